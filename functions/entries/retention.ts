import { erasePerson } from '../../shared/people/erase-person.ts';
import { settings } from '../../shared/settings.ts';
import { erasedInTable } from '../../shared/store/erased-table.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveVault } from '../aws/live-vault.ts';
import { lambda } from '../lambda.ts';
import { retention } from '../retention.ts';

/** Called by a schedule once a day, after the statistics have been counted. */
export const handler = lambda(settings.retention, async (given) => {
  const table = liveTable(given);
  const erased = erasedInTable(liveTable({ TABLE_NAME: given.ERASED_TABLE_NAME }));
  return retention({
    table,
    vault: await liveVault(given, { table }),
    clock: liveClock,
    log: liveLog(),
    employers: given.EMPLOYERS,
    erase: (personId) => erasePerson({ table, erased, loginClock: liveClock }, personId),
  });
});
