import type { Plan } from '../rules/plan-types.ts';
import { planOf } from './plan-of.ts';
import type { SickLeave } from './sick-leave.ts';

/** There was no absence, or another case tells of it: whoever was told a date of this one is told that it does not hold. */
export const isSetRight = ({ status }: SickLeave): boolean => status === 'void' || status === 'merged';

/** Whether anything of a case is still looked after: it is open, a duty outlives its absence, or people are to be set right. */
export function isLookedAfter(sickLeave: SickLeave, plan: Plan = planOf(sickLeave)): boolean {
  if (sickLeave.status === 'open' || isSetRight(sickLeave)) return true;
  if (sickLeave.status !== 'closed') return false;
  return plan.duties.some(({ live, done, byAgreement }) => live && done === undefined && !byAgreement);
}
