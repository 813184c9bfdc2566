import { localDay, type Moment } from '../calendar/moment.ts';
import { nextProposed } from '../case/proposed-times.ts';
import { needsConsent, type Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { isWanted } from '../rules/notices.ts';
import type { Action, PlannedDuty } from '../rules/plan-types.ts';
import type { Policy } from '../rules/policy.ts';
import { knowOfTalk } from './know-of-talk.ts';
import type { Owed } from './owed.ts';

/** Why a reminder that has come due is not sent now, as far as the facts alone tell it. People are looked up later. */
export type FactRefusal =
  /** Dated before the day from which the workplace lets anything be sent. */
  | 'held-back'
  | 'duty-done'
  /** It speaks of a time that holds no more, or that nobody heard of. */
  | 'superseded'
  | 'too-late'
  | 'already-told'
  /** The same role gets a later stage of the same duty. */
  | 'overtaken'
  /** Whoever is escalated about is told first. */
  | 'told-first'
  | 'contact-pause'
  | 'outside-window';

/** Not now: for good as things stand, or `until` a moment. */
export type Refused = { readonly reason: FactRefusal; readonly until?: Moment };

export type ReminderFacts = {
  readonly sickLeave: SickLeave;
  readonly duty: PlannedDuty;
  readonly told: readonly Owed[];
  readonly policy: Policy;
  readonly now: Moment;
  readonly welcomeAt?: Moment | undefined;
};

/** One reminder that has come due, among all of its duty that have. */
export type Asked = ReminderFacts & { readonly action: Action; readonly reached: readonly Action[] };

export type Gate = (asked: Asked) => Refused | undefined;

/** Refuses for good when that holds. */
export const refuse = (reason: FactRefusal, when: boolean): Refused | undefined => (when ? { reason } : undefined);

/** The workplace lets nothing be sent that is dated so early. */
export const isBeforeCutOver = (
  { at }: Action,
  { sickLeave, policy }: Pick<ReminderFacts, 'sickLeave' | 'policy'>,
): boolean => sickLeave.cutOver !== undefined && localDay(at, policy.zone) < sickLeave.cutOver;

const heldBack: Gate = (asked) => refuse('held-back', isBeforeCutOver(asked.action, asked));

/** The welcome to the member stands beside the letter and comes before anything else, so the letter does not stop it. */
const isHerWelcome = ({ duty, action }: Asked): boolean =>
  duty.rule.id === 'welcome' && action.stage === 'heads-up' && action.to[0] === 'member';

/** Somebody else may be needed for what comes after the first contact too. */
const isHandedOver = ({ action }: Asked): boolean => action.notice === 'contact-declined';

const dutyDone: Gate = (asked) =>
  refuse('duty-done', asked.duty.done !== undefined && !isHerWelcome(asked) && !isHandedOver(asked));

const ofTalk: ReadonlySet<unknown> = new Set(['talk-called', 'talk-moved', 'talk-tomorrow']);

/**
 * Nobody who never heard of a talk is told that it is off, or, where the member does not want them there, that it is moved; and one that was
 * called off is not announced.
 */
const talkGone: Gate = ({ action, sickLeave: { talk }, told }) => {
  const [role] = action.to;
  const isUnwanted = talk !== undefined && role !== undefined && needsConsent(role) && !isWanted(talk, role);
  const concernsWhoKnows = action.notice === 'talk-cancelled' || (action.notice === 'talk-moved' && isUnwanted);
  return concernsWhoKnows
    ? refuse('superseded', knowOfTalk(told, { before: action, as: role }).length === 0)
    : refuse('superseded', ofTalk.has(action.notice) && talk === undefined);
};

/** What is to come is no news once it has: a talk that is over, a heads-up, and what the leader should have heard long ago. */
const tooLate: Gate = (asked) => {
  const { action, duty, sickLeave } = asked;
  if (isHerWelcome(asked)) return undefined;
  if (ofTalk.has(action.notice))
    return refuse('too-late', sickLeave.talk !== undefined && today(asked) > sickLeave.talk.on);
  if (action.notice === 'times-proposed')
    return refuse('too-late', nextProposed(sickLeave.proposal, today(asked)) === undefined);
  if (action.notice !== undefined) return undefined;
  return refuse('too-late', (action.stage === 'heads-up' || action.mirror === true) && today(asked) > duty.due);
};

/**
 * The decision is written under the role that was found. Whom the member has let in since then has not been told; another first candidate of
 * the employer's side does not get what was told before. A notice answers one event, whatever duty it was told under: once an expected return
 * has passed, the next open duty changes with each that is done.
 */
const alreadyTold: Gate = ({ action: { key, stage, channel, to, insteadOfResponsible, notice }, duty, told }) =>
  refuse(
    'already-told',
    told.some(
      (owed) =>
        owed.complete &&
        (notice !== undefined || owed.dutyId === duty.id) &&
        owed.key === key &&
        owed.stage === stage &&
        owed.channel === channel &&
        (owed.role === to[0] || owed.role === insteadOfResponsible || isForLast(owed.role, to)),
    ),
  );

const isForLast = (role: Role, [first, ...others]: readonly Role[]): boolean =>
  first !== undefined && !needsConsent(first) && others.includes(role);

/** Those that ask about the one reminder alone. */
export const singleGates: readonly Gate[] = [heldBack, alreadyTold, dutyDone, talkGone, tooLate];

/** Asked in their order; the first refusal wins. */
export function firstRefusal(gates: readonly Gate[], asked: Asked): Refused | undefined {
  for (const gate of gates) {
    const refused = gate(asked);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

/** Whether a reminder still to come may go out when its time comes, as things stand. Pure. */
export const mayStillGo = (asked: Asked): boolean => firstRefusal(singleGates, asked) === undefined;

const today = ({ now, policy }: Asked) => localDay(now, policy.zone);
