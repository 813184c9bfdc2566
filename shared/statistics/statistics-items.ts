import * as z from 'zod';
import type { Key, Table } from '../ports/table.ts';
import type { CountedYear, Counts } from './counts.ts';

const Count = z.int().nonnegative();
const CountsItem = z.record(z.string(), Count);

/**
 * The employer's consultant sees these cases anyway: open ones, duties past their date and duties due within a week, by unit, as they are. For
 * nobody else.
 */
export type UnderWay = Readonly<
  Record<string, { readonly open: number; readonly overdue: number; readonly soon: number }>
>;

/** Raised when what is counted changes. */
const nowVersion = 2;

const Now = z.object({
  v: z.literal(nowVersion),
  at: z.string(),
  /** The last year that has ended and been counted. */
  countedThrough: z.int(),
  units: z.record(z.string(), z.object({ open: Count, overdue: Count, soon: Count })),
});
type Now = Omit<z.output<typeof Now>, 'v'>;

/** By unit: how many cases, and the tables. */
export const Units = z.record(z.string(), z.object({ cases: Count, families: z.record(z.string(), CountsItem) }));

const Year = z.object({
  v: z.literal(1),
  year: z.int(),
  at: z.string(),
  units: Units,
  agreements: CountsItem,
});

/** A year as it was counted, and how many agreements of each kind ran then. */
export type StoredYear = CountedYear & { readonly at: string; readonly agreements: Counts };

/** An employer's counts as they are, not yet fit to be shown: `suppress` decides that. */
export type Statistics = {
  /** When what is under way was counted. */
  readonly at: string;
  readonly underWay: UnderWay;
  readonly years: readonly StoredYear[];
};

export const statisticsPartition = (employerId: string): string => `STATISTICS#${employerId}`;
const yearPrefix = 'YEAR#';
/** What is left of cases that were deleted before their year was counted. */
export const reducedPrefix = 'REDUCED#';
export const nowKey = (employerId: string): Key => ({ pk: statisticsPartition(employerId), sk: 'NOW' });
export const yearKey = (employerId: string, year: number): Key => ({
  pk: statisticsPartition(employerId),
  sk: `${yearPrefix}${year}`,
});

export const reducedKey = (employerId: string, year: number): Key => ({
  pk: statisticsPartition(employerId),
  sk: `${reducedPrefix}${year}`,
});

/** What was under way when that was counted last; undefined where it was not, or otherwise than today: it is counted anew then. */
export async function readNow(table: Table, employerId: string): Promise<Now | undefined> {
  const item = await table.get(nowKey(employerId));
  return item?.v === nowVersion ? Now.parse(item) : undefined;
}

export async function keepNow(table: Table, employerId: string, now: Now): Promise<void> {
  await table.put({ ...nowKey(employerId), v: nowVersion, ...now }, 'always');
}

/** Writes a year that has ended, unless it was counted before: what has once been shown of it must not change. */
export const keepYear = (table: Table, employerId: string, year: StoredYear): Promise<boolean> =>
  table.put({ ...yearKey(employerId, year.year), v: 1, ...year }, 'if-absent');

/** The newest counts; undefined until they are made for the first time. */
export async function readStatistics(table: Table, employerId: string): Promise<Statistics | undefined> {
  const now = await readNow(table, employerId);
  if (now === undefined) return undefined;
  return { at: now.at, underWay: now.units, years: await readYears(table, employerId) };
}

/** The years that have been counted, the oldest first. */
export async function readYears(table: Table, employerId: string): Promise<readonly StoredYear[]> {
  const items = await table.query(statisticsPartition(employerId), { prefix: yearPrefix });
  return items.map((item) => Year.parse(item));
}
