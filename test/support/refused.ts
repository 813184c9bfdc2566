import { day } from '../../shared/calendar/day.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import { wordRefusal } from '../../shared/case/refusal-words.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';

/** What two people read who ask for it on 10 Nov 2026. */
export function refusalOf(sickLeave: SickLeave, command: CommandInput): readonly [string, string] {
  try {
    decide(sickLeave, Command.parse(command), day('2026-11-10'));
  } catch (error) {
    if (error instanceof CommandRefused) return [wordRefusal(error.refusal, 'en'), wordRefusal(error.refusal, 'da')];
    throw error;
  }
  return ['nothing is refused', 'intet er afvist'];
}
