import type { Moment } from '../calendar/moment.ts';
import type { Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { contactCandidates, contactNotices } from './chosen-contact.ts';
import { announceEscalation, releaseApproved } from './cut-over.ts';
import { dueDate, outlives } from './due-dates.ts';
import type { DutyRule, RuleSet } from './duty-rule.ts';
import { afterWelcome, holdForExcuse, holdForPause, holdForReturn, welcomeAfterOpening } from './holding-back.ts';
import { type Instance, instancesOf } from './instances.ts';
import { mirrored } from './mirrored.ts';
import { nextOpenDuty } from './next-open-duty.ts';
import { appliesAtAll } from './not-applicable.ts';
import { returnNotice, talkNotices } from './notices.ts';
import type { Action, Plan } from './plan-types.ts';
import { type Dated, excuseOf, type PlanFacts, Planned, WholePlan } from './planned.ts';
import type { Policy } from './policy.ts';
import { type DutyInput, remindersOf } from './reminder-days.ts';
import { remindersFor } from './reminders-for.ts';
import { calendarsOf } from './send-windows.ts';

/**
 * Which duties a case has, when each is due, who acts, whom to remind and when, and why; and which do not apply, and why not. Pure: the
 * same facts, rules and policy give the same plan, whatever the time. A closed case keeps its duties; those that outlive the absence go on,
 * the others have no reminders left. Local times are the policy's zone. Reasons are worked out when somebody asks for them.
 */
export function plan(sickLeave: SickLeave, ruleSet: RuleSet, policy: Policy): Plan {
  const facts = { sickLeave, ruleSet, policy };
  const dated = datedDuties(facts);
  const noticeFor =
    sickLeave.expectedReturn === undefined || sickLeave.status !== 'open'
      ? undefined
      : nextOpenDuty(dated, sickLeave, policy);
  const hold = holdForPause(sickLeave, policy);
  const input = { sickLeave, policy, calendars: calendarsOf(policy), noticeFor };
  const reachesHer = sickLeave.status === 'closed' && dated.some((duty) => isLeftForHer(duty, policy));
  const drafts = dated.map((duty) => {
    if (duty.live) return hold(announced(duty, facts)(draft(duty, input)));
    // What outlives the absence and reaches her comes after her welcome too.
    return reachesHer && duty.instance.id === 'welcome' ? hold(draft(duty, input).filter(isHerWelcome)) : [];
  });
  const welcomeAt = welcomeOf(dated, drafts);
  const wait = afterWelcome(welcomeAt, sickLeave, policy);
  const duties = dated.map((duty, place) => new Planned(duty, inOrder(wait(drafts[place] ?? [])), facts));
  return new WholePlan(duties, dated, facts);
}

const announced = ({ instance: { id }, responsible }: Dated, { sickLeave, policy }: PlanFacts) =>
  announceEscalation({ id, responsible }, sickLeave, policy);

function datedDuties({ sickLeave, ruleSet, policy }: PlanFacts): readonly Dated[] {
  const dated: Dated[] = [];
  for (const instance of instancesOf(sickLeave, ruleSet, policy)) {
    if (!appliesAtAll(instance.rule, sickLeave)) continue;
    const dates = dueDate(instance, sickLeave, policy);
    if (dates === undefined) continue;
    const responsible = candidates(instance.rule, sickLeave, policy);
    dated.push({ instance, dates, responsible, live: isLive(instance, sickLeave) });
  }
  return dated;
}

const isLive = (instance: Instance, sickLeave: SickLeave): boolean =>
  sickLeave.status === 'open' || (sickLeave.status === 'closed' && outlives(instance, sickLeave));

const alone = new Map<string, readonly Role[]>();

/** Who may act, in order. Source: domain.md "The five milestones", `contact-14d`. */
export function candidates(
  { responsible }: DutyRule,
  sickLeave: SickLeave,
  policy: Policy,
): readonly Role[] | 'municipality' {
  if (responsible === 'municipality') return responsible;
  if (responsible !== 'first-contact') {
    const roles = alone.get(responsible) ?? [responsible];
    alone.set(responsible, roles);
    return roles;
  }
  return contactCandidates(sickLeave, policy);
}

const nobody: readonly Role[] = [];

type DraftInput = Pick<DutyInput, 'sickLeave' | 'policy' | 'calendars'> & { readonly noticeFor: string | undefined };

function draft({ instance, dates, responsible }: Dated, input: DraftInput): readonly Action[] {
  const { sickLeave, policy, calendars, noticeFor } = input;
  const { rule, id } = instance;
  const acting = responsible === 'municipality' ? nobody : responsible;
  const reminders = remindersOf({ instance, dates, responsible: acting, sickLeave, policy, calendars });
  const isTalk = rule.id === 'talk-4w' && talkOf(sickLeave) !== undefined;
  const excuse = excuseOf(instance, sickLeave);
  const isLate = rule.id === 'welcome' && reminders.some(({ at }) => at < sickLeave.openedAt);
  const isHandedOver = rule.responsible === 'first-contact' && sickLeave.declined.length > 0;
  const isPlain =
    !isTalk && !isHandedOver && !isLate && excuse === undefined && !policy.mirror && sickLeave.settled === undefined;
  if (isPlain && sickLeave.expectedReturn === undefined) return reminders;
  const expected = noticeFor === id ? returnNotice(sickLeave, policy) : undefined;
  const release = releaseApproved(id, sickLeave, policy);
  const released = release(reminders);
  const drafts = [
    ...release(isTalk ? talkNotices(sickLeave, policy) : []),
    ...release(isHandedOver ? contactNotices(sickLeave, policy) : []),
    ...(isLate ? released.map(welcomeAfterOpening(sickLeave, policy)) : released),
    ...release(policy.mirror ? mirrored(reminders, rule, policy) : []),
    ...release(expected === undefined ? [] : [expected]),
  ];
  const held = drafts.map(holdForReturn(rule.id, sickLeave, policy));
  // The welcome stands beside the letter: who need not hand out the letter has not welcomed her.
  const excused = holdForExcuse(excuse, sickLeave, policy);
  const [hers, others] = [held.filter(isHerWelcome), held.filter((each) => !isHerWelcome(each))];
  return rule.id === 'welcome' ? [...hers, ...excused(others)] : excused(held);
}

const talkOf = ({ talk, cancelledTalk, proposal }: SickLeave) => talk ?? cancelledTalk ?? proposal;

const isLeftForHer = ({ live, instance: { rule, done } }: Dated, policy: Policy): boolean =>
  live && done === undefined && (policy.mirror || remindersFor(rule, policy).some(({ to }) => to === 'member'));

const isHerWelcome = ({ to }: Action): boolean => to[0] === 'member';

/** When the member is welcomed, if she still is to be. */
function welcomeOf(dated: readonly Dated[], drafts: readonly (readonly Action[])[]): Moment | undefined {
  const place = dated.findIndex(({ instance }) => instance.id === 'welcome');
  return drafts[place]?.find(isHerWelcome)?.at;
}

/** By instant; reminders that wait for the same instant keep their order, so the last stage stays last. */
function inOrder(actions: readonly Action[]): readonly Action[] {
  let isInOrder = true;
  let before = 0;
  for (const { at, notice } of actions) {
    // A word on the day before may be an echo.
    if (at < before || notice === 'talk-tomorrow') isInOrder = false;
    before = at;
  }
  return isInOrder ? actions : actions.filter(isNoEcho).sort((a, b) => a.at - b.at);
}

/** A word on the day before that would come no later than the first word itself says nothing new. */
const isNoEcho = (action: Action, _: number, all: readonly Action[]): boolean =>
  action.notice !== 'talk-tomorrow' ||
  !all.some(
    (other) =>
      other.notice !== undefined &&
      other.notice !== 'times-proposed' &&
      other.to[0] === action.to[0] &&
      other.at >= action.at &&
      other !== action,
  );
