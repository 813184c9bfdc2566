import { day, plusDays, weekday } from '../shared/calendar/day.ts';
import { imaginedCase } from '../shared/case/imagined-case.ts';
import { defaultPolicy } from '../shared/rules/default-policy.ts';
import { plan } from '../shared/rules/plan.ts';
import { ruleSetFor } from '../shared/rules/rule-sets.ts';

/** First days over a year, so that no two plans in a row are of one case. */
const spread = 365;
const seconds = 2;

/** Plans a second on one core, beside the bare day sums of the same reminders: the ceiling. */
export async function benchPlans(): Promise<readonly string[]> {
  const cases = Array.from({ length: spread }, (_, offset) =>
    imaginedCase(plusDays(day('2026-07-01'), offset), 'dk-2026'),
  );
  const plans = perSecond((turn) => {
    const facts = cases[turn % spread];
    if (facts !== undefined) plan(facts, ruleSetFor(facts.firstDay), defaultPolicy);
  });
  const sums = perSecond((turn) => sumsOf(cases[turn % spread]?.firstDay ?? day('2026-07-01')));
  return [
    `plans a second: ${Math.round(plans)}`,
    `the same sums in plain day arithmetic: ${Math.round(sums)}`,
    `ratio: ${(sums / plans).toFixed(1)}`,
  ];
}

/** As many additions and steps back to a weekday as a plan has reminders. */
function sumsOf(firstDay: ReturnType<typeof day>): number {
  let sum = 0;
  for (let reminder = 0; reminder < 31; reminder += 1) {
    let candidate = plusDays(firstDay, reminder * 6);
    while (weekday(candidate) >= 6) candidate = plusDays(candidate, -1);
    sum += candidate;
  }
  return sum;
}

function perSecond(run: (turn: number) => void): number {
  for (let turn = 0; turn < 2 * spread; turn += 1) run(turn);
  const start = performance.now();
  let turns = 0;
  for (; performance.now() - start < seconds * 1000; turns += 1) run(turns);
  return turns / ((performance.now() - start) / 1000);
}
