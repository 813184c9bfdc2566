import { type Moment, momentOfInstant, parseMoment } from '../shared/calendar/moment.ts';
import type { Commit } from '../shared/case/fold.ts';
import { isLookedAfter } from '../shared/case/looked-after.ts';
import type { SickLeave } from '../shared/case/sick-leave.ts';
import type { Clock } from '../shared/clock.ts';
import { carryOut } from '../shared/consequences/carry-out.ts';
import type { Log } from '../shared/log.ts';
import type { Item, Table } from '../shared/ports/table.ts';
import type { Timelines } from '../shared/ports/timelines.ts';
import type { Vault } from '../shared/ports/vault.ts';
import { addOtherLeaderTask } from '../shared/reminders/other-leader-task.ts';
import { toldIn } from '../shared/reminders/owed.ts';
import { firstWake, timelineInput, timelineName } from '../shared/reminders/timeline-start.ts';
import { loadCase } from '../shared/store/cases.ts';
import { toCommit } from '../shared/store/commit-item.ts';
import { settle, writeWake } from '../shared/store/settle.ts';

export type FollowNeeds = {
  readonly table: Table;
  readonly vault: Vault;
  readonly timelines: Timelines;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * One commit of the feed, perhaps not for the first time: brings snapshot and wake up to date, starts the timeline
 * of a new plan and then stops the one before, as best effort: one that goes on finds itself superseded. Then carries out what follows
 * outside the case.
 */
export const followCommit =
  ({ table, vault, timelines, clock, log }: FollowNeeds) =>
  async (item: Item): Promise<void> => {
    const commit = toCommit(item);
    const sickLeave = await loadCase(table, commit.caseId);
    if (sickLeave === undefined) return;
    const now = momentOfInstant(clock());
    await settle(table, sickLeave, now);
    // A later commit has a plan of its own, and starts its timeline when its turn comes.
    if (commit.replans && commit.version === sickLeave.planVersion)
      await followPlan({ table, timelines, log }, { sickLeave, commit, now });
    await addOtherLeaderTask(table, sickLeave);
    // Last, so that what fails elsewhere keeps no reminder of this case waiting.
    await carryOut({ table, vault, clock }, sickLeave, commit);
  };

type NewPlan = { readonly sickLeave: SickLeave; readonly commit: Commit; readonly now: Moment };

async function followPlan(
  { table, timelines, log }: Pick<FollowNeeds, 'table' | 'timelines' | 'log'>,
  { sickLeave, commit, now }: NewPlan,
): Promise<void> {
  const { caseId, version, replaces } = commit;
  const goesOn = isLookedAfter(sickLeave);
  const input = goesOn ? timelineInput(sickLeave, await toldIn(table, caseId), now) : undefined;
  const first = input === undefined ? undefined : firstWake(input);
  await writeWake(table, sickLeave, first === undefined ? undefined : parseMoment(first));
  if (input !== undefined) await timelines.start(timelineName(caseId, version), input);
  if (replaces !== undefined) await timelines.stop(timelineName(caseId, replaces));
  log({ what: 'follow-commits', caseId, outcome: goesOn ? 'started' : 'ended' });
}
