import { plusDays } from '../calendar/day.ts';
import { lastFact } from '../case/facts.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { DutyRule, RuleSet } from './duty-rule.ts';
import type { NotApplicable, WhyNot } from './plan-types.ts';
import type { Dated } from './planned.ts';
import type { Policy } from './policy.ts';

/** Whether a duty of the rule set can apply to the person at all: one who leaves soon is not called to a talk (SDL § 7 a). */
export const appliesAtAll = (rule: DutyRule, sickLeave: SickLeave): boolean =>
  leavesSoon(rule, sickLeave) === undefined;

function leavesSoon({ unlessLeavesWithinDays: days }: DutyRule, { facts, firstDay }: SickLeave): WhyNot | undefined {
  if (days === undefined) return undefined;
  const leaves = lastFact(facts, 'employment-ends')?.details.leaves;
  const within = plusDays(firstDay, days);
  return leaves === undefined || leaves > within ? undefined : { why: 'leaves-soon', leaves, within };
}

type Of = { readonly sickLeave: SickLeave; readonly ruleSet: RuleSet; readonly policy: Policy };

/** The duties that a case does not have, each with the reason, in the order of the rule set. */
export function notApplicable(dated: readonly Dated[], of: Of): readonly NotApplicable[] {
  const { sickLeave, ruleSet } = of;
  // An agreement has no duties but its own.
  if (sickLeave.agreement !== undefined) return [];
  const has = new Set(dated.map(({ instance }) => instance.rule.id));
  return [
    ...ruleSet.duties
      .filter(({ id }) => !has.has(id))
      .map((rule) => ({ id: rule.id, because: [leavesSoon(rule, sickLeave) ?? reason(rule, of)] })),
    ...ruleSet.without.map((id) => ({ id, because: [{ why: 'not-in-rule-set', ruleSet: ruleSet.id } as const] })),
  ];
}

function reason({ id, starts, exemptBy }: DutyRule, { sickLeave }: Of): WhyNot {
  const exempt = exemptBy === undefined ? undefined : lastFact(sickLeave.facts, exemptBy);
  if (exempt !== undefined) return { why: 'exempt', on: exempt.on };
  const [first] = starts;
  if (first?.when === 'always') return { why: 'no-contact-days' };
  const isStarted = starts.some(({ when }) => typeof when === 'object' && lastFact(sickLeave.facts, when.fact));
  return isStarted ? { why: 'no-date', dutyId: id } : { why: 'not-started', dutyId: id };
}
