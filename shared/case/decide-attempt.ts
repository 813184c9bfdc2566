import { type Day, isoDay } from '../calendar/day.ts';
import type { Command, CommandOf } from './commands.ts';
import type { StoredEvent } from './events.ts';
import { CommandRefused } from './refusals.ts';
import type { SickLeave } from './sick-leave.ts';

export type AttemptCommand = Extract<Command, { do: 'record-attempt' | 'remove-attempt' }>;

/** What was tried, and what was written down by mistake. @throws CommandRefused */
export function decideAttempt(sickLeave: SickLeave, command: AttemptCommand, today: Day): StoredEvent {
  if (command.do === 'record-attempt') return attemptRecorded(command, today);
  const { in: number } = command;
  if (sickLeave.attempts?.some((attempt) => attempt.in === number) !== true)
    throw new CommandRefused({ code: 'no-such-attempt' });
  return { type: 'attempt-removed', v: 1, in: number };
}

/** It may have been tried before the absence began. */
function attemptRecorded({ kind, option, on: given, until }: CommandOf<'record-attempt'>, today: Day): StoredEvent {
  const on = given ?? today;
  if (on > today) throw new CommandRefused({ code: 'fact-ahead', on });
  if (until !== undefined && until < on)
    throw new CommandRefused({ code: 'date-too-early', field: 'until', earliest: on });
  const ends = until === undefined ? {} : { until: isoDay(until) };
  return { type: 'attempt-recorded', v: 1, kind, option, on: isoDay(on), ...ends };
}
