import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { isoUtc, type Moment, parseMoment } from '../shared/calendar/moment.ts';
import type { Clock } from '../shared/clock.ts';
import type { Table } from '../shared/ports/table.ts';

const clockKey = { pk: 'INSTALLATION', sk: 'CLOCK' };
const StoredClock = z.object({ at: z.string().transform(parseMoment) });

/** A clock that stands still until it is moved. The store keeps it, so that a restart goes on at the same instant. */
export type StoredClock = {
  readonly clock: Clock;
  readonly now: () => Moment;
  /** Writes the instant first, then shows it. */
  readonly moveTo: (moment: Moment) => Promise<void>;
};

/** The store's clock, at the instant where it was left, or at `start` in a new store. */
export async function storedClock(table: Table, start: Moment): Promise<StoredClock> {
  const item = await table.get(clockKey);
  let now = item === undefined ? start : StoredClock.parse(item).at;
  const moveTo = async (moment: Moment): Promise<void> => {
    await table.put({ ...clockKey, at: isoUtc(moment) }, 'always');
    now = moment;
  };
  if (item === undefined) await moveTo(start);
  return { clock: () => Temporal.Instant.fromEpochMilliseconds(now * 1000), now: () => now, moveTo };
}

/** Whether the store lives in made-up time: a store of real cases has no clock of its own. */
export const hasStoredClock = async (table: Table): Promise<boolean> => (await table.get(clockKey)) !== undefined;
