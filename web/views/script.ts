import { html } from 'hono/html';
import type { Origin, Words } from '../../shared/guides/guide.ts';
import type { LeaderGuide } from '../../shared/guides/leader-guide.ts';
import { confidenceNames } from '../../shared/messages/glossary.ts';
import type { Html, View } from '../view.ts';

const words = {
  da: {
    mayAsk: 'Det må du spørge om',
    mayNotAsk: 'Spørg aldrig om',
    more: 'Før og efter',
    prepare: 'Før',
    afterwards: 'Bagefter',
    rules: 'Godt at vide',
    source: 'Kilde',
  },
  en: {
    mayAsk: 'You may ask',
    mayNotAsk: 'Never ask',
    more: 'Before and after',
    prepare: 'Before',
    afterwards: 'Afterwards',
    rules: 'Good to know',
    source: 'Source',
  },
} as const;

/** What one may and may not ask, and what to say first; what comes before and after is folded. */
export function script(view: View, guide: LeaderGuide): Html {
  const said = words[view.language];
  const { confidentiality, mayAsk, mayNotAsk, prepare, afterwards, rules } = guide;
  const rest = [prepare, afterwards, rules].some(({ length }) => length > 0);
  return html`<p>${confidentiality[view.language]}</p>
    <div class="may-ask">
      ${list(view, said.mayAsk, mayAsk)}
      ${list(view, said.mayNotAsk, mayNotAsk)}
    </div>
    ${
      rest
        ? html`<details class="details"><summary class="details-summary">${said.more}</summary><div class="details-text">
      ${list(view, said.prepare, prepare)}${list(view, said.afterwards, afterwards)}${ruleList(view, rules)}
    </div></details>`
        : ''
    }`;
}

const list = ({ language }: View, heading: string, lines: readonly Words[]): Html | string =>
  lines.length === 0
    ? ''
    : html`<div><h4>${heading}</h4><ul>${lines.map((line) => html`<li>${line[language]}</li>`)}</ul></div>`;

function ruleList({ language }: View, rules: LeaderGuide['rules']): Html | string {
  if (rules.length === 0) return '';
  return html`<h4>${words[language].rules}</h4><ul>${rules.map(
    (rule) => html`<li>${rule.words[language]} <span class="source">${sourceLine(rule.origin, language)}</span></li>`,
  )}</ul>`;
}

const sourceLine = ({ basis, source, confidence }: Origin, language: View['language']): string =>
  `${words[language].source}: ${basis} (${source}). ${confidenceNames[confidence][language]}.`;
