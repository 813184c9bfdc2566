import { settings } from '../../shared/settings.ts';
import { addHr } from '../add-hr.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveMint } from '../aws/live-mint.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveVault } from '../aws/live-vault.ts';
import { lambda } from '../lambda.ts';

/** Called by whoever runs the installation, by hand, with credentials of the account. Nothing else may call it. */
export const handler = lambda(settings['add-hr'], async (given) => {
  const table = liveTable(given);
  return addHr({
    table,
    vault: await liveVault(given, { table }),
    mint: liveMint,
    employers: given.EMPLOYERS,
    log: liveLog(),
  });
});
