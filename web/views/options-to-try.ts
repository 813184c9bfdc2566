import { html } from 'hono/html';
import { confidenceNames } from '../../shared/messages/glossary.ts';
import { optionWords } from '../../shared/messages/option-words.ts';
import { type OptionToTry, optionsAt } from '../../shared/rules/options.ts';
import type { Html, View } from '../view.ts';

const words = {
  da: {
    title: 'Muligheder at prøve',
    forWhom: 'For hvem',
    apply: 'Hvem søger hvor',
    forMember: 'For den sygemeldte',
    forEmployer: 'For arbejdspladsen',
    source: 'Kilde',
  },
  en: {
    title: 'Options to try',
    forWhom: 'For whom',
    apply: 'Who applies where',
    forMember: 'For the person on sick leave',
    forEmployer: 'For the workplace',
    source: 'Source',
  },
} as const;

/** What can be tried at a milestone, with who applies where and how sure it is; nothing for a duty without options. */
export function optionsToTry(view: View, dutyId: string): Html | string {
  const options = optionsAt(dutyId);
  if (options.length === 0) return '';
  return html`<details class="details"><summary class="details-summary">${words[view.language].title}</summary>
    <div class="details-text"><ul>${options.map((option) => optionLine(view, option))}</ul></div></details>`;
}

function optionLine({ language }: View, { id, basis, source, confidence }: OptionToTry): Html {
  const said = words[language];
  const option = optionWords[id]?.[language];
  if (option === undefined) return html``;
  return html`<li><p><strong>${option.what}</strong></p><dl class="facts facts-small">
    <div><dt>${said.forWhom}</dt><dd>${option.forWhom}</dd></div>
    <div><dt>${said.apply}</dt><dd>${option.apply}</dd></div>
    <div><dt>${said.forMember}</dt><dd>${option.forMember}</dd></div>
    <div><dt>${said.forEmployer}</dt><dd>${option.forEmployer}</dd></div>
    <div><dt>${said.source}</dt><dd>${basis} (${source}): ${confidenceNames[confidence][language]}</dd></div>
  </dl></li>`;
}
