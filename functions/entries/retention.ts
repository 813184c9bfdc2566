import { forgetPerson } from '../../shared/people/forget-person.ts';
import { settings } from '../../shared/settings.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveVault } from '../aws/live-vault.ts';
import { lambda } from '../lambda.ts';
import { retention } from '../retention.ts';

/** Called by a schedule once a day, after the statistics have been counted. */
export const handler = lambda(settings.retention, async (given) => {
  const people = { table: liveTable(given), vault: await liveVault(given) };
  return retention({
    ...people,
    clock: liveClock,
    log: liveLog(),
    employers: given.EMPLOYERS,
    erase: (personId) => forgetPerson(people, personId),
  });
});
