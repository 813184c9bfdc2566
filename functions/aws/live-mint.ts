import { randomBytes } from 'node:crypto';
import type { MintId } from '../../shared/clock.ts';

/** 128 random bits: nobody guesses the id of a case or of a session. */
export const liveMint: MintId = () => randomBytes(16).toString('base64url');
