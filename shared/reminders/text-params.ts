import { isoDay, laterDay, plusDays } from '../calendar/day.ts';
import { minusWorkingDays } from '../calendar/minus-working-days.ts';
import { localDay, type Moment } from '../calendar/moment.ts';
import { plusWorkingDays, workingDayAtOrBefore } from '../calendar/work-calendar.ts';
import { nextProposed } from '../case/proposed-times.ts';
import type { SickLeave, Talk } from '../case/sick-leave.ts';
import { ownTextId } from '../messages/late-text.ts';
import type { ParamName, Params } from '../messages/params.ts';
import { askedFor, isTextId } from '../messages/text-asks.ts';
import { heldBack } from '../rules/cut-over.ts';
import type { PlannedDuty } from '../rules/plan-types.ts';
import type { Policy } from '../rules/policy.ts';
import { calendarsOf } from '../rules/send-windows.ts';

/** An agreed talk's helper is asked for so many working days before. Source: FOA, domain.md `ask-for-support`. */
const askForHelpWorkingDays = 10;

export type ParamInput = {
  readonly sickLeave: SickLeave;
  readonly duty: PlannedDuty;
  readonly policy: Policy;
  /** When the text is decided on. */
  readonly now?: Moment;
};

/** The parameters of a text, from the facts as they stand: exactly those it needs or may use, and knows. */
export function paramsFor(textId: string, input: ParamInput): Params {
  const ownId = ownTextId(textId);
  if (!isTextId(ownId)) return {};
  const found: Partial<Record<ParamName, string>> = {};
  const talkAt = ownId.startsWith('notice.times-proposed') ? proposedTime(input) : agreedTalk(input.sickLeave);
  for (const name of askedFor(ownId)) {
    const value = paramValue(name, input, talkAt);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/**
 * The dates that hold only as long as the duty's due date does. What the text merely announces (when the next reminder comes) is no promise
 * that needs a correction, and an agreed time has notices of its own.
 */
const dependsOnDue: ReadonlySet<string> = new Set<ParamName>([
  'due',
  'callBy',
  'passesOn',
  'stopsOn',
  'reportFrom',
  'lastWorkingDay',
  'askForHelpBy',
]);

/** Of a message's parameters, those that a change of the plan can make wrong. */
export const namedDates = (params: Params): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(params).filter(([name]) => dependsOnDue.has(name)));

/** The same dates as they are now. */
export const datesNow = (
  names: Readonly<Record<string, string>>,
  input: ParamInput,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(names).map((name) => [name, paramValue(name as ParamName, input) ?? '']));

type TalkTime = Pick<Talk, 'on' | 'time'>;

function paramValue(
  name: ParamName,
  input: ParamInput,
  talk: TalkTime | undefined = agreedTalk(input.sickLeave),
): string | undefined {
  const { sickLeave, duty, policy } = input;
  const calendar = calendarsOf(policy).staff;
  switch (name) {
    case 'alias':
      return sickLeave.alias;
    case 'talkTime':
      return duty.rule.id === 'talk-4w' ? talk?.time : duty.time;
    case 'talkOn':
      return talkDay(talk);
    case 'due':
      return isoDay(duty.due);
    case 'callBy':
      return duty.callBy === undefined ? undefined : isoDay(duty.callBy);
    case 'passesOn':
      // Where a letter names the date nothing is estimated: it is the due date.
      return duty.rule.id === 'revaluation-22w' ? isoDay(duty.passesOn ?? duty.due) : undefined;
    case 'stopsOn':
      return duty.stopsOn === undefined ? undefined : isoDay(duty.stopsOn);
    case 'escalatesOn':
      return escalationDay(input);
    case 'reportFrom':
      return isoDay(plusDays(sickLeave.firstDay, policy.noticeOpensDays));
    case 'handOnBy':
      return handOnBy(duty, policy);
    case 'lastWorkingDay':
      return isoDay(workingDayAtOrBefore(calendar, duty.due));
    case 'askForHelpBy':
      return isoDay(minusWorkingDays(calendar, duty.due, askForHelpWorkingDays));
  }
}

/** The day of the escalation, if there is one: not before the working day after whoever it is about was told. */
function escalationDay({ sickLeave, duty, policy, now }: ParamInput): string | undefined {
  const action = duty.actions.find(({ stage }) => stage === 'escalation');
  // One that the cut-over holds back comes to nobody unless it is approved.
  if (action === undefined || heldBack(sickLeave, policy)(action)) return undefined;
  const planned = localDay(action.at, policy.zone);
  if (now === undefined) return isoDay(planned);
  return isoDay(laterDay(planned, plusWorkingDays(calendarsOf(policy).staff, localDay(now, policy.zone), 1)));
}

function handOnBy(duty: PlannedDuty, policy: Policy): string {
  const reminder = duty.actions.find(({ stage }) => stage === 'reminder');
  const told = reminder === undefined ? duty.due : localDay(reminder.at, policy.zone);
  return isoDay(plusWorkingDays(calendarsOf(policy).staff, told, 1));
}

/** Of several times the first that is still to come. */
const proposedTime = ({ sickLeave: { proposal, openedAt }, policy, now }: ParamInput): TalkTime | undefined =>
  nextProposed(proposal, localDay(now ?? openedAt, policy.zone));

/** The talk as it stands, or the one that was called off last. */
const agreedTalk = ({ talk, cancelledTalk }: SickLeave): Talk | undefined => talk ?? cancelledTalk;

const talkDay = (talk: TalkTime | undefined): string | undefined => (talk === undefined ? undefined : isoDay(talk.on));
