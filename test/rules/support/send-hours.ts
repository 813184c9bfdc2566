import { danishHolidays } from '../../../shared/calendar/danish-holidays.ts';
import { partsOf, weekday } from '../../../shared/calendar/day.ts';
import { localDay, localTime, plusSeconds } from '../../../shared/calendar/moment.ts';
import type { Debt } from '../../../shared/reminders/debts.ts';
import { earlySeconds } from '../../../shared/rules/send-windows.ts';
import type { Seen } from './walk.ts';

const friday = 5;
const twoDigits = (n: number): string => String(n).padStart(2, '0');

/**
 * The send window once more, read from domain.md "Messages and privacy" and not from the code that keeps it: working days between the
 * policy's hours; members earlier on Fridays and never from 23 December to 1 January, notices of agreed times apart. A minute early will do.
 */
export function isInTheHours({ channel, role, stage, text }: Debt, { now, policy }: Seen): boolean {
  const on = localDay(now, policy.zone);
  const { year, month, day } = partsOf(on);
  const date = `${twoDigits(month)}-${twoDigits(day)}`;
  if (weekday(on) > friday || danishHolidays(year).has(on) || policy.closedDays.includes(date)) return false;
  const isLeftAlone = role === 'member' && (stage !== 'notice' || text === 'notice.times-proposed');
  if (isLeftAlone && (date >= '12-23' || date === '01-01')) return false;
  const { opens, closes } = policy.windows[channel];
  const until = isLeftAlone && weekday(on) === friday ? policy.memberFridayCloses : closes;
  return localTime(plusSeconds(now, earlySeconds), policy.zone) >= opens && localTime(now, policy.zone) < until;
}
