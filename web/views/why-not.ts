import { html } from 'hono/html';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { wordWhyNot } from '../../shared/messages/why-not-words.ts';
import type { CaseFacts } from '../facts/case-facts.ts';
import type { Html, View } from '../view.ts';

const words = {
  da: { title: 'Hvorfor ikke?', about: 'Det her gælder ikke i forløbet nu, og hvad der ville ændre det:' },
  en: { title: 'Why not?', about: 'What does not apply in this case now, and what would change that:' },
} as const;

/** The duties that the case does not have, and why. */
export function whyNot({ language }: View, { notApplicable }: CaseFacts): Html | string {
  if (notApplicable.length === 0) return '';
  const said = words[language];
  return html`<details class="details mt-6"><summary class="details-summary">${said.title}</summary>
    <div class="details-text"><p>${said.about}</p><dl class="facts">${notApplicable.map(
      ({ id, because }) =>
        html`<div><dt>${dutyName(id, language).long}</dt><dd>${wordWhyNot(because, language).join(' ')}</dd></div>`,
    )}</dl></div></details>`;
}
