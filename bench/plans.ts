import { type Day, day, plusDays, weekday } from '../shared/calendar/day.ts';
import type { SickLeave } from '../shared/case/sick-leave.ts';
import { defaultPolicy } from '../shared/rules/default-policy.ts';
import { plan } from '../shared/rules/plan.ts';
import { ruleSetNamed } from '../shared/rules/rule-sets.ts';
import type { BenchItem, Figure, Size } from './bench-item.ts';
import { caseBackInPart, eventCounts, plannedCase } from './planned-cases.ts';

/** First days over a year, so that no two plans in a row are of one case. */
const spread = 365;
const seconds: Readonly<Record<Size, number>> = { smoke: 0.05, usual: 1, full: 5 };
const rules = ruleSetNamed('dk-2026');
const earlierCounts = [0, 3, 20] as const;

/** Plans a second on one core, beside the same sums in plain day arithmetic: the ceiling. */
export const plans: BenchItem = {
  name: 'plan',
  run: async ({ size }) => {
    const firstDays = Array.from({ length: spread }, (_, offset) => plusDays(day('2026-07-01'), offset));
    const figure = (name: string, cases: readonly SickLeave[]): readonly Figure[] => {
      const reminders = countOf(cases);
      const planned = perSecond((turn) => planOne(cases[turn % spread]), seconds[size]);
      const sums = perSecond((turn) => sumsOf(firstDays[turn % spread], reminders), seconds[size] / 4);
      const ratio = { times: sums / planned, of: `slower than the day arithmetic of its ${reminders} reminders` };
      return [{ name: `plans of ${name}`, value: planned, unit: 'a second', ratio }];
    };
    const shapes = earlierCounts.flatMap((earlier) => eventCounts.map((events) => ({ earlier, events })));
    return {
      figures: [
        ...shapes.flatMap(({ events, earlier }) => {
          const cases = firstDays.map((firstDay) => plannedCase(firstDay, { events, earlier, ruleSet: rules.id }));
          return figure(`${events} event${events === 1 ? '' : 's'}, ${earlier} earlier absences`, cases);
        }),
        ...figure(
          '8 events, back in part',
          firstDays.map((firstDay) => caseBackInPart(firstDay, rules.id)),
        ),
      ],
    };
  },
};

function planOne(sickLeave: SickLeave | undefined): void {
  if (sickLeave !== undefined) plan(sickLeave, rules, defaultPolicy);
}

const countOf = ([first]: readonly SickLeave[]): number =>
  first === undefined
    ? 0
    : plan(first, rules, defaultPolicy).duties.reduce((sum, { actions }) => sum + actions.length, 0);

/** As many additions and steps back to a weekday as a plan has reminders. */
function sumsOf(firstDay: Day | undefined, reminders: number): number {
  let sum = 0;
  for (let reminder = 0; firstDay !== undefined && reminder < reminders; reminder += 1) {
    let candidate = plusDays(firstDay, reminder * 6);
    while (weekday(candidate) >= 6) candidate = plusDays(candidate, -1);
    sum += candidate;
  }
  return sum;
}

function perSecond(run: (turn: number) => void, forSeconds: number): number {
  for (let turn = 0; turn < 10 * spread; turn += 1) run(turn);
  const start = performance.now();
  let turns = 0;
  for (; performance.now() - start < forSeconds * 1000; turns += 1) run(turns);
  return turns / ((performance.now() - start) / 1000);
}
