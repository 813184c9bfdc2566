import { plusSeconds } from '../calendar/moment.ts';
import type { Log } from '../log.ts';
import { type Product, renderText } from '../messages/render-text.ts';
import { type Accepted, type EmailSender, PermanentFailure, ProviderPaused, type SmsSender } from '../ports/senders.ts';
import { caseIdOf } from '../store/keys.ts';
import { calendarOf } from './calendar-of.ts';
import { openingFor } from './check-delivery.ts';
import { publicId } from './delivery.ts';
import type { Ending, InHand } from './in-hand.ts';
import type { Receiver } from './reach.ts';

export type SendNeeds = {
  readonly email: EmailSender;
  readonly sms: SmsSender;
  readonly product: Product;
  /** Waits as long as the configured rate asks for, before each message. */
  readonly pace: () => Promise<void>;
  readonly log: Log;
};

/** When a provider that takes nothing is asked again: often enough for a morning's reminders to go out the same morning. */
const askAgainSeconds = 1800;

/** Hands a message to its provider, once its turn has come. What is thrown may go well another time. */
export async function sendDelivery(needs: SendNeeds, inHand: InHand, receiver: Receiver): Promise<Ending> {
  const { now } = inHand;
  await needs.pace();
  try {
    const { providerId } = await handOver(needs, inHand, receiver);
    return { status: 'sent', at: now, providerId };
  } catch (error) {
    if (error instanceof PermanentFailure) return { status: 'failed', reason: error.reason, at: now };
    if (error instanceof ProviderPaused) return putOff(needs, inHand, error);
    throw error;
  }
}

/** Nothing is wrong with the message, so it uses up none of the queue's tries. The line is one to make an alarm of. */
function putOff({ log }: SendNeeds, { delivery, sickLeave, now }: InHand, { reason }: ProviderPaused): Ending {
  log({ what: 'provider', caseId: caseIdOf(delivery), outcome: 'paused', reason });
  const at = openingFor(delivery, sickLeave, plusSeconds(now, askAgainSeconds));
  return { status: 'deferred', reason: 'provider-paused', at };
}

function handOver(needs: SendNeeds, { delivery, now }: InHand, { person, to }: Receiver): Promise<Accepted> {
  const { text: textId, params } = delivery;
  const reading = { language: person.language, product: needs.product };
  const { subject, body } = renderText({ textId, params, ...reading });
  const message = { id: publicId(delivery), caseId: caseIdOf(delivery), to, text: body };
  return delivery.channel === 'email'
    ? needs.email.send({ ...message, subject: subject ?? '', calendar: calendarOf(delivery, { ...reading, now }) })
    : needs.sms.send(message);
}
