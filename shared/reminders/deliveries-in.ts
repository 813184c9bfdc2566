import type { Table } from '../ports/table.ts';
import { openDeliveriesPartition, shards, unsentDeliveriesPartition } from '../store/keys.ts';
import { Delivery } from './delivery.ts';
import { isUnsent, unsentStatuses } from './delivery-status.ts';

/** The statuses that deliveries can be looked for by over all cases: what waits, and what reached nobody. */
export const soughtStatuses = ['queued', 'deferred', ...unsentStatuses] as const;
export type SoughtStatus = (typeof soughtStatuses)[number];

/** A delivery, and where it stands in the list of its status. */
export type PlacedDelivery = { readonly place: string; readonly delivery: Delivery };

/** What every place in the list of a status begins with. */
export const startOfPlaces = (status: SoughtStatus): string => (isUnsent({ status }) ? `${status}#` : '');

type Wanted = { readonly after: string | undefined; readonly limit: number };

/**
 * Deliveries of all cases and employers from the list that those of a status are in, the first so many after a place. What waits stands in one
 * list, whatever it waits for: whoever asks looks at the status of each. May lag behind.
 */
export async function deliveriesIn(
  table: Table,
  status: SoughtStatus,
  { after, limit }: Wanted,
): Promise<readonly PlacedDelivery[]> {
  const partition = isUnsent({ status }) ? unsentDeliveriesPartition : openDeliveriesPartition;
  const range = { prefix: startOfPlaces(status), limit, ...(after === undefined ? {} : { after }) };
  const found = await Promise.all(shards.map((shard) => table.queryIndex('deliveries', partition(shard), range)));
  return found
    .flat()
    .map((item) => ({ place: String(item.deliveriesSk), item }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, limit)
    .map(({ place, item }) => ({ place, delivery: Delivery.parse(item) }));
}
