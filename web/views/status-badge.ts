import { html } from 'hono/html';
import type { Day } from '../../shared/calendar/day.ts';
import type { DutyStatus } from '../../shared/case/duty-status.ts';
import type { Language } from '../../shared/case/roles.ts';
import { dutyStatusNames } from '../../shared/messages/status-names.ts';
import type { Html } from '../view.ts';

/** What is due within a week is soon: as far as people plan ahead. */
const soonDays = 7;

const dueNames = { soon: { da: 'Snart', en: 'Soon' }, today: { da: 'I dag', en: 'Today' } } as const;

const looks: Readonly<Record<DutyStatus, string>> = {
  pending: 'badge-info',
  done: 'badge-success',
  overdue: 'badge-error',
  excused: 'badge-quiet',
  'not-applicable': 'badge-quiet',
};

type Standing = { readonly status: DutyStatus; readonly due: Day; readonly today: Day };

/** A duty's status in a word: to come, soon, today, past the deadline, done. */
export function statusBadge({ status, due, today }: Standing, language: Language): Html {
  const left = due - today;
  if (status !== 'pending' || left < 0 || left > soonDays)
    return html`<strong class="badge ${looks[status]}">${dutyStatusNames[status][language]}</strong>`;
  return html`<strong class="badge badge-warning">${dueNames[left === 0 ? 'today' : 'soon'][language]}</strong>`;
}
