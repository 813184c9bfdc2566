import { SQSClient } from '@aws-sdk/client-sqs';
import { handle } from 'hono/aws-lambda';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { putBack } from '../../shared/reminders/put-back.ts';
import { settings } from '../../shared/settings.ts';
import { apiAlone } from '../../web/api/api-alone.ts';
import type { ApiNeeds } from '../../web/api/api-needs.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveMint as mint } from '../aws/live-mint.ts';
import { liveQueue } from '../aws/live-queue.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveVault } from '../aws/live-vault.ts';
import { sqsProducer } from '../aws/sqs-queue.ts';
import { lambda } from '../lambda.ts';

/** Called with the requests of other systems, under `/v1`. What is written is followed by the table's stream. */
export const handler = lambda(settings.api, async (given) => {
  const table = liveTable(given);
  const queue = liveQueue(given);
  const needs: ApiNeeds = {
    ...{ table, vault: await liveVault(given, { table }), mint, log: liveLog() },
    ...{ clock: liveClock, loginClock: liveClock },
    runtime: 'cloud',
    product: { displayName: given.DISPLAY_NAME, portalAddress: given.PORTAL_ADDRESS, mailFrom: '' },
    imports: sqsProducer({ client: new SQSClient({}), queueUrl: given.IMPORT_QUEUE_URL }),
    putBack: (message) => putBack({ table, queue }, { ...message, now: momentOfInstant(liveClock()) }),
    afterWrite: async () => undefined,
  };
  const answer = handle(apiAlone(needs));
  return (event) => answer(event as Parameters<typeof answer>[0]);
});
