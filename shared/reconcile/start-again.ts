import { isoUtc, type Moment, parseMoment } from '../calendar/moment.ts';
import { isLookedAfter } from '../case/looked-after.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Table } from '../ports/table.ts';
import type { Timelines } from '../ports/timelines.ts';
import { toldIn } from '../reminders/owed.ts';
import { firstWake, timelineInput, timelineName } from '../reminders/timeline-start.ts';
import { writeWake } from '../store/settle.ts';

type Needs = { readonly table: Table; readonly timelines: Timelines };

/**
 * Starts the timeline of a case anew unless nothing is left to wait for. A name is refused for 90 days, hence the hour in it.
 * @returns whether one was started
 */
export async function startAgain({ table, timelines }: Needs, sickLeave: SickLeave, now: Moment): Promise<boolean> {
  const input = timelineInput(sickLeave, await toldIn(table, sickLeave.caseId), now);
  const first = isLookedAfter(sickLeave) ? firstWake(input) : undefined;
  await writeWake(table, sickLeave, first === undefined ? undefined : parseMoment(first));
  if (first === undefined) return false;
  const hour = isoUtc(now).slice(0, 13).replace(/\D/g, '');
  await timelines.start(`${timelineName(sickLeave.caseId, sickLeave.planVersion)}-r${hour}`, input);
  return true;
}
