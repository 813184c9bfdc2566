import { type Day, isoDay, laterDay, plusDays } from '../calendar/day.ts';
import { localDay, localTime, type Moment } from '../calendar/moment.ts';
import { plusMonths } from '../calendar/months.ts';
import { plusWorkingDays, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { keyFor, whenSheCalls } from './chosen-contact.ts';
import type { DueDate } from './due-dates.ts';
import type { Instance } from './instances.ts';
import { type Action, type ActionStep, openingKey } from './plan-types.ts';
import type { Policy, ReminderTime } from './policy.ts';
import { type PlannedReminder, remindersFor } from './reminders-for.ts';
import { calendarsOf, nextOpening, type PolicyCalendars } from './send-windows.ts';

/** The reason for an action's instant, worked out when somebody asks. */
export function stepOf(
  { stage, to, channel, at, notice, when, ruleDay, waitsFor }: Action,
  policy: Policy,
): ActionStep {
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
export function remindersOf(input: DutyInput): readonly Action[] {
  const { instance, dates, sickLeave, policy } = input;
  const made: Action[] = [];
  const dueKey = isoDay(dates.due);
  for (const usual of remindersFor(instance.rule, policy)) {
    const reminder = whenSheCalls(usual, input);
    if (reminder === undefined) continue;
    if (reminder.unlessCalled === true && sickLeave.talk !== undefined) continue;
    const to = recipients(reminder, input);
    if (to.length === 0) continue;
    const one = actionOf(reminder, { to, dueKey }, input);
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

function actionOf(reminder: PlannedReminder, { to, dueKey }: ToWhom, input: DutyInput): Action | undefined {
  const { when, channel } = reminder;
  const { policy, dates, calendars, sickLeave, instance } = input;
  const key = reminder.ofOpening ? openingKey : keyFor(to, dueKey, sickLeave);
  if (when.kind === 'at-opening' || when.kind === 'at-start') {
    const recorded = when.kind === 'at-start' ? (instance.fact?.at ?? sickLeave.openedAt) : sickLeave.openedAt;
    const at = nextOpening(policy, { channel, toMember: to[0] === 'member' }, recorded);
    const waits = at > recorded ? 'opening' : undefined;
    return madeOf(reminder, { to, key, at, ruleDay: localDay(recorded, policy.zone), waits });
  }
  const receiver = to[0] === 'member' ? 'member' : 'staff';
  const ruleDay = ruleDayOf(when, calendars[receiver], input);
  // An absence that is reported late can put the reminder past the day it warns of: then it warns of nothing.
  if (when.kind === 'days-before-stop' && dates.stopsOn !== undefined && ruleDay > dates.stopsOn) return undefined;
  const at = calendars.sends[receiver][channel](ruleDay);
  const started = when.kind === 'days-after-start' ? instance.fact?.at : undefined;
  if (started === undefined || at >= started) return madeOf(reminder, { to, key, at, ruleDay, waits: undefined });
  const opens = nextOpening(policy, { channel, toMember: to[0] === 'member' }, started);
  return madeOf(reminder, { to, key, at: opens, ruleDay, waits: 'opening' });
}

type Made = Pick<Action, 'to' | 'key' | 'at' | 'ruleDay'> & { readonly waits: Action['waitsFor'] };

/** All actions have the same shape: a plan makes some thirty, and a hundred thousand plans are made for a what-if. */
const madeOf = (reminder: PlannedReminder, { to, key, at, ruleDay, waits }: Made): Action => ({
  stage: reminder.stage,
  to,
  insteadOfResponsible: reminder.to === 'coordinator' && to[0] === 'leader' ? reminder.else : undefined,
  channel: reminder.channel,
  at,
  key,
  notice: undefined,
  mirror: undefined,
  when: reminder.when,
  ruleDay,
  waitsFor: waits,
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
