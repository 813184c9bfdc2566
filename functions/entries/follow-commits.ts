import { settings } from '../../shared/settings.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveTimelines } from '../aws/live-timelines.ts';
import { followStream } from '../aws/stream-commits.ts';
import { followCommit } from '../follow-commits.ts';
import { lambda } from '../lambda.ts';

/** Called with the table's stream. */
export const handler = lambda(settings['follow-commits'], (given) =>
  followStream(
    followCommit({ table: liveTable(given), timelines: liveTimelines(given), clock: liveClock, log: liveLog() }),
  ),
);
