import { may } from '../../shared/access/may.ts';
import { needsConsent, type Role } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { ruleIdOf } from '../../shared/rules/duty-id.ts';
import type { PlannedDuty, Step } from '../../shared/rules/plan-types.ts';
import { ruleSetNamed } from '../../shared/rules/rule-sets.ts';
import type { SystemActor } from './api-env.ts';

type Towards = { readonly sickLeave: SickLeave; readonly system: SystemActor };

/** Whether a key may know of a duty of a case by its id. */
export function maySeeDuty({ sickLeave, system }: Towards, dutyId: string): boolean {
  const rule = ruleSetNamed(sickLeave.ruleSet).duties.find(({ id }) => id === ruleIdOf(dutyId));
  return rule !== undefined && may(system, { see: rule.visibleTo }, sickLeave);
}

/**
 * Whether a key may know that somebody in a role is told of a duty: not of those whom only her consent lets in, and not what the first
 * contact tells the member, which differs by whom she chose.
 */
export function maySeeTold(
  towards: Towards,
  { dutyId, role }: { readonly dutyId: string; readonly role: Role },
): boolean {
  if (!maySeeDuty(towards, dutyId) || needsConsent(role)) return false;
  return role !== 'member' || !isFirstContact(towards, dutyId);
}

const isFirstContact = ({ sickLeave }: Towards, dutyId: string): boolean =>
  ruleSetNamed(sickLeave.ruleSet).duties.find(({ id }) => id === ruleIdOf(dutyId))?.responsible === 'first-contact';

/** Who has to act, as far as the employer's own system may know: who makes the first contact follows from her consent. */
export function responsibleOf({ rule, responsible }: PlannedDuty): readonly (Role | 'municipality')[] {
  if (responsible === 'municipality') return ['municipality'];
  if (rule.responsible === 'first-contact') return ['leader'];
  return responsible.filter((role) => !needsConsent(role));
}

/** The steps to a due date: neither reminders nor what she chose are among them. */
export const stepsOf = ({ because }: PlannedDuty): readonly Step[] =>
  because.filter(({ step }) => step !== 'action' && step !== 'contact-chosen');
