import * as z from 'zod';
import { type Day, isoDay } from '../calendar/day.ts';
import { copenhagen, localDay, momentOfInstant } from '../calendar/moment.ts';
import { DayText } from '../case/day-text.ts';
import type { Clock } from '../clock.ts';
import type { Table } from '../ports/table.ts';
import { policyOf } from '../rules/policies.ts';
import { newestPolicy } from '../store/policies.ts';

/** The day that was asked for cannot be the one on which messages start. */
export class CutOverRefused extends Error {
  override readonly name = 'CutOverRefused';
}

/** @throws CutOverRefused for a day that lies ahead, by the local date of a clock. */
export function refuseAhead(asked: Day, clock: Clock, zone: string = copenhagen): void {
  const today = localDay(momentOfInstant(clock()), zone);
  if (asked > today)
    throw new CutOverRefused(
      `The cut-over ${isoDay(asked)} lies ahead. Choose today, ${isoDay(today)}, or an earlier day.`,
    );
}

const CutOver = z.object({ on: DayText });
const keyOf = (employerId: string) => ({ pk: `EMPLOYER#${employerId}`, sk: 'CUTOVER' });

type Needs = { readonly table: Table; readonly clock: Clock };

/** The local date of the employer's workplace. */
export const todayAt = async (needs: Needs, employerId: string): Promise<Day> =>
  localDay(momentOfInstant(needs.clock()), await zoneOf(needs, employerId));

async function zoneOf({ table }: Needs, employerId: string): Promise<string> {
  const { policyId } = await newestPolicy(table, employerId);
  return policyOf({ policyId, area: '' }).zone;
}

/**
 * The day on which an employer's messages start: the one asked for at the first import, else that import's own. Written before the first
 * row, so that an import that breaks off keeps it. @throws CutOverRefused for a day that lies ahead, or another than stands
 */
export async function cutOverDay(needs: Needs, employerId: string, asked?: Day): Promise<Day> {
  if (asked !== undefined) refuseAhead(asked, needs.clock, await zoneOf(needs, employerId));
  const today = await todayAt(needs, employerId);
  await needs.table.put({ ...keyOf(employerId), on: isoDay(asked ?? today) }, 'if-absent');
  const { on } = CutOver.parse(await needs.table.get(keyOf(employerId)));
  if (asked !== undefined && asked !== on)
    throw new CutOverRefused(
      `Messages start on ${isoDay(on)} since the first import, so the cut-over cannot be ${isoDay(asked)}. Leave it out.`,
    );
  return on;
}
