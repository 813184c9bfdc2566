import { html } from 'hono/html';
import type { Day } from '../../shared/calendar/day.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import type { CaseLine, CaseList } from '../facts/case-list.ts';
import type { NextDuty } from '../facts/next-duties.ts';
import type { Html, View } from '../view.ts';
import { erased } from './erased.ts';
import { statusBadge } from './status-badge.ts';

const words = {
  da: {
    alias: 'Opgave',
    name: 'Navn',
    unit: 'Arbejdsplads',
    firstDay: 'Første fraværsdag',
    next: 'Næste frist',
    status: 'Status',
    after: 'Derefter',
    none: 'Ingen frister tilbage',
    more: 'Vis flere',
    estimate: 'skønnet',
  },
  en: {
    alias: 'Task',
    name: 'Name',
    unit: 'Workplace',
    firstDay: 'First day of absence',
    next: 'Next deadline',
    status: 'Status',
    after: 'Then',
    none: 'No deadlines left',
    more: 'Show more',
    estimate: 'estimate',
  },
} as const;

/** `startsWith` is the query parameter that says where the next page starts, `address` what it stands behind. */
type Table = CaseList & {
  readonly label: string;
  readonly today: Day;
  readonly startsWith: string;
  readonly address?: string;
};

/** Cases as a table; on a phone each row becomes a card. */
export function caseTable(view: View, { lines, more, label, today, startsWith, address = '/cases?' }: Table): Html {
  const said = words[view.language];
  const heads = [said.alias, said.name, said.unit, said.firstDay, said.next, said.status];
  return html`<table class="table table--borderless table-lg-responsive-headers d-print-table case-table" aria-label="${label}">
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${lines.map((line) => row(view, line, today))}</tbody>
    </table>
    ${more === undefined ? '' : html`<p><a class="button button-secondary" href="${address}${startsWith}=${encodeURIComponent(more)}">${said.more}</a></p>`}`;
}

function row({ language }: View, { sickLeave, name, unit, next }: CaseLine, today: Day): Html {
  const said = words[language];
  const [first, ...later] = next;
  const coming = first?.status === 'overdue' ? later.find(({ status }) => status === 'pending') : undefined;
  return html`<tr>
    <th scope="row" data-title="${said.alias}"><a href="/cases/${sickLeave.caseId}">${sickLeave.alias}</a></th>
    <td data-title="${said.name}">${name ?? erased(language)}</td>
    <td data-title="${said.unit}">${unit}</td>
    <td data-title="${said.firstDay}" class="no-wrap">${dateWords(sickLeave.firstDay, language).short}</td>
    <td data-title="${said.next}"><div>${first === undefined ? said.none : dutyAndDate(first)}
      ${coming === undefined ? '' : html`<span class="then">${said.after}: ${dutyAndDate(coming)}</span>`}</div></td>
    <td data-title="${said.status}">${first === undefined ? '–' : statusBadge({ ...first, today }, language)}</td>
  </tr>`;

  function dutyAndDate({ dutyId, due, isEstimate }: NextDuty): Html {
    const date = html`<span class="no-wrap">${dateWords(due, language).short}</span>`;
    return html`${dutyName(dutyId, language).short} ${date}${isEstimate ? ` (${said.estimate})` : ''}`;
  }
}
