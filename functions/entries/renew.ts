import { settings } from '../../shared/settings.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveVault } from '../aws/live-vault.ts';
import { lambda } from '../lambda.ts';
import { renew } from '../renew.ts';

/** Called by the state machine before its year is out. */
export const handler = lambda(settings.renew, async (given) => {
  const table = liveTable(given);
  return renew({ table, vault: await liveVault(given, { table }), clock: liveClock, log: liveLog() });
});
