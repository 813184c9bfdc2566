import { type Day, isoDay, plusDays } from '../../shared/calendar/day.ts';
import type { Chance } from './chance.ts';

type Whose = { readonly key: string; readonly from: Day; readonly until: Day };
type Fields = Readonly<Record<string, unknown>>;
/** What somebody does on a day of the case. */
type Deed = readonly [onDay: number, command: string, fields?: (luck: Chance, today: Day) => Fields];

const ahead = (luck: Chance, today: Day, most = 40): string => isoDay(plusDays(today, luck.between(1, most)));

/**
 * A date that reminders lead up to, the first of them days from now. Where two stages for one person fall hours apart, the earlier is passed over
 * when it is late: nothing is lost then, and the providers get one message less.
 */
const dueAhead = (luck: Chance, today: Day, most = 45): string => isoDay(plusDays(today, luck.between(12, most)));

/** Those who act in time, and not always all of them: the rest they let lapse. */
const diligent: readonly Deed[] = [
  [2, 'record-letter-given'],
  [9, 'record-contact-made'],
  [15, 'record-talk-called', (_, today) => ({ on: isoDay(plusDays(today, 10)), time: '10:00' })],
  [25, 'record-talk-held'],
  [33, 'record-municipality-notified', () => ({ receipt: 'R-1' })],
  [37, 'record-form-answered'],
  [50, 'record-followup-held'],
];

/** What may happen on any day: the course of a case, consent, what others decide, what is agreed. */
const others: readonly (readonly [string, ((luck: Chance, today: Day) => Fields)?])[] = [
  ['record-talk-called', (luck, today) => ({ on: ahead(luck, today), time: '13:30' })],
  ['record-talk-called', (luck, today) => ({ on: ahead(luck, today) })],
  ['cancel-talk'],
  ['record-contact-made', (luck) => ({ duration: luck.pick(['short', 'long']), support: luck.pick(['yes', 'no']) })],
  ['excuse-duty', (luck) => ({ duty: luck.pick(['talk-4w', 'followup-8w', 'contact-14d']), reason: 'other-leader' })],
  ['resume-duty', (luck) => ({ duty: luck.pick(['talk-4w', 'followup-8w', 'contact-14d']) })],
  [
    'record-letter-date',
    (luck, today) => ({ duty: 'revaluation-22w', on: isoDay(plusDays(today, luck.between(75, 120))) }),
  ],
  ['correct-first-day', (luck, today) => ({ to: isoDay(plusDays(today, -luck.between(1, 30))) })],
  ['end-absence', (luck) => ({ outcome: luck.pick(['back-in-full', 'partial', 'flexjob']) })],
  ['reopen-case'],
  ['void-case', () => ({ reason: 'no-absence' })],
  ['split-case', (_, today) => ({ lastDay: isoDay(plusDays(today, -9)), from: isoDay(plusDays(today, -2)) })],
  ['close-silently'],
  ['give-consent', (luck) => ({ to: luck.pick(['steward', 'safety-rep', 'union-consultant']) })],
  ['withdraw-consent', (luck) => ({ to: luck.pick(['steward', 'safety-rep', 'union-consultant']) })],
  ['record-expected-return', (luck, today) => ({ on: ahead(luck, today, 14) })],
  ['contact-pause', (luck, today) => (luck.of(0.5) ? { until: ahead(luck, today) } : {})],
  ['end-contact-pause'],
  ['record-decision', (_, today) => ({ received: isoDay(today), kind: 'benefit-stopped' })],
  ['record-benefit-lapsed', (_, today) => ({ received: isoDay(today) })],
  ['agree-partial-return', (luck, today) => ({ percent: 50, hours: 18, review: dueAhead(luck, today) })],
  ['call-roundtable', (luck, today) => ({ on: dueAhead(luck, today), participants: ['leader', 'steward'] })],
  ['apply-for-workplace-adjustment'],
  ['ask-for-support'],
  ['record-dismissal-warning', (luck, today) => ({ received: isoDay(today), answerBy: dueAhead(luck, today, 20) })],
  ['ask-for-retention-plan', (luck, today) => ({ due: dueAhead(luck, today) })],
  ['record-municipal-talk', (luck, today) => ({ on: dueAhead(luck, today), time: '09:00' })],
  ['make-56-agreement', (_, today) => ({ from: isoDay(today) })],
  ['make-protected-job', (luck, today) => ({ from: isoDay(today), review: dueAhead(luck, today, 100) })],
  ['end-protected-job'],
];

/** A date alone means 08:00, when the day begins: what is late by hours meets no event. */
export function madeUpEvents(luck: Chance, { key, from, until }: Whose): readonly object[] {
  const care = luck.pick([0, 0.5, 0.9]);
  const kept = diligent.filter(() => luck.of(care));
  const more = Array.from({ length: luck.between(0, 4) }, (): Deed => {
    const [command, fields] = luck.pick(others);
    const onDay = luck.of(0.6) ? luck.between(0, 60) : luck.between(0, 200);
    return fields === undefined ? [onDay, command] : [onDay, command, fields];
  });
  return [...kept, ...more]
    .map(([onDay, command, fields]) => ({ today: plusDays(from, onDay + luck.between(0, 2)), command, fields }))
    .filter(({ today }) => today < until)
    .sort((a, b) => a.today - b.today)
    .map(({ today, command, fields }) => ({ at: isoDay(today), key, do: command, ...fields?.(luck, today) }));
}
