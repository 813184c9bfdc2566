import { type Product, renderText } from '../messages/render-text.ts';
import { type Accepted, type EmailSender, PermanentFailure, type SmsSender } from '../ports/senders.ts';
import { caseIdOf } from '../store/keys.ts';
import { type Delivery, publicId } from './delivery.ts';
import type { Ending, InHand } from './in-hand.ts';
import type { Receiver } from './reach.ts';

export type SendNeeds = {
  readonly email: EmailSender;
  readonly sms: SmsSender;
  readonly product: Product;
  /** Waits as long as the configured rate asks for, before each message. */
  readonly pace: () => Promise<void>;
};

/** Hands a message to its provider, once its turn has come. What is thrown may go well another time. */
export async function sendDelivery(needs: SendNeeds, { delivery, now }: InHand, receiver: Receiver): Promise<Ending> {
  await needs.pace();
  try {
    const { providerId } = await handOver(needs, delivery, receiver);
    return { status: 'sent', at: now, providerId };
  } catch (error) {
    if (error instanceof PermanentFailure) return { status: 'failed', reason: error.reason, at: now };
    throw error;
  }
}

function handOver(needs: SendNeeds, delivery: Delivery, { person, to }: Receiver): Promise<Accepted> {
  const { text: textId, params } = delivery;
  const { subject, body } = renderText({ textId, language: person.language, params, product: needs.product });
  const message = { id: publicId(delivery), caseId: caseIdOf(delivery), to, text: body };
  return delivery.channel === 'email'
    ? needs.email.send({ ...message, subject: subject ?? '' })
    : needs.sms.send(message);
}
