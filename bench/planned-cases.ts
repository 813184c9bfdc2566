import { type Day, isoDay, plusDays } from '../shared/calendar/day.ts';
import { momentOf } from '../shared/calendar/moment.ts';
import { CaseEvent, type StoredEvent } from '../shared/case/events.ts';
import { evolve } from '../shared/case/evolve.ts';
import { imaginedCase } from '../shared/case/imagined-case.ts';
import type { Absence, SickLeave } from '../shared/case/sick-leave.ts';

type On = (days: number) => string;

/** What happens by week 8 when everybody acts. */
const untilWeek8 = (on: On): readonly StoredEvent[] => [
  { type: 'letter-given', v: 1, on: on(1) },
  { type: 'consent-given', v: 1, to: 'steward', source: 'portal' },
  { type: 'contact-made', v: 1, on: on(9) },
  { type: 'talk-called', v: 1, on: on(24), time: '10:00' },
  { type: 'talk-held', v: 1, on: on(24) },
  { type: 'municipality-notified', v: 1, on: on(31) },
];

const followedUp = (on: On): StoredEvent => ({ type: 'followup-held', v: 1, on: on(45) });

/** Starts four duties more. */
export const backInPart = (on: On, days = 40): StoredEvent => ({
  type: 'fact-recorded',
  v: 1,
  fact: 'partial-return-agreed',
  on: on(days),
  details: { percent: 50, hours: 18.5, review: on(days + 28) },
});

/** What else happens in a case that everybody works on: in turn an expected return that moves, something tried, a return in part. */
const further = (on: On, place: number): StoredEvent => {
  const days = 46 + place;
  if (place % 3 === 0) return { type: 'return-expected', v: 1, on: on(days + 30) };
  if (place % 3 === 1) return { type: 'attempt-recorded', v: 1, kind: 'ordinary-terms', on: on(days) };
  return backInPart(on, days);
};

export const eventCounts = [1, 8, 60] as const;
export type EventCount = (typeof eventCounts)[number];

type Shape = { readonly events: EventCount; readonly earlier: number; readonly ruleSet: string };

/** A case after so many events, the opening among them, of somebody who has been away so many times before. */
export function plannedCase(firstDay: Day, { events, earlier, ruleSet }: Shape): SickLeave {
  const on: On = (days) => isoDay(plusDays(firstDay, days));
  const all = [...untilWeek8(on), followedUp(on), ...Array.from({ length: 52 }, (_, place) => further(on, place))];
  return afterEvents(imaginedCase(firstDay, ruleSet, earlierAbsences(firstDay, earlier)), all.slice(0, events - 1));
}

/** Back in part by week 8: the case with the most duties. */
export function caseBackInPart(firstDay: Day, ruleSet: string): SickLeave {
  const on: On = (days) => isoDay(plusDays(firstDay, days));
  return afterEvents(imaginedCase(firstDay, ruleSet), [...untilWeek8(on), backInPart(on)]);
}

const afterEvents = (opened: SickLeave, events: readonly StoredEvent[]): SickLeave =>
  events.reduce<SickLeave>(
    (sickLeave, event, place) =>
      evolve(sickLeave, CaseEvent.parse(event), {
        at: momentOf(plusDays(opened.firstDay, place + 1), '09:00'),
        version: place + 2,
      }),
    opened,
  );

/** A week at a time, every five weeks before the first day: each counts in the 22 weeks until it is nine months old. */
const earlierAbsences = (firstDay: Day, count: number): readonly Absence[] =>
  Array.from({ length: count }, (_, place) => ({
    firstDay: plusDays(firstDay, -35 * (count - place)),
    lastDay: plusDays(firstDay, -35 * (count - place) + 6),
  }));
