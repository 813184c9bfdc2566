import { html } from 'hono/html';
import type { PlaceName } from '../../../shared/statistics/place-names.ts';
import type { UnderWay } from '../../../shared/statistics/statistics-items.ts';
import type { Html, View } from '../../view.ts';

const words = {
  da: {
    heading: 'Lige nu',
    only: 'Kun for HR-konsulenten, som også ser forløbene selv. Giv ikke tallene videre: de er ikke sløret.',
    unit: 'Arbejdsplads',
    open: 'Forløb i gang',
    overdue: 'Opgaver over fristen',
    none: 'Ingen forløb er i gang.',
  },
  en: {
    heading: 'Right now',
    only: 'Only for the HR consultant, who sees the cases themselves too. Do not pass the numbers on: nothing in them is hidden.',
    unit: 'Workplace',
    open: 'Open cases',
    overdue: 'Tasks past their deadline',
    none: 'No case is open.',
  },
} as const;

/** Open cases and overdue duties by workplace, most overdue first: for the employer's consultant and nobody else. */
export function underWayTable({ language }: View, units: UnderWay, nameOf: PlaceName): Html {
  const said = words[language];
  const rows = Object.entries(units)
    .map(([place, counts]) => ({ name: nameOf({ level: 'unit', place }), ...counts }))
    .sort((a, b) => b.overdue - a.overdue || b.open - a.open || a.name.localeCompare(b.name, language));
  if (rows.length === 0) return html`<section><h2>${said.heading}</h2><p>${said.none}</p></section>`;
  return html`<section aria-labelledby="under-way">
    <h2 id="under-way">${said.heading}</h2>
    <p>${said.only}</p>
    <table class="table table--responsive-headers" aria-labelledby="under-way">
      <thead><tr>${[said.unit, said.open, said.overdue].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ({ name, open, overdue }) => html`<tr>
        <th scope="row" data-title="${said.unit}">${name}</th>
        <td data-title="${said.open}">${open}</td>
        <td data-title="${said.overdue}">${overdue}</td>
      </tr>`,
      )}</tbody>
    </table>
  </section>`;
}
