import { type Day, isoDay, plusDays, weekday } from '../calendar/day.ts';
import { localDay, type Moment, momentOf, plusSeconds } from '../calendar/moment.ts';
import { rememberedByDay } from '../calendar/remembered-by-day.ts';
import {
  isWorkingDay,
  quietAtChristmas,
  type WorkCalendar,
  workCalendar,
  workingDayAtOrBefore,
} from '../calendar/work-calendar.ts';
import type { Channel } from '../case/roles.ts';
import type { Action } from './plan-types.ts';
import type { Policy } from './policy.ts';

/** Clocks differ and Step Functions drops milliseconds: what is due, or a window that opens, within so many seconds counts as now. */
export const earlySeconds = 60;

const friday = 5;

/** Reading a policy refuses one without an opening; whoever makes one in another way hears of it here instead of waiting for ever. */
const daysToLookAhead = 366;

/** The working days a policy gives: for staff and rules, and the quieter ones for planned messages to members. Kept per policy. */
export type PolicyCalendars = {
  readonly staff: WorkCalendar;
  readonly member: WorkCalendar;
  /** When a planned message of a day goes out: at the channel's hour on that day, or on the receiver's working day before. */
  readonly sends: Readonly<Record<'staff' | 'member', Readonly<Record<Channel, (day: Day) => Moment>>>>;
};

const known = new WeakMap<Policy, PolicyCalendars>();

export function calendarsOf(policy: Policy): PolicyCalendars {
  const found = known.get(policy);
  if (found !== undefined) return found;
  const staff = workCalendar(policy.closedDays);
  const member = quietAtChristmas(staff);
  const sends = { staff: sendsBy(staff, policy), member: sendsBy(member, policy) };
  const calendars = { staff, member, sends };
  known.set(policy, calendars);
  return calendars;
}

function sendsBy(calendar: WorkCalendar, { sendAt, zone }: Policy): Readonly<Record<Channel, (day: Day) => Moment>> {
  const by = (time: string) => rememberedByDay((day) => momentOf(workingDayAtOrBefore(calendar, day), time, zone));
  return { email: by(sendAt.email), sms: by(sendAt.sms) };
}

/** Which rules of the send window hold. `agreed`: a notice of an agreed time, which also goes out when members are otherwise left alone. */
export type Sending = { readonly channel: Channel; readonly toMember: boolean; readonly agreed?: boolean };

/** An action's. */
export const sendingOf = ({ channel, to, notice }: Pick<Action, 'channel' | 'to' | 'notice'>): Sending => ({
  channel,
  toMember: to[0] === 'member',
  // Times that are only proposed are not agreed yet.
  agreed: notice !== undefined && notice !== 'times-proposed',
});

/**
 * The moment itself while the window is open, else when it next opens. Windows are working days between the policy's local times; for
 * members they close earlier on Fridays and stay closed from 23 December to 1 January, agreed times apart. Source: domain.md.
 * @throws RangeError when the policy gives no opening within a year
 */
export function nextOpening(policy: Policy, sending: Sending, from: Moment): Moment {
  const first = localDay(plusSeconds(from, earlySeconds), policy.zone);
  for (let ahead = 0; ahead <= daysToLookAhead; ahead += 1) {
    const window = windowOn(policy, sending, plusDays(first, ahead));
    if (window !== undefined && from < window.closes) return from >= window.opens - earlySeconds ? from : window.opens;
  }
  throw new RangeError(
    `Absence policy version ${policy.version} has no ${sending.channel} window within a year of ${isoDay(first)}. Check its windows, closedDays and memberFridayCloses.`,
  );
}

function windowOn(policy: Policy, sending: Sending, day: Day): { opens: Moment; closes: Moment } | undefined {
  const left = sending.toMember && sending.agreed !== true;
  const calendars = calendarsOf(policy);
  if (!isWorkingDay(left ? calendars.member : calendars.staff, day)) return undefined;
  const { opens, closes } = policy.windows[sending.channel];
  const { memberFridayCloses } = policy;
  const closing = left && weekday(day) === friday && memberFridayCloses < closes ? memberFridayCloses : closes;
  if (closing <= opens) return undefined;
  return { opens: momentOf(day, opens, policy.zone), closes: momentOf(day, closing, policy.zone) };
}
