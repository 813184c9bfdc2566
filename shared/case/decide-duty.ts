import { type Day, isoDay } from '../calendar/day.ts';
import type { PlannedDuty } from '../rules/plan-types.ts';
import type { CommandOf } from './commands.ts';
import type { StoredEvent } from './events.ts';
import { planOf } from './plan-of.ts';
import { CommandRefused } from './refusals.ts';
import type { SickLeave } from './sick-leave.ts';

/** A duty of the case. @throws CommandRefused when it has none of that name */
export function dutyOf(sickLeave: SickLeave, duty: string): PlannedDuty {
  const found = planOf(sickLeave).duties.find(({ id }) => id === duty);
  if (found === undefined) throw new CommandRefused({ code: 'no-such-duty', duty });
  return found;
}

export function dutyExcused(
  sickLeave: SickLeave,
  { duty, reason, until }: CommandOf<'excuse-duty'>,
  today: Day,
): StoredEvent {
  const { done, live } = dutyOf(sickLeave, duty);
  if (done !== undefined) throw new CommandRefused({ code: 'duty-done', duty, on: done.on });
  if (!live) throw new CommandRefused({ code: 'absence-ended' });
  if (until !== undefined && until < today)
    throw new CommandRefused({ code: 'date-passed', field: 'until', on: until });
  return { type: 'duty-excused', v: 1, duty, reason, ...(until === undefined ? {} : { until: isoDay(until) }) };
}

export function dutyResumed({ excused }: SickLeave, { duty }: CommandOf<'resume-duty'>): StoredEvent {
  if (!Object.hasOwn(excused, duty)) throw new CommandRefused({ code: 'not-excused', duty });
  return { type: 'duty-resumed', v: 1, duty };
}

/** A date in a letter from the municipality wins over what is worked out, where the municipality sets one. */
export function letterRecorded(sickLeave: SickLeave, { duty, on }: CommandOf<'record-letter-date'>): StoredEvent {
  const { rule } = dutyOf(sickLeave, duty);
  if (rule.letterWins !== true) throw new CommandRefused({ code: 'takes-no-letter', duty });
  if (on < sickLeave.firstDay)
    throw new CommandRefused({ code: 'fact-before-first-day', firstDay: sickLeave.firstDay });
  return { type: 'letter-date-recorded', v: 1, duty, on: isoDay(on) };
}
