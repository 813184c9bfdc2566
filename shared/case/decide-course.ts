import { type Day, isoDay, plusDays } from '../calendar/day.ts';
import { policyOf } from '../rules/policies.ts';
import { ruleSetFor, ruleSetNamed, UnknownRuleSet } from '../rules/rule-sets.ts';
import type { Command, CommandOf } from './commands.ts';
import type { StoredEvent } from './events.ts';
import { CommandRefused } from './refusals.ts';
import type { SickLeave } from './sick-leave.ts';

/** A member may say a few days ahead which day is the last; further ahead it is an expectation and `record-expected-return` is meant. */
const endsAheadDays = 14;

/** No sick leave under way began more than five years ago: a wrong year did. */
const farBackDays = 5 * 365;

export type CourseCommand = Extract<
  Command,
  {
    do:
      | 'correct-first-day'
      | 'end-absence'
      | 'continue-absence'
      | 'void-case'
      | 'merge-cases'
      | 'absorb-case'
      | 'split-case'
      | 'reopen-case'
      | 'close-silently'
      | 'change-rule-set'
      | 'change-policy'
      | 'change-unit';
  }
>;

/** What changes the absence itself, and the rules it runs under. @throws CommandRefused */
export function decideCourse(sickLeave: SickLeave, command: CourseCommand, today: Day): readonly StoredEvent[] {
  switch (command.do) {
    case 'correct-first-day':
      return [firstDayCorrected(sickLeave, command, today)];
    case 'end-absence':
      return [absenceEnded(sickLeave, command, today)];
    case 'continue-absence':
      return [{ type: 'absence-continued', v: 1, from: isoDay(command.from) }];
    case 'void-case':
      return [{ type: 'case-voided', v: 1, reason: command.reason }];
    case 'merge-cases':
      if (command.into === sickLeave.caseId) throw new CommandRefused({ code: 'same-case' });
      return [{ type: 'case-merged', v: 1, into: command.into, reason: command.reason }];
    case 'absorb-case':
      return [caseAbsorbed(sickLeave, command)];
    case 'split-case':
      return [caseSplit(sickLeave, command, today)];
    case 'reopen-case':
      if (sickLeave.status === 'open') throw new CommandRefused({ code: 'not-closed' });
      return [{ type: 'case-reopened', v: 1, reason: command.reason }];
    case 'close-silently':
      return [{ type: 'case-closed-silently', v: 1 }];
    case 'change-rule-set':
      return [ruleSetChanged(sickLeave, command)];
    case 'change-unit':
      return [unitChanged(sickLeave, command)];
    case 'change-policy': {
      const { to, policyId } = command;
      if (policyId === sickLeave.policyId) throw new CommandRefused({ code: 'same-policy', version: to });
      return [{ type: 'policy-changed', v: 1, from: sickLeave.policyVersion, to, policyId }];
    }
  }
}

/** A rule set that was chosen by the old first day follows the new one; one that was chosen by hand stays. */
const followingRules = (sickLeave: SickLeave, to: Day): string =>
  ruleSetFor(sickLeave.firstDay).id === sickLeave.ruleSet ? ruleSetFor(to).id : sickLeave.ruleSet;

function firstDayCorrected(
  sickLeave: SickLeave,
  { to, reason }: CommandOf<'correct-first-day'>,
  today: Day,
): StoredEvent {
  if (to === sickLeave.firstDay) throw new CommandRefused({ code: 'same-first-day', on: to });
  if (to > today) throw new CommandRefused({ code: 'first-day-ahead', on: to });
  if (to < plusDays(today, -farBackDays)) throw new CommandRefused({ code: 'first-day-far-back', on: to });
  const ruleSet = followingRules(sickLeave, to);
  return { type: 'first-day-corrected', v: 1, from: isoDay(sickLeave.firstDay), to: isoDay(to), ruleSet, reason };
}

function absenceEnded(
  { firstDay }: SickLeave,
  { on: given, outcome }: CommandOf<'end-absence'>,
  today: Day,
): StoredEvent {
  const on = given ?? today;
  if (on < firstDay) throw new CommandRefused({ code: 'ends-before-it-begins', firstDay });
  if (on > plusDays(today, endsAheadDays)) throw new CommandRefused({ code: 'ends-far-ahead', on });
  return { type: 'absence-ended', v: 1, on: isoDay(on), ...(outcome === undefined ? {} : { outcome }) };
}

/** Two cases of one absence become one: this one goes on, from the earlier of both first days. */
function caseAbsorbed(sickLeave: SickLeave, { other, from, reason, carried }: CommandOf<'absorb-case'>): StoredEvent {
  if (other === sickLeave.caseId) throw new CommandRefused({ code: 'same-case' });
  const to = from < sickLeave.firstDay ? from : sickLeave.firstDay;
  const dates = { from: isoDay(sickLeave.firstDay), to: isoDay(to), ruleSet: followingRules(sickLeave, to) };
  return { type: 'case-absorbed', v: 1, other, ...dates, reason, carried };
}

function caseSplit(
  { firstDay }: SickLeave,
  { lastDay, from, reason }: CommandOf<'split-case'>,
  today: Day,
): StoredEvent {
  if (lastDay < firstDay || from <= lastDay || from > today) throw new CommandRefused({ code: 'split-in-order' });
  return { type: 'case-split', v: 1, lastDay: isoDay(lastDay), from: isoDay(from), reason };
}

function ruleSetChanged(sickLeave: SickLeave, { to }: CommandOf<'change-rule-set'>): StoredEvent {
  if (to === sickLeave.ruleSet) throw new CommandRefused({ code: 'same-rules', ruleSet: to });
  try {
    const { draft } = ruleSetNamed(to);
    if (draft === true && !policyOf(sickLeave).draftRuleSets.includes(to))
      throw new CommandRefused({ code: 'draft-rules', ruleSet: to });
  } catch (error) {
    if (error instanceof UnknownRuleSet) throw new CommandRefused({ code: 'unknown-rules', ruleSet: to });
    throw error;
  }
  return { type: 'rule-set-changed', v: 1, from: sickLeave.ruleSet, to };
}

/** Who led it by a file's word led it at the workplace there was; whom hr chose leads it still. */
function unitChanged({ unitId }: SickLeave, { to, leaderId }: CommandOf<'change-unit'>): StoredEvent {
  if (to === unitId) throw new CommandRefused({ code: 'same-unit' });
  return { type: 'unit-changed', v: 1, from: unitId, to, ...(leaderId === undefined ? {} : { leaderId }) };
}
