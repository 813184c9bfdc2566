import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { commitPrefix } from '../../shared/ports/feed.ts';
import type { Item } from '../../shared/ports/table.ts';

const StreamRecord = z.object({
  eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
  dynamodb: z.object({
    SequenceNumber: z.string(),
    Keys: z.object({ sk: z.object({ S: z.string() }) }),
    NewImage: z.record(z.string(), z.custom<AttributeValue>()).optional(),
  }),
});
const StreamEvent = z.object({ Records: z.array(StreamRecord) });

/** A commit with the number that the stream knows its record by. */
export type StreamedCommit = { readonly sequenceNumber: string; readonly commit: Item };

/** The commits that a stream event tells of, in its order, which is the order per case. Other items and later changes are left out. */
function streamedCommits(event: unknown): readonly StreamedCommit[] {
  return StreamEvent.parse(event).Records.flatMap(({ eventName, dynamodb: { SequenceNumber, Keys, NewImage } }) =>
    eventName === 'INSERT' && NewImage !== undefined && Keys.sk.S.startsWith(commitPrefix)
      ? [{ sequenceNumber: SequenceNumber, commit: unmarshall(NewImage) as Item }]
      : [],
  );
}

/** What Lambda reads when the event source reports batch item failures: the stream goes on from the first record named. */
export type StreamResult = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

/**
 * Hands the commits of a stream event to `follow`, in order, and stops at the first that fails: it comes again, and with it all after it.
 * @throws what `follow` threw for the first commit of the event: reported by number alone, an error is counted and logged nowhere, and
 * the failing commit leads the next event anyway.
 */
export const followStream =
  (follow: (commit: Item) => Promise<void>) =>
  async (event: unknown): Promise<StreamResult> => {
    const commits = streamedCommits(event);
    for (const [place, { sequenceNumber, commit }] of commits.entries()) {
      try {
        await follow(commit);
      } catch (error) {
        if (place === 0) throw error;
        return { batchItemFailures: [{ itemIdentifier: sequenceNumber }] };
      }
    }
    return { batchItemFailures: [] };
  };
