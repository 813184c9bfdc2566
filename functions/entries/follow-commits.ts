import { settings } from '../../shared/settings.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveTimelines } from '../aws/live-timelines.ts';
import { liveVault } from '../aws/live-vault.ts';
import { followStream } from '../aws/stream-commits.ts';
import { followCommit } from '../follow-commits.ts';
import { lambda } from '../lambda.ts';

/** Called with the table's stream. */
export const handler = lambda(settings['follow-commits'], async (given) => {
  const table = liveTable(given);
  return followStream(
    followCommit({
      table,
      vault: await liveVault(given, { table }),
      timelines: liveTimelines(given),
      clock: liveClock,
      log: liveLog(),
    }),
  );
});
