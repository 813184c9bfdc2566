import { type Day, isoDay, laterDay, plusDays } from '../calendar/day.ts';
import { localDay, localTime, type Moment, momentOf } from '../calendar/moment.ts';
import { plusWorkingDays, workingDayAtOrBefore } from '../calendar/work-calendar.ts';
import { needsConsent, type Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { DueDate } from './due-dates.ts';
import type { DutyRule, Policy, ReminderRule } from './duty-rule.ts';
import { type Action, openingKey, type Step } from './plan-types.ts';
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

const byDuty = new WeakMap<Policy, ReadonlyMap<string, readonly ReminderRule[]>>();

/** The policy's reminders of each duty: sorted out once per policy. */
function remindersByDuty(policy: Policy): ReadonlyMap<string, readonly ReminderRule[]> {
  const found = byDuty.get(policy) ?? Map.groupBy(policy.reminders, ({ dutyId }) => dutyId);
  byDuty.set(policy, found);
  return found;
}

/** The reminders that the policy gives for a duty, before anything holds them back. Source: domain.md "Default policy". */
export function remindersOf(input: DutyInput): readonly Reasoned[] {
  const made: Reasoned[] = [];
  const dueKey = isoDay(input.dates.due);
  for (const reminder of remindersByDuty(input.policy).get(input.rule.id) ?? []) {
    if (!applies(reminder, input)) continue;
    const to = recipients(reminder, input);
    if (to.length === 0) continue;
    const one = reasoned(reminder, { to, dueKey }, input);
    if (!isAfterStop(one, input.dates)) made.push(one);
  }
  return made;
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
  if (needsConsent(to) && !sickLeave.consents.some((consent) => consent.to === to))
    return instead === undefined ? [] : [instead];
  return instead === undefined ? [to] : [to, instead];
}

type ToWhom = { readonly to: readonly Role[]; readonly dueKey: string };

function reasoned(reminder: ReminderRule, { to, dueKey }: ToWhom, input: DutyInput): Reasoned {
  const { stage, channel, when } = reminder;
  const { ruleDay, at } = instantOf(reminder, input);
  const action = { stage, to, channel, at, key: belongsToOpening(reminder) ? openingKey : dueKey };
  if (when.kind === 'at-opening' && at > input.sickLeave.openedAt)
    return { action, when, ruleDay, waitsFor: 'opening' };
  const instead = reminder.to === 'coordinator' && to[0] === 'leader' ? reminder.else : undefined;
  return { action: instead === undefined ? action : { ...action, insteadOfResponsible: instead }, when, ruleDay };
}

/** The welcome and the word to hr at the opening: another first day does not make them due anew. */
const belongsToOpening = ({ dutyId, stage, to, when }: ReminderRule): boolean =>
  when.kind === 'at-opening' || (dutyId === 'welcome' && stage === 'heads-up' && to === 'member');

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
  const ruleDay = ruleDayOf(when, { dates, sickLeave, policy });
  const day = workingDayAtOrBefore(calendar, ruleDay);
  return { ruleDay, at: momentOf(day, policy.sendAt[channel], policy.zone) };
}

type Dates = Pick<DutyInput, 'dates' | 'sickLeave' | 'policy'>;

/** The day a reminder rule gives, before it moves to a working day. */
function ruleDayOf(
  when: Exclude<ReminderRule['when'], { kind: 'at-opening' }>,
  { dates, sickLeave, policy }: Dates,
): Day {
  switch (when.kind) {
    case 'days-before-due':
      return plusDays(dates.due, -when.days);
    case 'working-days-after-due':
      return plusWorkingDays(calendarsOf(policy).staff, dates.due, when.days);
    case 'days-after-first-day':
      return plusDays(sickLeave.firstDay, when.days);
    case 'days-before-stop': {
      const opened = localDay(sickLeave.openedAt, policy.zone);
      const earliest = plusDays(laterDay(plusDays(dates.due, -when.headsUpDays), opened), when.minAfter);
      return laterDay(plusDays(dates.stopsOn ?? dates.due, -when.days), earliest);
    }
  }
}
