import { html } from 'hono/html';
import type { ShownTable } from '../../../shared/statistics/publication.ts';
import { categoryName, familyName, hiddenWords } from '../../../shared/statistics/statistics-words.ts';
import type { Html, View } from '../../view.ts';
import { barChart } from './bar-chart.ts';

const words = {
  da: { group: 'Gruppe', count: 'Antal', total: 'I alt', chart: 'Samme tal som i tabellen' },
  en: { group: 'Group', count: 'Number', total: 'Total', chart: 'The same numbers as in the table' },
} as const;

/** One table of counts: its bars, and beside them the numbers. `id` tells it from the others of the page. */
export function countTable(view: View, table: ShownTable, id: string): Html {
  const { family, cells, total } = table;
  const said = words[view.language];
  const name = familyName(family, view.language);
  const rows = cells.map(({ category, count }) => ({ label: categoryName(family, category, view.language), count }));
  const highest = Math.max(0, ...rows.map(({ count }) => count ?? 0));
  const bars = rows.map(({ label, count }) => ({ label, value: count, words: String(count ?? '') }));
  return html`<section class="figures-of" aria-labelledby="${id}">
    <h4 id="${id}">${name}</h4>
    <div class="row figures">
      <div class="col-12 col-lg-5">${barChart(view, { id: `${id}-chart`, title: `${name}. ${said.chart}.`, bars, highest })}</div>
      <div class="col-12 col-lg-7"><table class="table table--compact" aria-labelledby="${id}">
        <thead><tr><th scope="col">${said.group}</th><th scope="col" class="align-text-right">${said.count}</th></tr></thead>
        <tbody>${rows.map(({ label, count }) => row(view, label, count))}</tbody>
        <tfoot><tr><th scope="row">${said.total}</th><td class="align-text-right">${total}</td></tr></tfoot>
      </table></div>
    </div>
  </section>`;
}

const row = ({ language }: View, label: string, count: number | undefined): Html =>
  html`<tr><th scope="row">${label}</th><td class="align-text-right">${count ?? hiddenWords[language].hidden}</td></tr>`;
