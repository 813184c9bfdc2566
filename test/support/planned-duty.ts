import { isoDay } from '../../shared/calendar/day.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';
import { remindersOf } from './plan-lines.ts';

/** A duty of the case by its own id: `appeal`, `appeal.2`. @throws RangeError where the case has none of that name */
export function dutyOf(id: string, sickLeave: SickLeave): PlannedDuty {
  const found = planOf(sickLeave).duties.find((duty) => duty.id === id);
  if (found === undefined) throw new RangeError(`The plan has no ${id}.`);
  return found;
}

/** The due date, `2026-12-28`. */
export const dueOf = (id: string, sickLeave: SickLeave): string => isoDay(dutyOf(id, sickLeave).due);

/** Every due date that a rule gives the case, in order. */
export const duesOf = (ruleId: string, sickLeave: SickLeave): readonly string[] =>
  planOf(sickLeave)
    .duties.filter(({ rule }) => rule.id === ruleId)
    .map(({ due }) => isoDay(due));

/** The day on which a duty was done; undefined while it is open. */
export function doneOn(id: string, sickLeave: SickLeave): string | undefined {
  const { done } = dutyOf(id, sickLeave);
  return done === undefined ? undefined : isoDay(done.on);
}

/** The reminders of one duty, as `2026-11-11 08:00 email steward|leader reminder`. */
export function toldOf(id: string, sickLeave: SickLeave): readonly string[] {
  const duty = dutyOf(id, sickLeave);
  return remindersOf(duty.rule.id, sickLeave, { ruleSet: sickLeave.ruleSet, duties: [duty], notApplicable: [] });
}

/** The duties that a case does not have. */
export const notApplicableTo = (sickLeave: SickLeave): readonly string[] =>
  planOf(sickLeave).notApplicable.map(({ id }) => id);
