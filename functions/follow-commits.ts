import { momentOfInstant, parseMoment } from '../shared/calendar/moment.ts';
import { isLookedAfter } from '../shared/case/looked-after.ts';
import type { Clock } from '../shared/clock.ts';
import { carryOut } from '../shared/consequences/carry-out.ts';
import type { Log } from '../shared/log.ts';
import type { Item, Table } from '../shared/ports/table.ts';
import type { Timelines } from '../shared/ports/timelines.ts';
import type { Vault } from '../shared/ports/vault.ts';
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
 * One commit of the feed, perhaps not for the first time: brings snapshot and wake up to date, carries out
 * what follows outside the case, starts the timeline of a new plan and then
 * stops the one before, as best effort: one that goes on finds itself superseded.
 */
export const followCommit =
  ({ table, vault, timelines, clock, log }: FollowNeeds) =>
  async (item: Item): Promise<void> => {
    const commit = toCommit(item);
    const sickLeave = await loadCase(table, commit.caseId);
    if (sickLeave === undefined) return;
    const now = momentOfInstant(clock());
    await settle(table, sickLeave, now);
    await carryOut({ table, vault, clock }, sickLeave, commit);
    // A later commit has a plan of its own, and starts its timeline when its turn comes.
    if (!commit.replans || commit.version !== sickLeave.planVersion) return;
    const name = timelineName(commit.caseId, commit.version);
    const goesOn = isLookedAfter(sickLeave);
    if (goesOn) {
      const input = timelineInput(sickLeave, await toldIn(table, commit.caseId), now);
      const first = firstWake(input);
      await writeWake(table, sickLeave, first === undefined ? undefined : parseMoment(first));
      await timelines.start(name, input);
    } else {
      await writeWake(table, sickLeave, undefined);
    }
    if (commit.replaces !== undefined) await timelines.stop(timelineName(commit.caseId, commit.replaces));
    log({ what: 'follow-commits', caseId: commit.caseId, outcome: goesOn ? 'started' : 'ended' });
  };
