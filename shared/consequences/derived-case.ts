import { createHash } from 'node:crypto';
import { idText } from '../id-text.ts';

/** 22 characters of base64url are 132 bits: as hard to guess as the id it comes from. */
const idLength = 22;

/** The id of what comes out of a case: the same whoever works it out, and telling nobody which case that was. */
export const derivedCaseId = (caseId: string, what: string): string =>
  idText(createHash('sha256').update(`${what} ${caseId}`).digest()).slice(0, idLength);
