import * as z from 'zod';
import type { Log } from '../../shared/log.ts';
import { errorName } from './error-name.ts';

/** How often SQS has given the message out, this time included. */
const Attributes = z.object({ ApproximateReceiveCount: z.coerce.number().int().positive().default(1) });
const QueueMessage = z.object({ messageId: z.string(), body: z.string(), attributes: Attributes.prefault({}) });
const QueueEvent = z.object({ Records: z.array(QueueMessage) });

/** What Lambda reads when the event source reports batch item failures: these messages come again, the rest is removed. */
export type QueueResult = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

/** Hands the messages of an SQS event to `handle`, one after another. One that fails is logged, as `what` did, and comes again alone. */
export const eachMessage =
  (what: string, handle: (body: string, receives: number) => Promise<void>, log: Log) =>
  async (event: unknown): Promise<QueueResult> => {
    const failed: { readonly itemIdentifier: string }[] = [];
    for (const { messageId, body, attributes } of QueueEvent.parse(event).Records) {
      try {
        await handle(body, attributes.ApproximateReceiveCount);
      } catch (error) {
        // By name alone: providers quote the address in their messages.
        log({ what, outcome: 'thrown', reason: errorName(error) });
        failed.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures: failed };
  };
