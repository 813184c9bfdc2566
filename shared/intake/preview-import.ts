import type { CaseEvent } from '../case/events.ts';
import type { Item } from '../ports/table.ts';
import { toCommit } from '../store/commit-item.ts';

const deedOf = {
  'case-opened': 'opens',
  'first-day-corrected': 'corrects',
  'absence-continued': 'continues',
  'unit-changed': 'moves',
  'absence-ended': 'ends',
  'consent-given': 'consent',
} as const satisfies Readonly<Partial<Record<CaseEvent['type'], string>>>;
/** What a row would do to a case. */
export type Deed = (typeof deedOf)[keyof typeof deedOf];

/** What a row did, by the commits that it wrote. A consent is told of where the row opens the case: later it would tell whether she has said yes herself, or has taken it back. */
export function deedsIn(items: readonly Item[]): readonly Deed[] {
  const events = items.flatMap((item) => toCommit(item).events);
  const opens = events.some(({ type }) => type === 'case-opened');
  const told = events.filter(({ type }) => type !== 'consent-given' || opens);
  return [...new Set(told.flatMap(({ type }) => (isDeed(type) ? [deedOf[type]] : [])))];
}

const isDeed = (type: CaseEvent['type']): type is keyof typeof deedOf => type in deedOf;
