import { settings } from '../../shared/settings.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveQueue } from '../aws/live-queue.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveTimelines } from '../aws/live-timelines.ts';
import { liveVault } from '../aws/live-vault.ts';
import { lambda } from '../lambda.ts';
import { reconcile } from '../reconcile.ts';

/** Called by the schedules, each of which says what to run. */
export const handler = lambda(settings.reconcile, async (given) => {
  const table = liveTable(given);
  return reconcile({
    table,
    vault: await liveVault(given, { table }),
    queue: liveQueue(given),
    timelines: liveTimelines(given),
    clock: liveClock,
    log: liveLog(),
    employers: given.EMPLOYERS,
  });
});
