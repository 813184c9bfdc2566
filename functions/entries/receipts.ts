import { settings } from '../../shared/settings.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveVault } from '../aws/live-vault.ts';
import { eachMessage } from '../aws/queue-batch.ts';
import { lambda } from '../lambda.ts';
import { receipts } from '../receipts.ts';

/** Called with the messages of the receipts' queue. */
export const handler = lambda(settings.receipts, async (given) => {
  const table = liveTable(given);
  const log = liveLog();
  return eachMessage('receipt', receipts({ table, vault: await liveVault(given, { table }), log }), log);
});
