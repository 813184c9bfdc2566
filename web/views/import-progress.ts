import { html } from 'hono/html';
import type { ImportItem } from '../../shared/imports/import-item.ts';
import type { Html, View } from '../view.ts';
import { importWords } from './import-words.ts';

/** How far imports are that are under way: read anew whenever the page is. */
export function importProgress(view: View, items: readonly ImportItem[], address: string): Html {
  const { language } = view;
  const said = importWords[language];
  const isReading = items.every(({ rowsOf }) => rowsOf === undefined);
  return html`<p class="font-lead">${isReading ? said.readingHow : said.goingHow}</p>
    ${items.map((item) => bar(view, item))}
    <p><a class="button button-secondary" href="${address}">${said.again}</a></p>`;
}

function bar({ language }: View, { kind, rows, done }: ImportItem): Html {
  const said = importWords[language];
  const number = (count: number): string => count.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB');
  return html`<h2 id="bar-${kind}">${said.files[kind]}</h2>
    <progress class="import-bar" max="${Math.max(1, rows)}" value="${done}" aria-labelledby="bar-${kind}"></progress>
    <p>${said.rows(number(done), number(rows))}</p>`;
}
