import type { Moment } from '../calendar/moment.ts';
import type { Staffing } from '../reminders/debts.ts';
import { decideReminder } from '../reminders/decide-reminder.ts';
import type { WakeFacts } from '../reminders/look-now.ts';
import type { Owed } from '../reminders/owed.ts';
import { covers, type WakeId, wakeIds } from '../reminders/wakes.ts';

/**
 * What a case's timeline would owe from now on if nobody did anything and everybody kept their roles: the decisions of its wakes, each at its
 * instant, to the end. Pure. In order of time.
 */
export function playForward(facts: WakeFacts, staffing: Staffing): readonly Owed[] {
  const { planVersion } = facts.sickLeave;
  const waiting = new Map<WakeId, Moment>(wakeIds.map((wakeId) => [wakeId, facts.now]));
  const owed: Owed[] = [];
  for (let wake = earliestOf(waiting); wake !== undefined; wake = earliestOf(waiting)) {
    const [wakeId, now] = wake;
    const told = [...facts.told, ...owed];
    const decision = decideReminder({ ...facts, told, now }, { planVersion, covers: covers(wakeId) }, staffing);
    owed.push(...decision.owed.map((debt) => ({ ...debt, pk: '', sk: '', decidedAt: now, complete: true })));
    if (decision.at === undefined) waiting.delete(wakeId);
    else waiting.set(wakeId, decision.at);
  }
  return owed;
}

const earliestOf = (waiting: ReadonlyMap<WakeId, Moment>): readonly [WakeId, Moment] | undefined =>
  [...waiting].reduce<readonly [WakeId, Moment] | undefined>(
    (first, wake) => (first === undefined || wake[1] < first[1] ? wake : first),
    undefined,
  );
