import { html } from 'hono/html';
import type { UnitLine } from '../facts/units-now.ts';
import type { Html, View } from '../view.ts';

const words = {
  da: {
    label: 'Opgaver og forløb efter arbejdsplads',
    unit: 'Arbejdsplads',
    overdue: 'Over fristen',
    soon: 'Inden for en uge',
    open: 'Forløb i gang',
    total: 'I alt',
    other: 'Arbejdspladser uden forløb ved optællingen',
    all: 'Arbejdspladser',
  },
  en: {
    label: 'Tasks and cases by workplace',
    unit: 'Workplace',
    overdue: 'Past deadline',
    soon: 'Due within a week',
    open: 'Open cases',
    total: 'Total',
    other: 'Workplaces without a case when it was counted',
    all: 'Workplaces',
  },
} as const;

const columns = ['overdue', 'soon', 'open'] as const;

/** Workplaces with what is under way there, in the order they come in. The way to each is its name. */
export function unitsTable({ language }: View, lines: readonly UnitLine[]): Html | string {
  const said = words[language];
  const counted = lines.flatMap(({ counts, ...line }) => (counts === undefined ? [] : [{ ...line, counts }]));
  if (counted.length === 0) return '';
  const sum = (column: (typeof columns)[number]): number =>
    counted.reduce((total, { counts }) => total + counts[column], 0);
  return html`<table class="table table--borderless table-lg-responsive-headers d-print-table case-table units-table" aria-label="${said.label}">
    <thead><tr><th scope="col">${said.unit}</th>${columns.map((column) => html`<th scope="col">${said[column]}</th>`)}</tr></thead>
    <tbody>${counted.map(
      ({ unitId, name, counts }) => html`<tr>
      <th scope="row" data-title="${said.unit}">${unitLink(unitId, name)}</th>
      ${columns.map((column) => html`<td data-title="${said[column]}">${counts[column]}</td>`)}
    </tr>`,
    )}
    <tr class="total"><th scope="row">${said.total}</th>${columns.map((column) => html`<td data-title="${said[column]}">${sum(column)}</td>`)}</tr></tbody>
  </table>`;
}

/** The other workplaces, folded up: a case may have begun there since. `isCounted`: there are numbers at all. */
export function otherUnits({ language }: View, lines: readonly UnitLine[], isCounted: boolean): Html | string {
  const said = words[language];
  const others = lines.filter(({ counts }) => counts === undefined);
  if (others.length === 0) return '';
  const list = html`<ul>${others.map(({ unitId, name }) => html`<li>${unitLink(unitId, name)}</li>`)}</ul>`;
  if (!isCounted) return html`<h2>${said.all}</h2>${list}`;
  return html`<details class="details not-printed"><summary class="details-summary">${said.other} (${others.length})</summary>
    <div class="details-text">${list}</div></details>`;
}

export const unitAddress = (unitId: string): string => `/units/cases?unit=${encodeURIComponent(unitId)}`;

const unitLink = (unitId: string, name: string): Html => html`<a href="${unitAddress(unitId)}">${name}</a>`;
