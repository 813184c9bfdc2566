import { type Actor, mayAny } from '../../shared/access/may.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { ruleIdOf } from '../../shared/rules/duty-id.ts';
import { ruleSetNamed } from '../../shared/rules/rule-sets.ts';

type Towards = { readonly sickLeave: SickLeave; readonly actors: readonly Actor[] };

/** Whether a reader may know of a duty of a case by its id. */
export function maySeeDutyNamed({ sickLeave, actors }: Towards, dutyId: string): boolean {
  const rule = ruleSetNamed(sickLeave.ruleSet).duties.find(({ id }) => id === ruleIdOf(dutyId));
  return rule !== undefined && mayAny(actors, { see: rule.visibleTo }, sickLeave);
}
