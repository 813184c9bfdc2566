import type { CommandOf } from './commands.ts';
import type { StoredEvent } from './events.ts';
import { CommandRefused } from './refusals.ts';
import type { SickLeave } from './sick-leave.ts';

export type LegalHoldCommand = CommandOf<'place-legal-hold' | 'lift-legal-hold'>;

const names: ReadonlySet<string> = new Set<LegalHoldCommand['do']>(['place-legal-hold', 'lift-legal-hold']);

/** Whether a command is about what is kept: it holds in every case and agreement, whatever became of it. */
export const isAboutLegalHold = (command: { readonly do: string }): command is LegalHoldCommand =>
  names.has(command.do);

/** A case is kept from being deleted, or no longer. @throws CommandRefused */
export function decideLegalHold({ legalHold }: SickLeave, command: LegalHoldCommand): StoredEvent {
  if (command.do === 'lift-legal-hold') {
    if (legalHold === undefined) throw new CommandRefused({ code: 'no-legal-hold' });
    return { type: 'legal-hold-lifted', v: 1 };
  }
  if (legalHold?.reason === command.reason) throw new CommandRefused({ code: 'legally-held' });
  return { type: 'legal-hold-placed', v: 1, reason: command.reason };
}
