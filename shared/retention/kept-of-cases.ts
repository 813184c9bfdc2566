import { absenceLookBackMonths, keptDays } from './kept-days.ts';
import { gdpr, type KeptKind } from './kept-kind.ts';

/** What is kept of cases and of what was reported of absences. */
export const keptOfCases: readonly KeptKind[] = [
  {
    id: 'tombstone',
    keys: [],
    holds: 'that a case was deleted, in the place of its snapshot: ids',
    keeping: { for: 'days', days: keptDays.tombstone, after: 'the case was deleted' },
    why: 'what somebody writes who has the case in hand is deleted, too',
    source: 'ours',
  },
  {
    id: 'case',
    keys: [{ pk: 'CASE#' }],
    holds:
      'a case or an agreement: commits, snapshot, lists, wake, decisions, deliveries, tasks, messages not sent, who looked; ids and dates',
    keeping: {
      for: 'period',
      after:
        'its end was recorded, or a § 56 agreement ran out without being made anew; later where a duty is still due; never under legal hold',
    },
    why: 'relapse, complaints and the year’s statistics need the last year, no longer',
    source: `${gdpr}; the employer’s policy`,
  },
  {
    id: 'absences',
    keys: [{ pk: 'EMPLOYEE#' }],
    holds:
      'under a mark of the employee number: the cases, and of those that are deleted the days, whether they were no absence, and whether they were closed without a word',
    keeping: {
      for: 'months',
      months: absenceLookBackMonths,
      after:
        'the last day of an absence whose case is deleted, or the day on which a case that was none was closed; longer where the employer’s period is; of others as long as the case is kept',
    },
    why: '22 weeks look back to the month eight months before, 26 weeks and § 56 a year; files tell of old absences, and must not bring back who was erased',
    source: 'SDL §§ 24, 25, 56',
  },
];
