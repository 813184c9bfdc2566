import { plan } from '../rules/plan.ts';
import type { Plan } from '../rules/plan-types.ts';
import { policyOf } from '../rules/policies.ts';
import { ruleSetNamed } from '../rules/rule-sets.ts';
import type { SickLeave } from './sick-leave.ts';

/** The case's plan under the rule set and the policy that it names. */
export const planOf = (sickLeave: SickLeave): Plan =>
  plan(sickLeave, ruleSetNamed(sickLeave.ruleSet), policyOf(sickLeave.policyVersion));

/** Two plans with the same text ask for the same wakes: each duty's id, due date and reminders. */
export const planText = ({ duties }: Plan): string =>
  JSON.stringify(duties.map(({ rule, due, actions }) => [rule.id, due, actions]));
