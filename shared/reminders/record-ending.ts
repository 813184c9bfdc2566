import type { Table } from '../ports/table.ts';
import { type Delivery, replaceDelivery } from './delivery.ts';
import type { Ending } from './in-hand.ts';

/** The provider has the message by now, and what is not recorded is sent again: worth more than one try. All else can be come to again. */
const triesOfSent = 5;

/** Writes down what a delivery came to, and gives the lease back. @throws what the table threw at the last try */
export async function recordEnding(table: Table, delivery: Delivery, ending: Ending): Promise<void> {
  const tries = ending.status === 'sent' ? triesOfSent : 1;
  for (let left = tries - 1; ; left -= 1) {
    try {
      // Another version in its place is our own, its answer lost, or somebody else's: either way it is not for us to write over.
      await replaceDelivery(table, delivery, { reason: undefined, digest: undefined, ...ending, lease: undefined });
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}
