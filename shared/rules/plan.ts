import type { LocalTime, Moment } from '../calendar/moment.ts';
import { needsConsent, type Role } from '../case/roles.ts';
import type { Excuse, SickLeave } from '../case/sick-leave.ts';
import { type DueDate, dueDate, outlives } from './due-dates.ts';
import { dueSteps } from './due-steps.ts';
import type { DutyRule, RuleSet } from './duty-rule.ts';
import { afterWelcome, holdForExcuse, holdForPause, holdForReturn, welcomeAfterOpening } from './holding-back.ts';
import { type Instance, instancesOf } from './instances.ts';
import { mirrored } from './mirrored.ts';
import { nextOpenDuty } from './next-open-duty.ts';
import { appliesAtAll, notApplicable } from './not-applicable.ts';
import { returnNotice, talkNotices } from './notices.ts';
import type { Action, NotApplicable, Plan, PlannedDuty, Step } from './plan-types.ts';
import type { Policy } from './policy.ts';
import { type DutyInput, remindersOf, stepOf } from './reminder-days.ts';
import { remindersFor } from './reminders-for.ts';
import { calendarsOf } from './send-windows.ts';

/** A duty with its dates, who may act, and whether it is still looked after. */
export type Dated = {
  readonly instance: Instance;
  readonly dates: DueDate;
  readonly responsible: PlannedDuty['responsible'];
  readonly live: boolean;
};
type Facts = { readonly sickLeave: SickLeave; readonly ruleSet: RuleSet; readonly policy: Policy };

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
    if (duty.live) return hold(draft(duty, input));
    // What outlives the absence and reaches her comes after her welcome too.
    return reachesHer && duty.instance.id === 'welcome' ? hold(draft(duty, input).filter(isHerWelcome)) : [];
  });
  const welcomeAt = welcomeOf(dated, drafts);
  const wait = afterWelcome(welcomeAt, sickLeave.cutOver, policy.zone);
  const duties = dated.map((duty, place) => new Planned(duty, inOrder(wait(drafts[place] ?? [])), facts));
  return new WholePlan(duties, dated, facts);
}

function datedDuties({ sickLeave, ruleSet, policy }: Facts): readonly Dated[] {
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
  return policy.firstContact.filter(
    (role) => !needsConsent(role) || sickLeave.consents.some((consent) => consent.to === role),
  );
}

const nobody: readonly Role[] = [];

type DraftInput = Pick<DutyInput, 'sickLeave' | 'policy' | 'calendars'> & { readonly noticeFor: string | undefined };

function draft({ instance, dates, responsible }: Dated, input: DraftInput): readonly Action[] {
  const { sickLeave, policy, calendars, noticeFor } = input;
  const { rule, id } = instance;
  const acting = responsible === 'municipality' ? nobody : responsible;
  const reminders = remindersOf({ instance, dates, responsible: acting, sickLeave, policy, calendars });
  const isTalk = rule.id === 'talk-4w' && (sickLeave.talk ?? sickLeave.cancelledTalk) !== undefined;
  const excuse = excuseOf(instance, sickLeave);
  const isLate = rule.id === 'welcome' && reminders.some(({ at }) => at < sickLeave.openedAt);
  const isPlain = !isTalk && !isLate && excuse === undefined && !policy.mirror;
  if (isPlain && sickLeave.expectedReturn === undefined) return reminders;
  const expected = noticeFor === id ? returnNotice(sickLeave, policy) : undefined;
  const drafts = [
    ...(isTalk ? talkNotices(sickLeave, policy) : []),
    ...(isLate ? reminders.map(welcomeAfterOpening(sickLeave, policy)) : reminders),
    ...(policy.mirror ? mirrored(reminders, rule, policy) : []),
    ...(expected === undefined ? [] : [expected]),
  ];
  const held = drafts.map(holdForReturn(rule.id, sickLeave, policy));
  // The welcome stands beside the letter: who need not hand out the letter has not welcomed her.
  const [hers, others] = [held.filter(isHerWelcome), held.filter((each) => !isHerWelcome(each))];
  return rule.id === 'welcome'
    ? [...hers, ...holdForExcuse(excuse, policy)(others)]
    : holdForExcuse(excuse, policy)(held);
}

const isLeftForHer = ({ live, instance: { rule, done } }: Dated, policy: Policy): boolean =>
  live && done === undefined && (policy.mirror || remindersFor(rule, policy).some(({ to }) => to === 'member'));

const isHerWelcome = ({ to }: Action): boolean => to[0] === 'member';

/** An excuse from before the duty was started anew says nothing of it. */
function excuseOf({ id, fact }: Instance, { excused }: SickLeave): Excuse | undefined {
  const excuse = excused[id];
  return excuse === undefined || (fact !== undefined && fact.in > excuse.in) ? undefined : excuse;
}

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
  !all.some((other) => other.notice !== undefined && other.at >= action.at && other !== action);

/** A class, so that a plan, made far more often than its reasons are asked for, does not have to prepare for the question. */
class Planned implements PlannedDuty {
  readonly id: string;
  readonly rule: DutyRule;
  readonly due: PlannedDuty['due'];
  readonly callBy: PlannedDuty['callBy'];
  readonly passesOn: PlannedDuty['passesOn'];
  readonly stopsOn: PlannedDuty['stopsOn'];
  readonly fromLetter: boolean;
  readonly time: LocalTime | undefined;
  readonly responsible: PlannedDuty['responsible'];
  readonly done: PlannedDuty['done'];
  readonly excused: PlannedDuty['excused'];
  readonly live: boolean;
  readonly byAgreement: boolean;
  readonly fallenAway = false;
  readonly actions: readonly Action[];
  readonly #duty: Dated;
  readonly #facts: Facts;

  constructor(duty: Dated, actions: readonly Action[], facts: Facts) {
    const { instance, dates } = duty;
    this.id = instance.id;
    this.rule = instance.rule;
    this.due = dates.due;
    this.callBy = dates.callBy;
    this.passesOn = dates.passesOn;
    this.stopsOn = dates.stopsOn;
    this.fromLetter = dates.fromLetter;
    this.time = instance.id === 'talk-4w' ? facts.sickLeave.talk?.time : instance.fact?.details.time;
    this.responsible = duty.responsible;
    this.done = instance.done;
    this.excused = excuseOf(instance, facts.sickLeave);
    this.live = duty.live;
    this.byAgreement = instance.rule.agreement === true && facts.sickLeave.agreement === undefined;
    this.actions = actions;
    this.#duty = duty;
    this.#facts = facts;
  }

  get because(): readonly Step[] {
    const { sickLeave, policy } = this.#facts;
    const { excused } = this;
    return [
      ...dueSteps(this.#duty.instance, sickLeave, policy),
      ...(excused === undefined ? [] : [{ step: 'excused', reason: excused.reason, day: excused.until } as const]),
      ...this.actions.map((action) => stepOf(action, policy)),
    ];
  }
}

class WholePlan implements Plan {
  readonly ruleSet: string;
  readonly duties: readonly PlannedDuty[];
  readonly #dated: readonly Dated[];
  readonly #facts: Facts;

  constructor(duties: readonly PlannedDuty[], dated: readonly Dated[], facts: Facts) {
    this.ruleSet = facts.ruleSet.id;
    this.duties = duties;
    this.#dated = dated;
    this.#facts = facts;
  }

  get notApplicable(): readonly NotApplicable[] {
    return notApplicable(this.#dated, this.#facts);
  }
}
