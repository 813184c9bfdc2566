import { settings } from '../../shared/settings.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveQueue } from '../aws/live-queue.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveVault } from '../aws/live-vault.ts';
import { lambda } from '../lambda.ts';
import { remind } from '../remind.ts';

/** Called by the state machine at each wake. */
export const handler = lambda(settings.remind, async (given) => {
  const table = liveTable(given);
  return remind({
    table,
    vault: await liveVault(given, { table }),
    queue: liveQueue(given),
    clock: liveClock,
    log: liveLog(),
  });
});
