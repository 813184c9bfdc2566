import { type Day, isoDay, laterDay, plusDays } from '../calendar/day.ts';
import { localDay, localTime, type Moment, momentOf } from '../calendar/moment.ts';
import { plusMonths } from '../calendar/months.ts';
import { plusWorkingDays, type WorkCalendar, workingDayAtOrBefore } from '../calendar/work-calendar.ts';
import { needsConsent, type Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { DueDate } from './due-dates.ts';
import type { Instance } from './instances.ts';
import { type Action, openingKey, type Step } from './plan-types.ts';
import type { DutyReminder, Policy, ReminderTime } from './policy.ts';
import { remindersFor } from './reminders-for.ts';
import { calendarsOf, nextOpening } from './send-windows.ts';

type ActionStep = Extract<Step, { step: 'action' }>;

/** An action with what its reason is made of: the two are made, moved and shown together. Notices have no `when`. */
export type Reasoned = {
  readonly action: Action;
  readonly when?: ReminderTime | undefined;
  /** The day the rule gives, before moving. */
  readonly ruleDay: Day;
  readonly waitsFor?: ActionStep['waitsFor'];
};

/** Answers an event at once, so it has no day to move from. */
const answersAtOnce = (when: ReminderTime | undefined): boolean =>
  when === undefined || when.kind === 'at-opening' || when.kind === 'at-start';

/** The reason for an action's instant, worked out when somebody asks. */
export function stepOf({ action, when, ruleDay, waitsFor }: Reasoned, policy: Policy): ActionStep {
  const { stage, to, channel, at, notice } = action;
  const dayOff = answersAtOnce(when) ? undefined : calendarFor(to[0], policy).dayOff(ruleDay);
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
  readonly instance: Instance;
  readonly dates: DueDate;
  readonly responsible: readonly Role[];
  readonly sickLeave: SickLeave;
  readonly policy: Policy;
};

/** The reminders that the policy gives for a duty, before anything holds them back. Source: domain.md "Default policy". */
export function remindersOf(input: DutyInput): readonly Reasoned[] {
  const made: Reasoned[] = [];
  const dueKey = isoDay(input.dates.due);
  const { rule } = input.instance;
  for (const reminder of remindersFor(rule, input.policy)) {
    if (reminder.unlessCalled === true && input.sickLeave.talk !== undefined) continue;
    if (reminder.ifResponsible !== undefined && reminder.ifResponsible !== rule.responsible) continue;
    const to = recipients(reminder, input);
    if (to.length === 0) continue;
    const one = reasoned(reminder, { to, dueKey }, input);
    if (!isAfterStop(one, input.dates)) made.push(one);
  }
  return made;
}

/** An absence that is reported late can put the reminder past the day it warns of: then it warns of nothing. */
const isAfterStop = ({ when, ruleDay }: Reasoned, { stopsOn }: DueDate): boolean =>
  when?.kind === 'days-before-stop' && stopsOn !== undefined && ruleDay > stopsOn;

/** The roles a reminder may go to, in order. Roles that need consent and lack it are not among them. */
function recipients({ to, else: instead }: DutyReminder, { responsible, sickLeave }: DutyInput): readonly Role[] {
  if (to === 'responsible') return responsible;
  if (to === 'coordinator') return responsible[0] === 'leader' && instead !== undefined ? [instead] : ['leader'];
  if (needsConsent(to) && !sickLeave.consents.some((consent) => consent.to === to))
    return instead === undefined ? [] : [instead];
  return instead === undefined ? [to] : [to, instead];
}

type ToWhom = { readonly to: readonly Role[]; readonly dueKey: string };

function reasoned(reminder: DutyReminder, { to, dueKey }: ToWhom, input: DutyInput): Reasoned {
  const { stage, channel, when } = reminder;
  const { ruleDay, at } = instantOf(reminder, input);
  const key = belongsToOpening(input.instance.rule.id, reminder) ? openingKey : dueKey;
  const action = { stage, to, channel, at, key };
  const recorded = when.kind === 'at-start' ? input.instance.fact?.at : input.sickLeave.openedAt;
  if (answersAtOnce(when) && recorded !== undefined && at > recorded)
    return { action, when, ruleDay, waitsFor: 'opening' };
  const instead = reminder.to === 'coordinator' && to[0] === 'leader' ? reminder.else : undefined;
  return { action: instead === undefined ? action : { ...action, insteadOfResponsible: instead }, when, ruleDay };
}

/** The welcome and the word to hr at the opening: another first day does not make them due anew. */
const belongsToOpening = (dutyId: string, { stage, to, when }: DutyReminder): boolean =>
  when.kind === 'at-opening' || (dutyId === 'welcome' && stage === 'heads-up' && to === 'member');

const calendarFor = (to: DutyReminder['to'] | undefined, policy: Policy) =>
  calendarsOf(policy)[to === 'member' ? 'member' : 'staff'];

type Instant = { readonly ruleDay: Day; readonly at: Moment };

function instantOf({ when, channel, to }: DutyReminder, input: DutyInput): Instant {
  const { sickLeave, policy, instance } = input;
  if (when.kind === 'at-opening' || when.kind === 'at-start') {
    const recorded = when.kind === 'at-start' ? (instance.fact?.at ?? sickLeave.openedAt) : sickLeave.openedAt;
    const at = nextOpening(policy, { channel, toMember: to === 'member' }, recorded);
    return { ruleDay: localDay(recorded, policy.zone), at };
  }
  const calendar = calendarFor(to === 'responsible' ? input.responsible[0] : to, policy);
  const ruleDay = ruleDayOf(when, calendar, input);
  const day = workingDayAtOrBefore(calendar, ruleDay);
  return { ruleDay, at: momentOf(day, policy.sendAt[channel], policy.zone) };
}

type Planned = Exclude<ReminderTime, { kind: 'at-opening' | 'at-start' }>;

/** The day a reminder rule gives, before it moves to a working day. */
function ruleDayOf(when: Planned, calendar: WorkCalendar, { dates, sickLeave, policy, instance }: DutyInput): Day {
  switch (when.kind) {
    case 'days-before-due':
      return plusDays(dates.due, -when.days);
    case 'months-before-due':
      return plusMonths(dates.due, -when.months);
    case 'working-days-after-due':
      // Counted in the receiver's own working days: a word after the deadline never moves before it.
      return plusWorkingDays(calendar, dates.due, when.days);
    case 'days-after-first-day':
      return plusDays(sickLeave.firstDay, when.days);
    case 'days-after-start':
      return plusDays(instance.fact?.on ?? sickLeave.firstDay, when.days);
    case 'days-before-stop': {
      const opened = localDay(sickLeave.openedAt, policy.zone);
      const earliest = plusDays(laterDay(plusDays(dates.due, -when.headsUpDays), opened), when.minAfter);
      return laterDay(plusDays(dates.stopsOn ?? dates.due, -when.days), earliest);
    }
  }
}
