import { type Moment, parseMoment, plusSeconds } from '../calendar/moment.ts';
import { isLookedAfter } from '../case/looked-after.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Item, Table } from '../ports/table.ts';
import type { Timelines } from '../ports/timelines.ts';
import { type OweNeeds, owe } from '../reminders/owe.ts';
import { type Owed, toldIn } from '../reminders/owed.ts';
import { firstWake, timelineInput, timelineName } from '../reminders/timeline-start.ts';
import { fromSnapshot, goingOn, loadCase, saveSnapshot } from '../store/cases.ts';
import { caseIdOf, wakeKey } from '../store/keys.ts';
import { saveListings } from '../store/listings.ts';
import { writeWake } from '../store/settle.ts';
import type { Finding } from './counts.ts';
import { startAgain } from './start-again.ts';

type Needs = OweNeeds & { readonly timelines: Timelines; readonly employers: readonly string[] };
type Run = { readonly now: Moment; readonly found: (finding: Finding) => void; readonly running: ReadonlySet<string> };

/** A wake or a decision may be in the making. */
const patienceSeconds = 3600;

/**
 * Looks at every case that goes on: its snapshot is of its newest commit, its decisions are carried out, a timeline of its plan is running, and
 * it is noted when that wakes, or that nothing is left. Mends what is not so.
 */
export async function mendCases(needs: Needs, now: Moment, found: Run['found']): Promise<void> {
  const running = new Set<string>();
  for await (const name of needs.timelines.running()) running.add(planOfName(name));
  for (const employer of needs.employers)
    for (const item of await goingOn(needs.table, employer)) await mendCase(needs, item, { now, found, running });
}

/** The name without the mark of a repair: `<caseId>-<plan>`. */
const planOfName = (name: string): string => name.replace(/-r\d{10}$/, '');

async function mendCase(needs: Needs, item: Item, { now, found, running }: Run): Promise<void> {
  const sickLeave = await loadCase(needs.table, caseIdOf(item));
  if (sickLeave === undefined || !isLookedAfter(sickLeave)) return;
  const snapshot = fromSnapshot(item);
  if (snapshot === undefined || snapshot.version < sickLeave.version) {
    await saveSnapshot(needs.table, sickLeave);
    if (sickLeave.agreement === undefined) await saveListings(needs.table, sickLeave);
    found('snapshots');
  }
  const told = await toldIn(needs.table, sickLeave.caseId);
  for (const owed of told.filter((decision) => isLeftUndone(decision, now))) {
    await owe(needs, sickLeave, owed, now);
    found('decisions');
  }
  if (!running.has(timelineName(sickLeave.caseId, sickLeave.planVersion))) {
    if (await startAgain(needs, sickLeave, now)) found('lost-timelines');
  } else if (await mendWake(needs.table, { sickLeave, told, now })) found('wakes');
}

/** A crash came between the decision and its deliveries, and no wake has come since. */
const isLeftUndone = ({ complete, decidedAt }: Owed, now: Moment): boolean =>
  !complete && plusSeconds(decidedAt, patienceSeconds) < now;

type Wake = { readonly sickLeave: SickLeave; readonly told: readonly Owed[]; readonly now: Moment };

/** As long as something is to be said it is noted when the case wakes next: else nobody would notice that its timeline was lost. */
async function mendWake(table: Table, { sickLeave, told, now }: Wake): Promise<boolean> {
  const first = firstWake(timelineInput(sickLeave, told, now));
  if (first === undefined) return false;
  if (typeof (await table.get(wakeKey(sickLeave.caseId)))?.nextWakeAt === 'string') return false;
  await writeWake(table, sickLeave, parseMoment(first));
  return true;
}
