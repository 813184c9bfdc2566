import { html } from 'hono/html';
import type { ShownRows } from '../facts/import-rows.ts';
import type { Html, View } from '../view.ts';
import { previewWords } from './import-preview-words.ts';
import { importWords } from './import-words.ts';

/** Numbers by outcome, in the order in which they are asked for; of what does not occur nothing but what is asked for always. */
export const countList = (numbers: readonly (readonly [string, number])[]): Html =>
  html`<dl class="counts">${numbers.map(([name, count]) => html`<div><dt>${name}</dt><dd>${count}</dd></div>`)}</dl>`;

/** What rows do to cases, with whom they are about. */
export function deedTable({ language }: View, { rows, more }: ShownRows): Html | string {
  const said = previewWords[language];
  const deeds: Readonly<Record<string, string>> = said.deeds;
  if (rows.length === 0) return '';
  return html`<table class="table table--borderless table--compact">
    <caption class="h4">${said.rows}</caption>
    <thead><tr><th scope="col">${said.line}</th><th scope="col">${said.who}</th><th scope="col">${said.what}</th></tr></thead>
    <tbody>${rows.map(
      ({ line, name, outcome }) =>
        html`<tr><th scope="row">${line}</th><td>${name}</td><td>${outcome
          .split('+')
          .map((deed) => deeds[deed] ?? deed)
          .join(', ')}</td></tr>`,
    )}</tbody>
  </table>${more ? html`<p>${importWords[language].some(rows.length)}</p>` : ''}`;
}

/** What is wrong with rows, or worth knowing of them. */
export function noteTable(
  { language }: View,
  { rows, more }: ShownRows,
  caption: string = importWords[language].notes,
): Html | string {
  const said = previewWords[language];
  if (rows.length === 0) return '';
  return html`<table class="table table--borderless table--compact">
    <caption class="h4">${caption}</caption>
    <thead><tr><th scope="col">${said.line}</th><th scope="col">${said.what}</th></tr></thead>
    <tbody>${rows.map(({ line, reasons }) => html`<tr><th scope="row">${line}</th><td>${reasons.join(' ')}</td></tr>`)}</tbody>
  </table>${more ? html`<p>${importWords[language].some(rows.length)}</p>` : ''}`;
}
