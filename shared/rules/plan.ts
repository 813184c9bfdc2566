import type { LocalTime } from '../calendar/moment.ts';
import { needsConsent, type Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { type DueDate, dueDate, dueSteps, outlives } from './due-dates.ts';
import type { DutyRule, RuleSet } from './duty-rule.ts';
import { afterWelcome, holdForExcuse, holdForPause, holdForReturn, welcomeAfterOpening } from './holding-back.ts';
import { type Instance, instancesOf } from './instances.ts';
import { mirrored } from './mirrored.ts';
import { nextOpenDuty } from './next-open-duty.ts';
import { appliesAtAll, notApplicable } from './not-applicable.ts';
import { returnNotice, talkNotices } from './notices.ts';
import type { Plan, PlannedDuty } from './plan-types.ts';
import type { Policy } from './policy.ts';
import { type Reasoned, remindersOf, stepOf } from './reminder-days.ts';

/** A duty with its dates and whether it is still looked after. */
export type Dated = { readonly instance: Instance; readonly dates: DueDate; readonly live: boolean };
type Drafted = Dated & { readonly drafts: readonly Reasoned[] };

/**
 * Which duties a case has, when each is due, who acts, whom to remind and when, and why; and which do not apply, and why not. Pure: the
 * same facts, rules and policy give the same plan, whatever the time. A closed case keeps its duties; those that outlive the absence go on,
 * the others have no reminders left. Local times are the policy's zone.
 */
export function plan(sickLeave: SickLeave, ruleSet: RuleSet, policy: Policy): Plan {
  const dated = datedDuties(sickLeave, ruleSet, policy);
  const noticeFor = sickLeave.status === 'open' ? nextOpenDuty(dated, sickLeave, policy) : undefined;
  const pause = holdForPause(sickLeave, policy);
  const drafted = dated.map((duty): Drafted => {
    const drafts = duty.live ? draft(duty, { sickLeave, policy, noticeFor }) : [];
    return { ...duty, drafts: drafts.flatMap(pause) };
  });
  const welcomeAt = drafted.find(({ instance }) => instance.id === 'welcome')?.drafts.find(isToMember)?.action.at;
  const wait = afterWelcome(welcomeAt, sickLeave.cutOver, policy.zone);
  return {
    ruleSet: ruleSet.id,
    duties: drafted.map((duty) => planned(duty, { sickLeave, policy, reasoned: duty.drafts.map(wait) })),
    // Worked out when somebody asks why a duty is missing.
    get notApplicable() {
      return notApplicable(dated, { sickLeave, ruleSet, policy });
    },
  };
}

const isToMember = ({ action }: Reasoned): boolean => action.to[0] === 'member';

function datedDuties(sickLeave: SickLeave, ruleSet: RuleSet, policy: Policy): readonly Dated[] {
  const dated: Dated[] = [];
  for (const instance of instancesOf(sickLeave, ruleSet, policy)) {
    if (!appliesAtAll(instance.rule, sickLeave)) continue;
    const dates = dueDate(instance, sickLeave, policy);
    if (dates !== undefined) dated.push({ instance, dates, live: isLive(instance, sickLeave) });
  }
  return dated;
}

const isLive = (instance: Instance, sickLeave: SickLeave): boolean =>
  sickLeave.status === 'open' || (sickLeave.status === 'closed' && outlives(instance, sickLeave));

/** Who may act, in order. Source: domain.md "The five milestones", `contact-14d`. */
export function candidates(
  { responsible }: DutyRule,
  sickLeave: SickLeave,
  policy: Policy,
): readonly Role[] | 'municipality' {
  if (responsible !== 'first-contact') return responsible === 'municipality' ? responsible : [responsible];
  return policy.firstContact.filter(
    (role) => !needsConsent(role) || sickLeave.consents.some((consent) => consent.to === role),
  );
}

type DraftInput = { readonly sickLeave: SickLeave; readonly policy: Policy; readonly noticeFor: string | undefined };

function draft({ instance, dates }: Dated, { sickLeave, policy, noticeFor }: DraftInput): readonly Reasoned[] {
  const { rule, id } = instance;
  const may = candidates(rule, sickLeave, policy);
  const responsible = may === 'municipality' ? [] : may;
  const reminders = remindersOf({ instance, dates, responsible, sickLeave, policy });
  const excuse = sickLeave.excused[id];
  const isPlain = rule.id !== 'talk-4w' && rule.id !== 'welcome' && excuse === undefined && !policy.mirror;
  if (isPlain && sickLeave.expectedReturn === undefined) return reminders;
  const expected = noticeFor === id ? returnNotice(sickLeave, policy) : undefined;
  const drafts = [
    ...(rule.id === 'talk-4w' ? talkNotices(sickLeave, policy) : []),
    ...(rule.id === 'welcome' ? reminders.map(welcomeAfterOpening(sickLeave, policy)) : reminders),
    ...(policy.mirror ? mirrored(reminders, rule, policy) : []),
    ...(expected === undefined ? [] : [expected]),
  ];
  return drafts.map(holdForReturn(rule.id, sickLeave, policy)).flatMap(holdForExcuse(excuse, policy));
}

type Planning = {
  readonly sickLeave: SickLeave;
  readonly policy: Policy;
  readonly reasoned: readonly Reasoned[];
};

function planned({ instance, dates, live }: Dated, { sickLeave, policy, reasoned }: Planning): PlannedDuty {
  const { id, rule, done } = instance;
  // Sorting is stable: reminders that wait for the same instant keep their order, so the last stage stays last.
  const inOrder = reasoned.filter(isNoEcho).sort((a, b) => a.action.at - b.action.at);
  const excused = sickLeave.excused[id];
  return {
    id,
    rule,
    due: dates.due,
    callBy: dates.callBy,
    passesOn: dates.passesOn,
    stopsOn: dates.stopsOn,
    fromLetter: dates.fromLetter,
    time: timeOf(instance, sickLeave),
    responsible: candidates(rule, sickLeave, policy),
    done,
    excused,
    live,
    byAgreement: rule.agreement === true && sickLeave.agreement === undefined,
    actions: inOrder.map(({ action }) => action),
    // Worked out when shown: a plan is asked for far more often than its reasons.
    get because() {
      return [
        ...dueSteps(instance, sickLeave, policy),
        ...(excused === undefined ? [] : [{ step: 'excused', reason: excused.reason, day: excused.until } as const]),
        ...inOrder.map((reason) => stepOf(reason, policy)),
      ];
    },
  };
}

const timeOf = ({ rule, fact }: Instance, { talk }: SickLeave): LocalTime | undefined =>
  rule.id === 'talk-4w' ? talk?.time : fact?.details.time;

/** A word on the day before that would come no later than the first word itself says nothing new. */
const isNoEcho = ({ action }: Reasoned, _: number, all: readonly Reasoned[]): boolean =>
  action.notice !== 'talk-tomorrow' ||
  !all.some((other) => other.action.notice !== undefined && other.action.at >= action.at && other.action !== action);
