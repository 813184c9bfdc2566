import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../shared/clock.ts';

/** The machine's clock. */
export const systemClock: Clock = () => Temporal.Now.instant();
