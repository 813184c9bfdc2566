import * as z from 'zod';
import { isoUtc, type Moment, parseMoment } from '../calendar/moment.ts';
import { type YearlyId, yearlyCycle } from '../guides/yearly-cycle.ts';
import type { Key, Table } from '../ports/table.ts';
import { forgottenAfter, keptDays } from '../retention/kept-days.ts';

const ids = Object.keys(yearlyCycle) as [YearlyId, ...YearlyId[]];
export const YearlyTaskId = z.enum(ids);

const Stored = z.object({ id: YearlyTaskId, by: z.string(), at: z.string().transform(parseMoment) });
/** What was done in a year, by whom and when that was said. */
export type YearlyTick = z.output<typeof Stored>;

/** A branch at an employer, or the employer itself where the area is left out, in a calendar year. */
export type YearOf = { readonly employerId: string; readonly area?: string | undefined; readonly year: number };

const pkOf = ({ employerId, area }: YearOf): string =>
  area === undefined ? `YEARLY#${employerId}` : `YEARLY#${employerId}#${area}`;
const keyOf = (of: YearOf, id: YearlyId): Key => ({ pk: pkOf(of), sk: `${of.year}#${id}` });

export async function ticksOf(table: Table, of: YearOf): Promise<readonly YearlyTick[]> {
  const items = await table.query(pkOf(of), { prefix: `${of.year}#` });
  return items.map((item) => Stored.parse(item));
}

type Done = { readonly id: YearlyId; readonly by: string; readonly at: Moment };

/** It is done for this year. Whoever said so first stays. */
export const tick = (table: Table, of: YearOf, { id, by, at }: Done): Promise<boolean> =>
  table.put({ ...keyOf(of, id), id, by, at: isoUtc(at), ttl: forgottenAfter(at, keptDays.yearlyTick) }, 'if-absent');

/** A tick by mistake. */
export const untick = (table: Table, of: YearOf, id: YearlyId): Promise<void> => table.delete(keyOf(of, id));
