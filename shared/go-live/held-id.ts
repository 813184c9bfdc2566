import { createHash } from 'node:crypto';
import type { SettledHeld, SickLeave } from '../case/sick-leave.ts';

/** What tells one message from before the cut-over from another of its case. `role` is the first of those whom it may go to. */
export type HeldName = Pick<SettledHeld, 'duty' | 'key' | 'stage' | 'role'>;

/** Without I, L, O, 0 and 1, as in an alias: people read it off a list and write it in. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
/** Some 28 million, beside the case's alias. */
const length = 5;

/** The name by which people settle a held-back message, `K7F4-9QXMB`: the same as long as the message is the same, and it tells nothing. */
export function heldId({ caseId, alias }: Pick<SickLeave, 'caseId' | 'alias'>, held: HeldName): string {
  const text = [caseId, held.duty, held.key, held.stage, held.role].join(' ');
  const bytes = createHash('sha256').update(`held ${text}`).digest();
  const ending = Array.from({ length }, (_, place) => letters[(bytes[place] ?? 0) % letters.length]).join('');
  return `${alias}-${ending}`;
}
