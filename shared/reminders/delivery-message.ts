import * as z from 'zod';
import { caseIdOf } from '../store/keys.ts';
import { type Delivery, publicId } from './delivery.ts';

/** What the queue carries: ids, and nothing else. */
const DeliveryMessage = z.strictObject({ caseId: z.string().min(1), delivery: z.string().min(1) });
type DeliveryMessage = z.output<typeof DeliveryMessage>;

/** That somebody's address was changed: no message about a case, so it has no delivery. */
const AddressMessage = z.strictObject({ personId: z.string().min(1), change: z.string().min(1) });
type AddressMessage = z.output<typeof AddressMessage>;

export const toMessage = (delivery: Delivery): string =>
  JSON.stringify({ caseId: caseIdOf(delivery), delivery: publicId(delivery) } satisfies DeliveryMessage);

export const toAddressMessage = ({ personId, change }: AddressMessage): string =>
  JSON.stringify({ personId, change } satisfies AddressMessage);

/** @throws ZodError or SyntaxError when the text is no such message. */
export const parseMessage = (body: string): DeliveryMessage => DeliveryMessage.parse(JSON.parse(body));

/** What a message says of an address; undefined when it is about a delivery. @throws SyntaxError */
export function addressMessageIn(body: string): AddressMessage | undefined {
  const said: unknown = JSON.parse(body);
  // Hardly any is: to find out by trying, and to say why not, takes longer than all else that is done with the message's text.
  if (typeof said !== 'object' || said === null || !('change' in said)) return undefined;
  return AddressMessage.safeParse(said).data;
}
