import { marshall } from '@aws-sdk/util-dynamodb';
import { followStream, type StreamResult } from '../../functions/aws/stream-commits.ts';
import type { Feed } from '../../shared/ports/feed.ts';
import type { Item, Key } from '../../shared/ports/table.ts';
import type { FeedSource } from './feed-contract.ts';

export type StreamRecord = ReturnType<typeof streamRecord>;

/** A record as a table's stream gives it to a Lambda, with new images. Numbers are decimal texts too long for a JavaScript number. */
export function streamRecord(eventName: 'INSERT' | 'MODIFY' | 'REMOVE', place: number, item: Key & Partial<Item>) {
  const { pk, sk } = item;
  return {
    eventName,
    eventSource: 'aws:dynamodb',
    dynamodb: {
      Keys: marshall({ pk, sk }),
      SequenceNumber: `4421584500000000017450439${String(place).padStart(3, '0')}`,
      StreamViewType: 'NEW_IMAGE',
      ...(eventName !== 'REMOVE' && { NewImage: marshall(item, { removeUndefinedValues: true }) }),
    },
  };
}

/** Small, so that the contract's tests need several events. */
const batchSize = 10;

/** A table whose changes reach `followStream` as Lambda would deliver them: in batches, again from the first record reported as failed. */
export function fakeStream(): FeedSource {
  const standing = new Set<string>();
  const records: StreamRecord[] = [];
  const feed = lambdaFeed(records);
  const emit = (eventName: StreamRecord['eventName'], item: Key) =>
    records.push(streamRecord(eventName, records.length, item));
  return {
    feed,
    reopen: () => feed,
    table: {
      put: async (item, condition) => {
        const stood = standing.has(item.pk + item.sk);
        if (condition === 'if-absent' && stood) return false;
        standing.add(item.pk + item.sk);
        emit(stood ? 'MODIFY' : 'INSERT', item);
        return true;
      },
      delete: async (key) => {
        if (standing.delete(key.pk + key.sk)) emit('REMOVE', key);
      },
    },
  };
}

/** Hands records to `followStream` as Lambda would, also those that come later. */
export function lambdaFeed(records: readonly StreamRecord[]): Feed {
  let position = 0;
  return {
    drain: async (follow) => {
      let handed = 0;
      const failures: unknown[] = [];
      const handler = followStream(async (commit) => {
        await follow(commit).catch((error: unknown) => {
          failures.push(error);
          throw error;
        });
        handed += 1;
      });
      while (position < records.length && failures.length === 0) {
        const batch = records.slice(position, position + batchSize);
        // A function that throws gets the whole batch again.
        const result = await handler({ Records: batch }).catch(() => allFailed(batch));
        position += followedOf(batch, result);
      }
      if (failures.length > 0) throw failures[0];
      return handed;
    },
  };
}

const allFailed = ([first]: readonly StreamRecord[]): StreamResult => ({
  batchItemFailures: first === undefined ? [] : [{ itemIdentifier: first.dynamodb.SequenceNumber }],
});

function followedOf(batch: readonly StreamRecord[], { batchItemFailures: [failure] }: StreamResult): number {
  if (failure === undefined) return batch.length;
  return batch.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === failure.itemIdentifier);
}
