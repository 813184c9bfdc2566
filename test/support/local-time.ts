import { Temporal } from 'temporal-polyfill';
import { type Moment, momentOfInstant } from '../../shared/calendar/moment.ts';

/** The instant of a local time in Copenhagen: `2026-11-02T08:00`. */
export const instantAt = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Copenhagen').toInstant();

/** The same as a moment. */
export const momentAt = (local: string): Moment => momentOfInstant(instantAt(local));

export const instantOf = (moment: Moment): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(moment * 1000);
