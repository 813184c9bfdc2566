import * as z from 'zod';
import type { Day } from '../calendar/day.ts';
import type { LocalTime } from '../calendar/moment.ts';
import { DayText } from './day-text.ts';
import { LocalTimeText } from './facts.ts';

/** Who proposes a time for the talk, and who answers. */
export const sides = ['leader', 'member'] as const;
export type Side = (typeof sides)[number];

/** A time that somebody could meet at. */
export type ProposedTime = { readonly on: Day; readonly time: LocalTime };

/** More than three is no proposal but a calendar. Source: domain.md `talk-4w`. */
const most = 3;

export const ProposedTimes = z
  .array(z.strictObject({ on: DayText, time: LocalTimeText }).readonly())
  .min(1)
  .max(most)
  .readonly();

export const isSameTime = (one: ProposedTime, other: { readonly on: Day; readonly time?: LocalTime | undefined }) =>
  one.on === other.on && one.time === other.time;

/** The earliest first. */
export const inOrder = (times: readonly ProposedTime[]): readonly ProposedTime[] =>
  times.toSorted((a, b) => a.on - b.on || (a.time < b.time ? -1 : 1));

/** The first of the proposed times that has not passed by a day. */
export const nextProposed = (
  proposal: { readonly times: readonly ProposedTime[] } | undefined,
  today: Day,
): ProposedTime | undefined => proposal?.times.find(({ on }) => on >= today);
