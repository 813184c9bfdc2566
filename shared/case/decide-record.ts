import { isoDay } from '../calendar/day.ts';
import type { Command, CommandOf } from './commands.ts';
import { dutyOf } from './decide-duty.ts';
import type { StoredEvent } from './events.ts';
import { lastFact } from './facts.ts';
import { CommandRefused } from './refusals.ts';
import type { SickLeave } from './sick-leave.ts';

export type RecordCommand = Extract<Command, { do: 'confirm-record' | 'dispute-record' | 'take-back-record' }>;

/** Whether what was recorded is right. @throws CommandRefused when nothing is recorded */
export function decideRecord(sickLeave: SickLeave, command: RecordCommand): StoredEvent {
  if (command.do === 'take-back-record') return takenBack(sickLeave, command);
  const { duty } = command;
  const { done } = dutyOf(sickLeave, duty);
  if (done === undefined) throw new CommandRefused({ code: 'not-done', duty });
  const type = command.do === 'confirm-record' ? 'record-confirmed' : 'record-disputed';
  return { type, v: 1, duty, on: isoDay(done.on) };
}

/** What a click records of the welcome and the milestones. Of the revaluation nothing is: the municipality decides it. */
const recordedBy: ReadonlyMap<string, string> = new Map([
  ['welcome', 'letter-given'],
  ['contact-14d', 'contact-made'],
  ['talk-4w', 'talk-held'],
  ['notice-5w', 'municipality-notified'],
  ['followup-8w', 'followup-held'],
]);

function takenBack({ facts }: SickLeave, { duty }: CommandOf<'take-back-record'>): StoredEvent {
  const fact = recordedBy.get(duty);
  const standing = fact === undefined ? undefined : lastFact(facts, fact);
  if (standing === undefined) throw new CommandRefused({ code: 'nothing-to-take-back', duty });
  return { type: 'record-taken-back', v: 1, duty, fact: standing.fact, on: isoDay(standing.on) };
}
