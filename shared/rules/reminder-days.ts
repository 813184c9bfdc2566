import { type Day, isoDay, laterDay, plusDays } from '../calendar/day.ts';
import { localDay, localTime, type Moment, momentOf } from '../calendar/moment.ts';
import { plusMonths } from '../calendar/months.ts';
import { plusWorkingDays, type WorkCalendar, workingDayAtOrBefore } from '../calendar/work-calendar.ts';
import type { Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { DueDate } from './due-dates.ts';
import type { Instance } from './instances.ts';
import { type Action, openingKey, type Step } from './plan-types.ts';
import type { Policy, ReminderTime } from './policy.ts';
import { type PlannedReminder, remindersFor } from './reminders-for.ts';
import { calendarsOf, nextOpening, type PolicyCalendars } from './send-windows.ts';

type ActionStep = Extract<Step, { step: 'action' }>;

/** An action with what its reason is made of: the two are made, moved and shown together. Notices have no `when`. */
export type Reasoned = {
  readonly action: Action;
  readonly when: ReminderTime | undefined;
  /** The day the rule gives, before moving. */
  readonly ruleDay: Day;
  readonly waitsFor: ActionStep['waitsFor'] | undefined;
};

/** The reason for an action's instant, worked out when somebody asks. */
export function stepOf({ action, when, ruleDay, waitsFor }: Reasoned, policy: Policy): ActionStep {
  const { stage, to, channel, at, notice } = action;
  // What answers an event at once has no day to move from.
  const moves = when !== undefined && when.kind !== 'at-opening' && when.kind !== 'at-start';
  const dayOff = moves ? calendarsOf(policy)[to[0] === 'member' ? 'member' : 'staff'].dayOff(ruleDay) : undefined;
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
  /** Those of the policy. */
  readonly calendars: PolicyCalendars;
};

/** The reminders that the policy gives for a duty, before anything holds them back. Source: domain.md "Default policy". */
export function remindersOf(input: DutyInput): readonly Reasoned[] {
  const { instance, dates, sickLeave, policy } = input;
  const made: Reasoned[] = [];
  const dueKey = isoDay(dates.due);
  for (const reminder of remindersFor(instance.rule, policy)) {
    if (reminder.unlessCalled === true && sickLeave.talk !== undefined) continue;
    const to = recipients(reminder, input);
    if (to.length === 0) continue;
    const one = reasoned(reminder, { to, dueKey }, input);
    if (one !== undefined) made.push(one);
  }
  return made;
}

const leaderAlone: readonly Role[] = ['leader'];

/** The roles a reminder may go to, in order. Roles that need consent and lack it are not among them. */
function recipients(reminder: PlannedReminder, { responsible, sickLeave }: DutyInput): readonly Role[] {
  const { to, else: instead, roles, needs } = reminder;
  if (to === 'responsible') return responsible;
  if (to === 'coordinator') return responsible[0] === 'leader' && instead !== undefined ? [instead] : leaderAlone;
  if (needs === undefined || sickLeave.consents.some((consent) => consent.to === needs)) return roles;
  return roles.slice(1);
}

type ToWhom = { readonly to: readonly Role[]; readonly dueKey: string };

function reasoned(reminder: PlannedReminder, { to, dueKey }: ToWhom, input: DutyInput): Reasoned | undefined {
  const { when, stage, channel, ofOpening } = reminder;
  const key = ofOpening ? openingKey : dueKey;
  if (when.kind === 'at-opening' || when.kind === 'at-start') {
    const { sickLeave, policy, instance } = input;
    const recorded = when.kind === 'at-start' ? (instance.fact?.at ?? sickLeave.openedAt) : sickLeave.openedAt;
    const at = nextOpening(policy, { channel, toMember: to[0] === 'member' }, recorded);
    const action = actionOf({ stage, to, channel, at, key });
    return { action, when, ruleDay: localDay(recorded, policy.zone), waitsFor: at > recorded ? 'opening' : undefined };
  }
  const { policy, dates, calendars } = input;
  const calendar = to[0] === 'member' ? calendars.member : calendars.staff;
  const ruleDay = ruleDayOf(when, calendar, input);
  // An absence that is reported late can put the reminder past the day it warns of: then it warns of nothing.
  if (when.kind === 'days-before-stop' && dates.stopsOn !== undefined && ruleDay > dates.stopsOn) return undefined;
  const at = momentOf(workingDayAtOrBefore(calendar, ruleDay), policy.sendAt[channel], policy.zone);
  const started = when.kind === 'days-after-start' ? input.instance.fact?.at : undefined;
  if (started !== undefined && at < started) {
    const waits = nextOpening(policy, { channel, toMember: to[0] === 'member' }, started);
    return { action: actionOf({ stage, to, channel, at: waits, key }), when, ruleDay, waitsFor: 'opening' };
  }
  const instead = reminder.to === 'coordinator' && to[0] === 'leader' ? reminder.else : undefined;
  return { action: actionOf({ stage, to, channel, at, key }, instead), when, ruleDay, waitsFor: undefined };
}

type Plain = Pick<Action, 'stage' | 'to' | 'channel' | 'at' | 'key'>;

/** All actions have the same shape: a plan makes some thirty, and a hundred thousand plans are made for a what-if. */
const actionOf = ({ stage, to, channel, at, key }: Plain, insteadOfResponsible?: Role): Action => ({
  stage,
  to,
  insteadOfResponsible,
  channel,
  at,
  key,
  notice: undefined,
  mirror: undefined,
});

type Planned = Exclude<ReminderTime, { kind: 'at-opening' | 'at-start' }>;

/** The day a reminder rule gives, before it moves to a working day. After-days are the receiver's own: such a word never moves before the due date. */
function ruleDayOf(when: Planned, calendar: WorkCalendar, { dates, sickLeave, policy, instance }: DutyInput): Day {
  switch (when.kind) {
    case 'days-before-due':
      return plusDays(dates.due, -when.days);
    case 'months-before-due':
      return plusMonths(dates.due, -when.months);
    case 'working-days-after-due':
      return plusWorkingDays(calendar, dates.due, when.days);
    case 'days-after-first-day':
      return plusDays(sickLeave.firstDay, when.days);
    case 'days-after-start':
      return plusDays(instance.fact?.on ?? sickLeave.firstDay, when.days);
    case 'days-before-stop': {
      const opened: Moment = sickLeave.openedAt;
      const later = laterDay(plusDays(dates.due, -when.headsUpDays), localDay(opened, policy.zone));
      return laterDay(plusDays(dates.stopsOn ?? dates.due, -when.days), plusDays(later, when.minAfter));
    }
  }
}
