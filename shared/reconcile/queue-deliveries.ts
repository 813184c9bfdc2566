import { isoUtc, type Moment, plusSeconds } from '../calendar/moment.ts';
import { dueAddressChanges, lookAgain } from '../people/address-change.ts';
import type { Queue } from '../ports/queue.ts';
import type { Table } from '../ports/table.ts';
import { Delivery, lookAgainSeconds } from '../reminders/delivery.ts';
import { toAddressMessage, toMessage } from '../reminders/delivery-message.ts';
import { openDeliveriesPartition, shards } from '../store/keys.ts';
import type { Finding } from './counts.ts';

/** What should have gone out so long ago is late: people plan their morning by it. */
const lateSeconds = 3600;

type Needs = { readonly table: Table; readonly queue: Queue };

/** Queues deferred deliveries whose time has come, and those whose message was lost. Queueing one twice is harmless. */
export async function queueDeliveries(
  { table, queue }: Needs,
  now: Moment,
  found: (finding: Finding) => void,
): Promise<void> {
  for (const shard of shards) {
    // `~` sorts after every id, so that entries of this very second are among them.
    const items = await table.queryIndex('deliveries', openDeliveriesPartition(shard), { upTo: `${isoUtc(now)}#~` });
    for (const item of items) {
      const delivery = Delivery.parse(item);
      await queue.send(toMessage(delivery));
      const lookAt = isoUtc(plusSeconds(now, lookAgainSeconds));
      await table.put({ ...item, deliveriesSk: `${lookAt}#${item.pk}` }, { ifVersion: delivery.version });
      found(delivery.status === 'deferred' ? 'deferred' : 'requeued');
      if (plusSeconds(delivery.at, lateSeconds) < now) found('late-deliveries');
    }
  }
  for (const change of await dueAddressChanges(table, now)) {
    await queue.send(toAddressMessage({ personId: change.personId, change: change.sk }));
    // Queueing one twice is harmless, but once in a while is enough.
    await lookAgain(table, change, plusSeconds(now, lookAgainSeconds));
    found('deferred');
  }
}
