import { html } from 'hono/html';
import { dutyName } from '../../../shared/messages/duty-names.ts';
import type { Policy } from '../../../shared/rules/policy.ts';
import { dutyRate, isDutyTable } from '../../../shared/statistics/duty-rate.ts';
import type { ShownTable } from '../../../shared/statistics/publication.ts';
import { categoryName, hiddenWords } from '../../../shared/statistics/statistics-words.ts';
import type { Html, View } from '../../view.ts';
import { barChart } from './bar-chart.ts';

const words = {
  da: {
    heading: 'Klaret til tiden',
    explained:
      'Andelen af de opgaver, hvis frist er gået, som blev klaret til tiden, uden at den sygemeldte har svaret, at det ikke passer.',
    stroke: 'Stregen er arbejdsgiverens eget mål.',
    chart: 'Klaret til tiden i procent, som i tabellen.',
    duty: 'Opgave',
    rate: 'Andel',
    target: 'Mål',
    noTarget: 'Intet mål',
    aim: (target: number) => `mål ${target} %`,
    percent: (number: number) => `${number} %`,
  },
  en: {
    heading: 'Done in time',
    explained:
      'The share of the tasks past their deadline that were done in time, unless the person has answered that it is not right.',
    stroke: 'The stroke is the employer’s own target.',
    chart: 'Done in time in percent, as in the table.',
    duty: 'Task',
    rate: 'Share',
    target: 'Target',
    noTarget: 'No target',
    aim: (target: number) => `target ${target}%`,
    percent: (number: number) => `${number}%`,
  },
} as const;

type Rates = { readonly tables: readonly ShownTable[]; readonly targets: Policy['targets']; readonly id: string };

/** How much of each duty was done in time, the employer's target beside it, and the numbers it is made of. */
export function dutyRates(view: View, { tables, targets, id }: Rates): Html | string {
  const { language } = view;
  const said = words[language];
  const duties = tables.filter(isDutyTable).map((table) => {
    const { long, short } = dutyName(table.family, language);
    return { table, long, short, rate: dutyRate(table), target: targets[table.family] };
  });
  if (duties.length === 0) return '';
  const bars = duties.map(({ short, rate, target }) => ({
    label: target === undefined ? short : `${short}, ${said.aim(target)}`,
    value: rate,
    target,
    words: rate === undefined ? '' : said.percent(rate),
  }));
  return html`<section class="figures-of" aria-labelledby="${id}">
    <h4 id="${id}">${said.heading}</h4>
    <p>${said.explained}${duties.some(({ target }) => target !== undefined) ? ` ${said.stroke}` : ''}</p>
    <div class="row figures figures-stacked">
      <div class="col-12 col-lg-5">${barChart(view, { id: `${id}-chart`, title: said.chart, bars, highest: 100 })}</div>
      <div class="col-12 col-lg-7"><table class="table table--compact table--responsive-headers d-print-table" aria-labelledby="${id}">
        <thead><tr>${[said.duty, said.rate, said.target, ...columns.map((name) => columnName(name, view))].map(head)}</tr></thead>
        <tbody>${duties.map(
          ({ table, long, rate, target }) => html`<tr>
          <th scope="row" data-title="${said.duty}">${long}</th>
          <td data-title="${said.rate}">${rate === undefined ? hiddenWords[language].hidden : said.percent(rate)}</td>
          <td data-title="${said.target}">${target === undefined ? said.noTarget : said.percent(target)}</td>
          ${columns.map((name) => html`<td data-title="${columnName(name, view)}">${countOf(table, name) ?? hiddenWords[language].hidden}</td>`)}
        </tr>`,
        )}</tbody>
      </table></div>
    </div>
  </section>`;
}

const columns = ['in-time', 'late', 'other'] as const;
const columnName = (column: string, { language }: View): string => categoryName('talk-4w', column, language);
const countOf = ({ cells }: ShownTable, column: string): number | undefined =>
  cells.find(({ category }) => category === column)?.count;
const head = (text: string): Html => html`<th scope="col">${text}</th>`;
