import type { Role } from '../case/roles.ts';
import { ruleIdOf } from '../rules/duty-id.ts';
import type { DutyRule } from '../rules/duty-rule.ts';
import { maySee } from '../rules/may-see.ts';
import { ruleSetNamed } from '../rules/rule-sets.ts';
import type { Origin } from './guide.ts';

/** Which duty a guide is for: `dutyId` may bear a number, `ruleSet` is the one the case runs under. */
export type OfDuty = { readonly dutyId: string; readonly ruleSet: string };

/** The rule behind a duty, where the rule set has it. @throws UnknownRuleSet */
export function ruleOf({ dutyId, ruleSet }: OfDuty): DutyRule | undefined {
  const ruleId = ruleIdOf(dutyId);
  return ruleSetNamed(ruleSet).duties.find(({ id }) => id === ruleId);
}

/** The rule behind a duty, where the rule set has it and somebody in the role may know of it: nobody is guided through what they may not see. */
export function ruleSeenBy(role: Role, of: OfDuty): DutyRule | undefined {
  const rule = ruleOf(of);
  return rule !== undefined && maySee(role, rule.visibleTo) ? rule : undefined;
}

/** Where a duty's rule comes from under the rule set of the case: the same duty may be law in one and a handbook's in another. */
export const originOf = ({ basis, source, checkedOn, confidence }: DutyRule): Origin => ({
  basis,
  source,
  checkedOn,
  confidence,
});
