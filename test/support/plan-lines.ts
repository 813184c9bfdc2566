import { isoLocal } from '../../shared/calendar/moment.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { Plan } from '../../shared/rules/plan-types.ts';

/** Every reminder of one duty in the order of the plan, as `2026-11-11 08:00 email steward|leader reminder`. */
export function remindersOf(dutyId: string, sickLeave: SickLeave, plan: Plan = planOf(sickLeave)): readonly string[] {
  const duty = plan.duties.find(({ rule }) => rule.id === dutyId);
  if (duty === undefined) throw new RangeError(`The plan has no ${dutyId}.`);
  return duty.actions.map(({ at, channel, to, stage, notice }) => {
    const local = isoLocal(at);
    return `${local.slice(0, 10)} ${local.slice(11, 16)} ${channel} ${to.join('|')} ${notice ?? stage}`;
  });
}

/** The same for all duties, one list each. */
export const allReminders = (sickLeave: SickLeave): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(planOf(sickLeave).duties.map(({ rule }) => [rule.id, remindersOf(rule.id, sickLeave)]));
