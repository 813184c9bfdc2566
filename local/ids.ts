import { createHash, randomBytes } from 'node:crypto';
import type { MintId } from '../shared/clock.ts';
import { idText } from '../shared/id-text.ts';

/** 128 random bits: nobody guesses the id of a case. */
const idBytes = 16;

export const randomId: MintId = () => idText(randomBytes(idBytes));

/** For made-up cases only: the same content gives the same id, so that two runs are alike. */
export const derivedId: MintId = (seed) => idText(createHash('sha256').update(seed).digest().subarray(0, idBytes));
