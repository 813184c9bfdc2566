import { html } from 'hono/html';
import { unionGuides } from '../../shared/guides/union-guide.ts';
import type { Html, View } from '../view.ts';

const words = {
  da: { title: 'Sådan kom I med', only: 'Alt andet end det, medlemmet har åbnet for, er skjult for jer.' },
  en: { title: 'How you came in', only: 'Everything except what the member has opened is hidden from you.' },
} as const;

/** What the branch may know, and from whom. */
export const branchGuideSection = ({ language }: View): Html => {
  const said = words[language];
  return html`<h2>${said.title}</h2><ul>${unionGuides.waiting.says.slice(2).map((line) => html`<li>${line[language]}</li>`)}
    <li>${said.only}</li></ul>`;
};
