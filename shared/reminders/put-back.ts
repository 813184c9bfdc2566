import type { Moment } from '../calendar/moment.ts';
import { liftSuppression } from '../people/suppressed.ts';
import type { Queue } from '../ports/queue.ts';
import type { Table } from '../ports/table.ts';
import { asNew } from './as-new.ts';
import { type Delivery, findDelivery, replaceDelivery } from './delivery.ts';
import { toMessage } from './delivery-message.ts';
import { isOpen, isUnsent } from './delivery-status.ts';

/** Why a delivery is not put back. `changed`: something happened to it at the same moment. */
export const putBackRefusals = ['unknown', 'open', 'accepted', 'changed'] as const;
export type PutBackRefusal = (typeof putBackRefusals)[number];
export type PutBackResult =
  | { readonly outcome: 'queued' }
  | { readonly outcome: 'refused'; readonly why: PutBackRefusal };

type Needs = { readonly table: Table; readonly queue: Queue };
type Asked = {
  readonly caseId: string;
  readonly id: string;
  /** A person's id, or `operator`. */
  readonly by: string;
  readonly now: Moment;
};

/**
 * A person puts a delivery that ended unsent back into the queue, under its old id, now that the cause is gone. `deliver` asks the facts anew,
 * so that nothing goes out that no longer holds; what may have reached somebody is never sent again. Who and when stays on the delivery.
 */
export async function putBack({ table, queue }: Needs, { caseId, id, by, now }: Asked): Promise<PutBackResult> {
  const standing = await findDelivery(table, caseId, id);
  const why = refusal(standing);
  if (standing === undefined || why !== undefined) return { outcome: 'refused', why: why ?? 'unknown' };
  const queued = await replaceDelivery(table, standing, {
    ...asNew(standing),
    status: 'queued',
    at: now,
    putBack: [...(standing.putBack ?? []), { by, at: now }],
  });
  if (queued === undefined) return { outcome: 'refused', why: 'changed' };
  // What made it undeliverable is gone, says who puts it back.
  await liftSuppression(table, queued.personId);
  await queue.send(toMessage(queued));
  return { outcome: 'queued' };
}

function refusal(standing: Delivery | undefined): PutBackRefusal | undefined {
  if (standing === undefined) return 'unknown';
  if (isOpen(standing)) return 'open';
  return isUnsent(standing) ? undefined : 'accepted';
}
