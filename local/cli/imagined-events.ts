import { type Day, isoDay, laterDay } from '../../shared/calendar/day.ts';
import { momentOf } from '../../shared/calendar/moment.ts';
import { AskedCommand, type Command } from '../../shared/case/commands.ts';
import { holdsCpr } from '../../shared/case/cpr.ts';
import { decide } from '../../shared/case/decide.ts';
import { CaseEvent } from '../../shared/case/events.ts';
import { fold } from '../../shared/case/fold.ts';
import { wordRefusal } from '../../shared/case/refusal-words.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { wrongFields } from '../simulate/wrong-fields.ts';
import { UsageProblem } from './fail.ts';

/** What happens in an imagined case happens when a working day begins, like what an events file says without a time. */
const startOfDay = '08:00';

/**
 * An imagined case after commands written as JSON, in order. There is no clock: each happens on the day it speaks of when that is past or
 * present for it (`on`, `received`), else on the day of the one before, the first on D. @throws UsageProblem
 */
export function afterEvents(imagined: SickLeave, events: readonly string[], language: Language): SickLeave {
  let sickLeave = imagined;
  let today = imagined.firstDay;
  for (const [place, text] of events.entries()) {
    const command = parsed(text, place + 1);
    today = laterDay(today, happenedOn(command) ?? today);
    sickLeave = after(sickLeave, command, { today, place: place + 1, language });
  }
  return sickLeave;
}

function parsed(text: string, place: number): Command {
  const wrong = (why: string) => new UsageProblem(`--event ${place}: ${why}`);
  if (holdsCpr(text)) throw wrong('it holds what looks like a civil registration number. Remove it.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw wrong(`it is no JSON. Write for example '{"do": "record-talk-held", "on": "2026-11-20"}'.`);
  }
  const command = AskedCommand.safeParse(json);
  if (command.success) return command.data;
  throw wrong(`the command cannot be read. Check these fields: ${wrongFields(command.error.issues)}.`);
}

/** Those whose `on` lies ahead when they are given. */
const ahead: ReadonlySet<Command['do']> = new Set([
  'record-talk-called',
  'record-expected-return',
  'record-letter-date',
]);

function happenedOn(command: Command): Day | undefined {
  if (command.do === 'record-fact')
    return command.command.day === 'ahead' ? undefined : (command.fields.received ?? command.fields.on);
  if (ahead.has(command.do)) return undefined;
  if ('on' in command) return command.on;
  return command.do === 'correct-first-day' ? command.to : undefined;
}

type At = { readonly today: Day; readonly place: number; readonly language: Language };

function after(sickLeave: SickLeave, command: Command, { today, place, language }: At): SickLeave {
  try {
    const version = sickLeave.version + 1;
    const events = decide(sickLeave, command, today).map((event) => CaseEvent.parse(event));
    const at = momentOf(laterDay(today, sickLeave.firstDay), startOfDay);
    return fold(sickLeave, { caseId: '', version, commandId: `event ${place}`, events, at, replans: true, hash: '' });
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error;
    throw new UsageProblem(`--event ${place} (${isoDay(today)}): ${wordRefusal(error.refusal, language)}`);
  }
}
