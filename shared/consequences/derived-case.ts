import { createHash } from 'node:crypto';

/** 22 characters of base64url are 132 bits: as hard to guess as the id it comes from. */
const idLength = 22;

/**
 * The id of what comes out of a case: the same whoever works it out, and telling nobody which case that was. Stores are full of them, so it is
 * not as `idText` has it.
 */
export const derivedCaseId = (caseId: string, what: string): string =>
  createHash('sha256').update(`${what} ${caseId}`).digest('base64url').slice(0, idLength).replace(/^[-_]/, 'x');
