import { plan } from '../rules/plan.ts';
import type { Action, Plan } from '../rules/plan-types.ts';
import { policyOf } from '../rules/policies.ts';
import { ruleSetNamed } from '../rules/rule-sets.ts';
import type { SickLeave } from './sick-leave.ts';

const known = new WeakMap<SickLeave, Plan>();

/** The case's plan under the rule set and the policy that it names. A state never changes, so its plan is worked out once. */
export function planOf(sickLeave: SickLeave): Plan {
  const found = known.get(sickLeave);
  if (found !== undefined) return found;
  const made = plan(sickLeave, ruleSetNamed(sickLeave.ruleSet), policyOf(sickLeave));
  known.set(sickLeave, made);
  return made;
}

/** Two plans with the same text ask for the same wakes and have told the same dates: each duty's id, dates and reminders. */
export const planText = ({ duties }: Plan): string =>
  JSON.stringify(
    duties.map(({ id, due, callBy, passesOn, stopsOn, actions }) => [
      ...[id, due, callBy, passesOn, stopsOn],
      ...actions.map(whatAndWhen),
    ]),
  );

/** Why a reminder falls when it does is no reason to wake anew. */
const whatAndWhen = ({ when: _, ruleDay: __, waitsFor: ___, ...action }: Action): object => action;
