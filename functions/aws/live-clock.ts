import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../shared/clock.ts';

export const liveClock: Clock = () => Temporal.Now.instant();
