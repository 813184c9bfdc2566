import { maySee } from '../rules/may-see.ts';
import { ruleSetNamed } from '../rules/rule-sets.ts';
import { originOf } from './duty-origin.ts';
import type { Origin, RuleSaid, Topic, Words } from './guide.ts';
import { followsRegistration } from './hr/after-registration.ts';
import { notifyingRules, notifyingSteps } from './hr/notifying.ts';
import { whatToRecord } from './hr/recording.ts';

/** A line in the list of dates that hr sees when a sick leave has been registered. */
export type NextStep = { readonly dutyId: string; readonly words: Words; readonly origin: Origin };

/** What follows the registration of a sick leave, in order, as far as hr may see it under the rule set. @throws UnknownRuleSet */
export const afterRegistration = (ruleSet: string): readonly NextStep[] => {
  const { duties } = ruleSetNamed(ruleSet);
  return followsRegistration.flatMap(({ dutyId, words }) => {
    const rule = duties.find(({ id }) => id === dutyId);
    return rule !== undefined && maySee('hr', rule.visibleTo) ? [{ dutyId, words, origin: originOf(rule) }] : [];
  });
};

/** How to notify the municipality, and what to record. */
export const hrGuides: {
  readonly steps: readonly Words[];
  readonly rules: readonly RuleSaid[];
  readonly recording: Readonly<Record<keyof typeof whatToRecord, Topic>>;
} = { steps: notifyingSteps, rules: notifyingRules, recording: whatToRecord };
