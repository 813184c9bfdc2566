import { createHash } from 'node:crypto';

/** Without I, L, O, 0 and 1, which look alike on a phone. */
const aliasLetters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A task alias, `K7F4`: as random as the case's id and telling no more. */
export function aliasOf(caseId: string): string {
  const bytes = createHash('sha256').update(`alias ${caseId}`).digest();
  return Array.from({ length: 4 }, (_, place) => aliasLetters[(bytes[place] ?? 0) % aliasLetters.length]).join('');
}
