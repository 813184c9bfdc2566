import * as z from 'zod';
import { caseIdOf } from '../store/keys.ts';
import { type Delivery, publicId } from './delivery.ts';

/** What the queue carries: ids, and nothing else. */
const DeliveryMessage = z.strictObject({ caseId: z.string().min(1), delivery: z.string().min(1) });
type DeliveryMessage = z.output<typeof DeliveryMessage>;

export const toMessage = (delivery: Delivery): string =>
  JSON.stringify({ caseId: caseIdOf(delivery), delivery: publicId(delivery) } satisfies DeliveryMessage);

/** @throws ZodError or SyntaxError when the text is no such message. */
export const parseMessage = (body: string): DeliveryMessage => DeliveryMessage.parse(JSON.parse(body));
