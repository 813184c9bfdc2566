import { randomInt } from 'node:crypto';
import { SQSClient } from '@aws-sdk/client-sqs';
import { handle } from 'hono/aws-lambda';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { settleHeld } from '../../shared/go-live/settle-held.ts';
import { codeByQueue } from '../../shared/identity/code-by-queue.ts';
import { putBack } from '../../shared/reminders/put-back.ts';
import { settings } from '../../shared/settings.ts';
import { erasedInTable } from '../../shared/store/erased-table.ts';
import { cloudPortal } from '../../web/cloud-portal.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveMint as mint } from '../aws/live-mint.ts';
import { liveQueue } from '../aws/live-queue.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveVault } from '../aws/live-vault.ts';
import { senderOf } from '../aws/sender-of.ts';
import { sqsProducer } from '../aws/sqs-queue.ts';
import { lambda } from '../lambda.ts';

/** Called with the requests of the HTTP API but for those of other systems. What is written is followed by the table's stream. */
export const handler = lambda(settings.portal, async (given) => {
  const table = liveTable(given);
  const vault = await liveVault(given, { table });
  const queue = liveQueue(given);
  const client = new SQSClient({});
  const codes = sqsProducer({ client, queueUrl: given.CODE_QUEUE_URL });
  const needs: PortalNeeds = {
    erased: erasedInTable(liveTable({ TABLE_NAME: given.ERASED_TABLE_NAME })),
    ...{ table, vault, clock: liveClock, loginClock: liveClock, mint, log: liveLog() },
    employerId: given.EMPLOYERS[0] ?? '',
    runtime: 'cloud',
    product: { displayName: given.DISPLAY_NAME, portalAddress: given.PORTAL_ADDRESS, mailFrom: '' },
    mintCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
    sendCode: codeByQueue({ table, vault, queue: codes, loginClock: liveClock, mint }),
    senderOf,
    // There is no outbox in the cloud: what was sent is at the providers.
    listSent: async () => [],
    imports: sqsProducer({ client, queueUrl: given.IMPORT_QUEUE_URL }),
    putBack: (message) => putBack({ table, queue }, { ...message, now: momentOfInstant(liveClock()) }),
    settleHeld: (employerId, held) => settleHeld({ table, vault, clock: liveClock }, employerId, held),
    afterWrite: async () => undefined,
  };
  const answer = handle(cloudPortal(needs));
  return (event) => answer(event as Parameters<typeof answer>[0]);
});
