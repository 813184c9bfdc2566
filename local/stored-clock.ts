import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { isoUtc, type Moment, parseMoment } from '../shared/calendar/moment.ts';
import type { Clock } from '../shared/clock.ts';
import type { Table } from '../shared/ports/table.ts';
import { systemClock } from './system-clock.ts';

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
  // Asked many times at each instant, by everything that looks at the clock.
  let instant = instantOf(now);
  const moveTo = async (moment: Moment): Promise<void> => {
    await table.put({ ...clockKey, at: isoUtc(moment) }, 'always');
    now = moment;
    instant = instantOf(now);
  };
  if (item === undefined) await moveTo(start);
  return { clock: () => instant, now: () => now, moveTo };
}

/** The clock of a store that is only looked at: its own where it lives in made-up time, else the machine's. */
export async function clockOf(table: Table, machineClock: Clock = systemClock): Promise<Clock> {
  const item = await table.get(clockKey);
  if (item === undefined) return machineClock;
  const { at } = StoredClock.parse(item);
  const instant = instantOf(at);
  return () => instant;
}

const instantOf = (moment: Moment): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(moment * 1000);

const liveKey = { pk: 'INSTALLATION', sk: 'LIVE' };

/** A store of real cases and one of made-up time must never be taken for each other. */
export class WrongStore extends Error {
  override readonly name = 'WrongStore';
}

/** Marks a store as one of real cases. @throws WrongStore when it lives in made-up time */
export async function claimLiveStore(table: Table): Promise<void> {
  if ((await table.get(clockKey)) !== undefined)
    throw new WrongStore(
      'This folder holds a simulation with a clock of its own. Choose another folder for real cases.',
    );
  await table.put(liveKey, 'if-absent');
}

/** @throws WrongStore when the store holds real cases */
export async function refuseLiveStore(table: Table): Promise<void> {
  if ((await table.get(liveKey)) !== undefined)
    throw new WrongStore('This folder holds real cases. Choose another folder for a simulation.');
}
