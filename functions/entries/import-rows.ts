import { SQSClient } from '@aws-sdk/client-sqs';
import { importsAtOnce } from '../../shared/intake/open-case.ts';
import { settings } from '../../shared/settings.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveMint } from '../aws/live-mint.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveVault } from '../aws/live-vault.ts';
import { eachMessage } from '../aws/queue-batch.ts';
import { sqsProducer } from '../aws/sqs-queue.ts';
import { importRows } from '../import-rows.ts';
import { lambda } from '../lambda.ts';

/** Called with the messages of the queue of imports. */
export const handler = lambda(settings['import-rows'], async (given) => {
  const table = liveTable(given);
  const log = liveLog();
  const takeOne = importRows({
    ...{ table, vault: await liveVault(given, { table }), clock: liveClock, mint: liveMint, log },
    peopleAtOnce: importsAtOnce,
    imports: sqsProducer({ client: new SQSClient({}), queueUrl: given.IMPORT_QUEUE_URL }),
  });
  return eachMessage('import', takeOne, log);
});
