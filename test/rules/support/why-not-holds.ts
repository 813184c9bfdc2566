import { lastFact } from '../../../shared/case/facts.ts';
import type { DutyRule, Start } from '../../../shared/rules/duty-rule.ts';
import type { WhyNot } from '../../../shared/rules/plan-types.ts';
import { ruleSetNamed } from '../../../shared/rules/rule-sets.ts';
import type { Seen } from './walk.ts';

type Holds = (rule: DutyRule | undefined, seen: Seen) => boolean;

const hasBegun = ({ when }: Start, { sickLeave: { facts, injury } }: Seen): boolean =>
  typeof when === 'object' ? lastFact(facts, when.fact) !== undefined : when === 'always' || injury;

/** What may begin without leaving a date: a deadline that had passed, or a fact that does not name the date it is due on. */
function mayLackDate({ when, due, unlessPast }: Start, { sickLeave: { facts } }: Seen): boolean {
  const details = typeof when === 'object' ? lastFact(facts, when.fact)?.details : undefined;
  const dues = 'kind' in due ? [due] : due;
  const namesNone = dues.every(
    (each) => each.kind === 'fact-date' && each.field !== undefined && details?.[each.field] === undefined,
  );
  return unlessPast === true || namesNone;
}

/** Each reason why a duty does not apply, checked against the facts. */
const holds: Readonly<Record<WhyNot['why'], Holds>> = {
  'not-in-rule-set': (rule) => rule === undefined,
  'not-started': (rule, seen) => rule?.starts.every((start) => !hasBegun(start, seen)) === true,
  'no-date': (rule, seen) =>
    rule?.starts.filter((start) => hasBegun(start, seen)).every((start) => mayLackDate(start, seen)) === true,
  'leaves-soon': (rule, { sickLeave: { facts } }) =>
    rule?.unlessLeavesWithinDays !== undefined && lastFact(facts, 'employment-ends') !== undefined,
  'no-contact-days': (rule, { policy }) => rule?.id === 'leader-contact' && policy.leaderContactDays.length === 0,
  exempt: (rule, { sickLeave: { facts } }) =>
    rule?.exemptBy !== undefined && lastFact(facts, rule.exemptBy) !== undefined,
};

/** Reasons that do not hold: the duty should have been planned, or something else keeps it out. */
export const falseReasons = (seen: Seen): readonly string[] =>
  seen.plan.notApplicable.flatMap(({ id, because }) => {
    const rule = ruleSetNamed(seen.sickLeave.ruleSet).duties.find((each) => each.id === id);
    return because.filter(({ why }) => !holds[why](rule, seen)).map(({ why }) => `no reason: ${id} is not ${why}`);
  });
