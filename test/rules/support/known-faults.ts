import { localDay, type Moment } from '../../../shared/calendar/moment.ts';
import { lastFact } from '../../../shared/case/facts.ts';
import type { Debt } from '../../../shared/reminders/decide-reminder.ts';
import type { Action, PlannedDuty } from '../../../shared/rules/plan-types.ts';
import type { Seen } from './walk.ts';

type Known = (debt: Debt, seen: Seen) => boolean;

const dutyOf = ({ dutyId }: Debt, { plan }: Seen): PlannedDuty | undefined =>
  plan.duties.find(({ id }) => id === dutyId);
const actionOf = (debt: Debt, seen: Seen): Action | undefined =>
  dutyOf(debt, seen)?.actions.find(
    ({ stage, key, channel, to }) =>
      stage === debt.stage && key === debt.key && channel === debt.channel && to[0] === debt.role,
  );

/** A date in a letter leaves no `passesOn`, which the steward's text needs. */
const stewardsMonthOfALetter: Known = (debt, seen) =>
  debt.text === 'revaluation-22w.heads-up.steward' && dutyOf(debt, seen)?.fromLetter === true;

/** The heads-up that stood for it is left out after the due date, and then it counts as not told. */
const revivedReminder: Known = ({ dutyId, stage }, { plan, policy, now }) => {
  const due = plan.duties.find(({ id }) => id === dutyId)?.due;
  return dutyId === 'info-form' && stage === 'reminder' && due !== undefined && localDay(now, policy.zone) > due;
};

const pausedAt = ({ sickLeave: { facts } }: Seen): Moment | undefined => lastFact(facts, 'contact-paused')?.at;
/** What was planned for before the pause and had to wait is not held by it. */
const plannedBeforeThePause: Known = (debt, seen) => {
  const at = actionOf(debt, seen)?.at;
  const paused = pausedAt(seen);
  return at !== undefined && paused !== undefined && at < paused;
};
/** Corrections know nothing of a pause. */
const correctionInAPause: Known = ({ stage }) => stage === 'correction';

/** An absence that ends before the welcome leaves the member without one, whatever outlives it. */
const endedBeforeTheWelcome: Known = (_, { sickLeave }) => sickLeave.status === 'closed';
/** An excuse for the letter stops the member's welcome with it. */
const excusedLetter: Known = (_, { sickLeave }) => sickLeave.excused.welcome !== undefined;
/** The hour for SMS lies after the window's end on Fridays: the welcome waits, a notice of an agreed time does not. */
const fridayAfternoon: Known = ({ stage }, { policy }) =>
  stage === 'notice' && policy.sendAt.sms >= policy.memberFridayCloses;

/** Who was told of a duty under one rule set is corrected under another that makes it the member's own. */
const anotherRuleSet: Known = ({ stage, dutyId }) => stage === 'correction' && dutyId === 'followup-8w';

const known: Readonly<Record<string, readonly Known[]>> = {
  afterALaterWord: [revivedReminder],
  inAPause: [plannedBeforeThePause, correctionInAPause],
  toTheMemberBeforeTheWelcome: [plannedBeforeThePause, endedBeforeTheWelcome, excusedLetter, fridayAfternoon],
  givenAway: [anotherRuleSet],
  'no text': [stewardsMonthOfALetter],
};

export const isKnown = (fault: string, debt: Debt, seen: Seen): boolean =>
  (known[fault.split(':')[0] ?? ''] ?? []).some((applies) => applies(debt, seen));
