import { type Day, isoDay, laterDay, plusDays } from '../calendar/day.ts';
import { localDay, localTime, type Moment, momentOf } from '../calendar/moment.ts';
import { plusWorkingDays, workingDayAtOrBefore } from '../calendar/work-calendar.ts';
import { needsConsent, type Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { DueDate } from './due-dates.ts';
import type { DutyRule, Policy, ReminderRule } from './duty-rule.ts';
import type { Action, Step } from './plan-types.ts';
import { calendarsOf, nextOpening } from './send-windows.ts';

type ActionStep = Extract<Step, { step: 'action' }>;

/** An action with what its reason is made of: the two are made, moved and shown together. Notices have no `when`. */
export type Reasoned = {
  readonly action: Action;
  readonly when?: ReminderRule['when'];
  /** The day the rule gives, before moving. */
  readonly ruleDay: Day;
  readonly waitsFor?: ActionStep['waitsFor'];
};

/** The reason for an action's instant, worked out when somebody asks. */
export function stepOf({ action, when, ruleDay, waitsFor }: Reasoned, policy: Policy): ActionStep {
  const { stage, to, channel, at, notice } = action;
  const dayOff =
    when === undefined || when.kind === 'at-opening' ? undefined : calendarFor(to[0], policy).dayOff(ruleDay);
  return {
    step: 'action',
    stage,
    to,
    channel,
    ...(when === undefined ? {} : { when }),
    ...(notice === undefined ? {} : { notice }),
    ruleDay,
    ...(dayOff === undefined ? {} : { movedFor: dayOff }),
    ...(waitsFor === undefined ? {} : { waitsFor }),
    day: localDay(at, policy.zone),
    time: localTime(at, policy.zone),
  };
}

/** What the reminders of one duty are worked out from. `responsible` are the candidates that consent allows, in order. */
export type DutyInput = {
  readonly rule: DutyRule;
  readonly dates: DueDate;
  readonly responsible: readonly Role[];
  readonly sickLeave: SickLeave;
  readonly policy: Policy;
};

/** The reminders that the policy gives for a duty, before anything holds them back. Source: domain.md "Default policy". */
export function remindersOf(input: DutyInput): readonly Reasoned[] {
  return input.policy.reminders
    .filter((reminder) => reminder.dutyId === input.rule.id && applies(reminder, input))
    .flatMap((reminder) => {
      const to = recipients(reminder, input);
      return to.length === 0 ? [] : [reasoned(reminder, to, input)].filter((made) => !isAfterStop(made, input.dates));
    });
}

function applies(reminder: ReminderRule, { rule, sickLeave }: DutyInput): boolean {
  if (reminder.unlessCalled === true && sickLeave.talk !== undefined) return false;
  return reminder.ifResponsible === undefined || reminder.ifResponsible === rule.responsible;
}

/** An absence that is reported late can put the reminder past the day it warns of: then it warns of nothing. */
const isAfterStop = ({ when, ruleDay }: Reasoned, { stopsOn }: DueDate): boolean =>
  when?.kind === 'days-before-stop' && stopsOn !== undefined && ruleDay > stopsOn;

/** The roles a reminder may go to, in order. Roles that need consent and lack it are not among them. */
function recipients({ to, else: instead }: ReminderRule, { responsible, sickLeave }: DutyInput): readonly Role[] {
  if (to === 'responsible') return responsible;
  if (to === 'coordinator') return responsible[0] === 'leader' && instead !== undefined ? [instead] : ['leader'];
  const roles: readonly Role[] = instead === undefined ? [to] : [to, instead];
  return roles.filter((role) => !needsConsent(role) || sickLeave.consents.some((consent) => consent.to === role));
}

function reasoned(reminder: ReminderRule, to: readonly Role[], input: DutyInput): Reasoned {
  const { stage, channel, when } = reminder;
  const { ruleDay, at } = instantOf(reminder, input);
  const action = { stage, to, channel, at, key: keyOf(reminder, input.dates.due) };
  const instead = reminder.to === 'coordinator' && to[0] === 'leader' ? reminder.else : undefined;
  return {
    action: instead === undefined ? action : { ...action, insteadOfResponsible: instead },
    when,
    ruleDay,
    ...(when.kind === 'at-opening' && at > input.sickLeave.openedAt ? { waitsFor: 'opening' } : {}),
  };
}

/** The welcome and the word to hr at the opening belong to the opening: another first day does not make them due anew. */
const keyOf = ({ dutyId, stage, to, when }: ReminderRule, due: Day): string =>
  when.kind === 'at-opening' || (dutyId === 'welcome' && stage === 'heads-up' && to === 'member')
    ? 'opening'
    : isoDay(due);

const calendarFor = (to: ReminderRule['to'] | undefined, policy: Policy) =>
  calendarsOf(policy)[to === 'member' ? 'member' : 'staff'];

type Instant = { readonly ruleDay: Day; readonly at: Moment };

function instantOf(reminder: ReminderRule, { dates, sickLeave, policy }: DutyInput): Instant {
  const { when, channel } = reminder;
  if (when.kind === 'at-opening') {
    const at = nextOpening(policy, { channel, toMember: reminder.to === 'member' }, sickLeave.openedAt);
    return { ruleDay: localDay(sickLeave.openedAt, policy.zone), at };
  }
  const calendar = calendarFor(reminder.to, policy);
  const ruleDay = ((): Day => {
    switch (when.kind) {
      case 'days-before-due':
        return plusDays(dates.due, -when.days);
      case 'working-days-after-due':
        return plusWorkingDays(calendar, dates.due, when.days);
      case 'days-after-first-day':
        return plusDays(sickLeave.firstDay, when.days);
      case 'days-before-stop': {
        const opened = localDay(sickLeave.openedAt, policy.zone);
        const earliest = plusDays(laterDay(plusDays(dates.due, -when.headsUpDays), opened), when.minAfter);
        return laterDay(plusDays(dates.stopsOn ?? dates.due, -when.days), earliest);
      }
    }
  })();
  const day = workingDayAtOrBefore(calendar, ruleDay);
  return { ruleDay, at: momentOf(day, policy.sendAt[channel], policy.zone) };
}
