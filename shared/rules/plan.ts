import { localDay } from '../calendar/moment.ts';
import { needsConsent, type Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { type DueDate, dueDate } from './due-dates.ts';
import type { DutyRule, Policy, RuleSet } from './duty-rule.ts';
import { afterWelcome, holdForReturn, welcomeAfterOpening } from './holding-back.ts';
import { returnNotice, talkNotices } from './notices.ts';
import type { Plan, PlannedDuty } from './plan-types.ts';
import { type Reasoned, remindersOf, stepOf } from './reminder-days.ts';

type Dated = { readonly rule: DutyRule; readonly dates: DueDate };
type Drafted = Dated & { readonly drafts: readonly Reasoned[] };

/**
 * Which duties a case has, when each is due, who acts, whom to remind and when, and why. Pure: the same facts, rules and policy give the
 * same plan, whatever the time. A closed case keeps its duties and has no reminders left.
 */
export function plan(sickLeave: SickLeave, ruleSet: RuleSet, policy: Policy): Plan {
  const dated = ruleSet.duties.map((rule): Dated => ({ rule, dates: dueDate(rule, sickLeave, policy) }));
  const open = sickLeave.status === 'open';
  const noticeFor = open ? nextOpenDuty(dated, sickLeave, policy) : undefined;
  const drafted = dated.map(
    (duty): Drafted => ({
      rule: duty.rule,
      dates: duty.dates,
      drafts: open ? draft(duty, { sickLeave, policy, noticeFor }) : [],
    }),
  );
  const welcomeAt = drafted.find(({ rule }) => rule.id === 'welcome')?.drafts.find(isToMember)?.action.at;
  const wait = afterWelcome(welcomeAt, sickLeave.cutOver, policy.zone);
  return {
    ruleSet: ruleSet.id,
    duties: drafted.map((duty) =>
      planned(duty, {
        responsible: candidates(duty.rule, sickLeave, policy),
        reasoned: duty.drafts.map(wait),
        policy,
      }),
    ),
  };
}

const isToMember = ({ action }: Reasoned): boolean => action.to[0] === 'member';

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

function draft({ rule, dates }: Dated, { sickLeave, policy, noticeFor }: DraftInput): readonly Reasoned[] {
  const may = candidates(rule, sickLeave, policy);
  const responsible = may === 'municipality' ? [] : may;
  const reminders = remindersOf({ rule, dates, responsible, sickLeave, policy });
  const expected = noticeFor === rule.id ? returnNotice(sickLeave, policy) : undefined;
  if (rule.id !== 'talk-4w' && rule.id !== 'welcome' && sickLeave.expectedReturn === undefined) return reminders;
  const drafts = [
    ...(rule.id === 'talk-4w' ? talkNotices(sickLeave, policy) : []),
    ...(rule.id === 'welcome' ? reminders.map(welcomeAfterOpening(sickLeave, policy)) : reminders),
    ...(expected === undefined ? [] : [expected]),
  ];
  return drafts.map(holdForReturn(rule.id, sickLeave, policy));
}

/** The duty the leader hears of when an expected return has passed: the first open one due from that day on, else the first open one. */
function nextOpenDuty(dated: readonly Dated[], sickLeave: SickLeave, policy: Policy): string | undefined {
  const notice = returnNotice(sickLeave, policy);
  if (notice === undefined) return undefined;
  const noticeDay = localDay(notice.action.at, policy.zone);
  const open = dated
    .filter(({ rule }) => sickLeave.done[rule.id] === undefined && rule.responsible !== 'municipality')
    .sort((a, b) => a.dates.due - b.dates.due);
  // The leader's own first: hr's welcome and notice were not held back.
  const own = open.filter(({ rule }) => rule.responsible !== 'hr');
  const next = (duties: readonly Dated[]) => duties.find(({ dates }) => dates.due >= noticeDay) ?? duties[0];
  return (next(own) ?? next(open))?.rule.id;
}

type Planning = {
  readonly responsible: PlannedDuty['responsible'];
  readonly reasoned: readonly Reasoned[];
  readonly policy: Policy;
};

function planned({ rule, dates }: Dated, { responsible, reasoned, policy }: Planning): PlannedDuty {
  const { due, callBy, passesOn, stopsOn } = dates;
  // Sorting is stable: reminders that wait for the same instant keep their order, so the last stage stays last.
  const inOrder = reasoned.filter(isNoEcho).sort((a, b) => a.action.at - b.action.at);
  return {
    rule,
    due,
    callBy,
    passesOn,
    stopsOn,
    responsible,
    actions: inOrder.map(({ action }) => action),
    // Worked out when shown: a plan is asked for far more often than its reasons.
    get because() {
      return [...dates.because, ...inOrder.map((reason) => stepOf(reason, policy))];
    },
  };
}

/** A word on the day before that would come no later than the first word itself says nothing new. */
const isNoEcho = ({ action }: Reasoned, _: number, all: readonly Reasoned[]): boolean =>
  action.notice !== 'talk-tomorrow' ||
  !all.some((other) => other.action.notice !== undefined && other.action.at >= action.at && other.action !== action);
