import { randomBytes } from 'node:crypto';
import type { MintId } from '../../shared/clock.ts';
import { idText } from '../../shared/id-text.ts';

/** 128 random bits: nobody guesses the id of a case or of a session. */
export const liveMint: MintId = () => idText(randomBytes(16));
