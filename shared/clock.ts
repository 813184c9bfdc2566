import type { Temporal } from 'temporal-polyfill';
import { isoUtc, momentOfInstant } from './calendar/moment.ts';

/** Gives the present moment. Injected everywhere: in tests and in simulations time is a value. */
export type Clock = () => Temporal.Instant;

/** Makes an id of 22 letters, digits, `-` and `_`. Random where people live; a simulation derives it from the seed, so that two runs are alike. */
export type MintId = (seed: string) => string;

/** The instant in UTC with whole seconds, rounded down: `2026-11-11T07:00:00Z`. Fixed width, so that texts sort as instants do. */
export const isoSeconds = (instant: Temporal.Instant): string => isoUtc(momentOfInstant(instant));
