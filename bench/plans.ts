import { type Day, day, isoDay, plusDays, weekday } from '../shared/calendar/day.ts';
import { momentOf } from '../shared/calendar/moment.ts';
import { CaseEvent, type StoredEvent } from '../shared/case/events.ts';
import { evolve } from '../shared/case/evolve.ts';
import { imaginedCase } from '../shared/case/imagined-case.ts';
import type { SickLeave } from '../shared/case/sick-leave.ts';
import { defaultPolicy } from '../shared/rules/default-policy.ts';
import { plan } from '../shared/rules/plan.ts';
import { ruleSetNamed } from '../shared/rules/rule-sets.ts';

/** First days over a year, so that no two plans in a row are of one case. */
const spread = 365;
const seconds = 3;
const rules = ruleSetNamed('dk-2026');

type Last = (on: (days: number) => string) => StoredEvent;

const followedUp: Last = (on) => ({ type: 'followup-held', v: 1, on: on(45) });
/** Starts four duties more. */
const backInPart: Last = (on) => ({
  type: 'fact-recorded',
  v: 1,
  fact: 'partial-return-agreed',
  on: on(40),
  details: { percent: 50, hours: 18.5, review: on(68) },
});

/** The opening and seven more events, as many as a case has by week 8 when everybody acts. */
function caseWithEightEvents(firstDay: Day, last: Last): SickLeave {
  const on = (days: number): string => isoDay(plusDays(firstDay, days));
  const events: readonly StoredEvent[] = [
    { type: 'letter-given', v: 1, on: on(1) },
    { type: 'consent-given', v: 1, to: 'steward', source: 'portal' },
    { type: 'contact-made', v: 1, on: on(9) },
    { type: 'talk-called', v: 1, on: on(24), time: '10:00' },
    { type: 'talk-held', v: 1, on: on(24) },
    { type: 'municipality-notified', v: 1, on: on(31) },
    last(on),
  ];
  return events.reduce<SickLeave>(
    (sickLeave, event, place) =>
      evolve(sickLeave, CaseEvent.parse(event), {
        at: momentOf(plusDays(firstDay, place * 6 + 1), '09:00'),
        version: place + 2,
      }),
    imaginedCase(firstDay, rules.id),
  );
}

/** Plans a second on one core, beside the same sums in plain day arithmetic: the ceiling. */
export async function benchPlans(): Promise<readonly string[]> {
  const firstDays = Array.from({ length: spread }, (_, offset) => plusDays(day('2026-07-01'), offset));
  const eight = firstDays.map((firstDay) => caseWithEightEvents(firstDay, followedUp));
  const partial = firstDays.map((firstDay) => caseWithEightEvents(firstDay, backInPart));
  const opened = firstDays.map((firstDay) => imaginedCase(firstDay, rules.id));
  const reminders = countOf(eight);
  const sums = perSecond((turn) => sumsOf(firstDays[turn % spread] ?? day('2026-07-01'), reminders));
  const row = (name: string, cases: readonly SickLeave[]): string => {
    const plans = perSecond((turn) => planOne(cases[turn % spread]));
    return `${name}: ${Math.round(plans)} plans a second, ${countOf(cases)} reminders each, ratio to the ceiling ${(sums / plans).toFixed(1)}`;
  };
  return [
    row('8 events, everybody acts', eight),
    row('8 events, back in part', partial),
    row('1 event', opened),
    `the same sums in plain day arithmetic: ${Math.round(sums)} a second`,
  ];
}

function planOne(sickLeave: SickLeave | undefined): void {
  if (sickLeave !== undefined) plan(sickLeave, rules, defaultPolicy);
}

const countOf = ([first]: readonly SickLeave[]): number =>
  first === undefined
    ? 0
    : plan(first, rules, defaultPolicy).duties.reduce((sum, { actions }) => sum + actions.length, 0);

/** As many additions and steps back to a weekday as a plan has reminders. */
function sumsOf(firstDay: Day, reminders: number): number {
  let sum = 0;
  for (let reminder = 0; reminder < reminders; reminder += 1) {
    let candidate = plusDays(firstDay, reminder * 6);
    while (weekday(candidate) >= 6) candidate = plusDays(candidate, -1);
    sum += candidate;
  }
  return sum;
}

function perSecond(run: (turn: number) => void): number {
  for (let turn = 0; turn < 10 * spread; turn += 1) run(turn);
  const start = performance.now();
  let turns = 0;
  for (; performance.now() - start < seconds * 1000; turns += 1) run(turns);
  return turns / ((performance.now() - start) / 1000);
}
