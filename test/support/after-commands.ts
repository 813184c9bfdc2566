import { localDay } from '../../shared/calendar/moment.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import { CaseEvent } from '../../shared/case/events.ts';
import { fold, replans } from '../../shared/case/fold.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { momentAt } from './local-time.ts';
import { type caseOpened, given } from './sick-leave.ts';

/** When somebody asked for something, local time `2026-11-26T09:00`, and what. */
export type Asked = readonly [at: string, command: CommandInput];

/**
 * The case after what people asked of it, each command decided on its own day as the product would.
 * @throws CommandRefused where a command does not hold
 */
export function afterCommands(first: ReturnType<typeof caseOpened>, ...story: readonly Asked[]): SickLeave {
  return story.reduce(followedBy, given(first));
}

/** The case one command later. @throws CommandRefused */
export function followedBy(sickLeave: SickLeave, [local, input]: Asked): SickLeave {
  const at = momentAt(local);
  const version = sickLeave.version + 1;
  const events = decide(sickLeave, Command.parse(input), localDay(at)).map((event) => CaseEvent.parse(event));
  const draft = { caseId: sickLeave.caseId, version, events, at };
  const commit = { ...draft, commandId: `command-${version}`, hash: `hash-${version}` };
  return fold(sickLeave, { ...commit, replans: replans(sickLeave, draft) });
}
