import { settings } from '../../shared/settings.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveLog } from '../aws/live-log.ts';
import { livePace } from '../aws/live-pace.ts';
import { liveQueue } from '../aws/live-queue.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveTimelines } from '../aws/live-timelines.ts';
import { liveVault } from '../aws/live-vault.ts';
import { lambda } from '../lambda.ts';
import { type Reconciled, reconcile } from '../reconcile.ts';
import { type Renewed, renewTimelines } from '../renew-timelines.ts';

/** A minute less than the function may run: what is begun gets done. */
const renewalMs = 14 * 60_000;

/**
 * Called by the schedules, each of which says what to run, and with `{ "run": "timelines", "id": "2026-12-01" }` by whoever has deployed a new
 * definition of the state machine: again and again until it answers `done`.
 */
export const handler = lambda(settings.reconcile, async (given) => {
  const table = liveTable(given);
  const needs = {
    table,
    vault: await liveVault(given, { table }),
    clock: liveClock,
    log: liveLog(),
    employers: given.EMPLOYERS,
  };
  const reconciling = reconcile({ ...needs, queue: liveQueue(given), timelines: liveTimelines(given) });
  return (event): Promise<Reconciled | Renewed> => {
    if (!isMove(event)) return reconciling(event);
    const end = performance.now() + renewalMs;
    return renewTimelines({ ...needs, paced: livePace, goesOn: () => performance.now() < end })(event);
  };
});

const isMove = (event: unknown): boolean =>
  typeof event === 'object' && event !== null && 'run' in event && event.run === 'timelines';
