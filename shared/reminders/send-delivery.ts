import { plusSeconds } from '../calendar/moment.ts';
import { digestMail } from '../messages/digest-mail.ts';
import { type Product, renderText } from '../messages/render-text.ts';
import type { Way } from '../people/way-to.ts';
import { type Accepted, type EmailSender, PermanentFailure, ProviderPaused, type SmsSender } from '../ports/senders.ts';
import { caseIdOf } from '../store/keys.ts';
import { calendarOf } from './calendar-of.ts';
import { openingFor } from './check-delivery.ts';
import { publicId } from './delivery.ts';
import { type Along, namesOf } from './gather-digest.ts';
import type { Ending, InHand } from './in-hand.ts';
import { giveBackSpend, overSpendCap, type SpendNeeds } from './spend-cap.ts';

export type SendNeeds = SpendNeeds & {
  readonly email: EmailSender;
  readonly sms: SmsSender;
  readonly product: Product;
  /** Waits as long as the configured rate asks for, before each message. */
  readonly pace: () => Promise<void>;
};

/** When a provider that takes nothing is asked again: often enough for a morning's reminders to go out the same morning. */
const askAgainSeconds = 1800;

/** The way to the receiver, and what goes along in a mail of the day. */
export type SendingWay = Way & { readonly along?: Along | undefined };

/** Hands a message to its provider, once its turn has come, if the day's amount allows it. What is thrown may go well another time. */
export async function sendDelivery(needs: SendNeeds, inHand: InHand, way: SendingWay): Promise<Ending> {
  const { now, delivery } = inHand;
  const { channel: via, language } = way;
  const onItsWay = { ...inHand, delivery: { ...delivery, channel: via } };
  const spent = await overSpendCap(needs, onItsWay);
  if (spent !== undefined) return spent;
  await needs.pace();
  try {
    const { providerId } = await handOver(needs, onItsWay, way);
    return { status: 'sent', at: now, providerId, via, language, ...takenAlong(way.along) };
  } catch (error) {
    if (error instanceof PermanentFailure || error instanceof ProviderPaused) await giveBackSpend(needs, onItsWay);
    if (error instanceof PermanentFailure) return { status: 'failed', reason: error.reason, at: now, via };
    if (error instanceof ProviderPaused) return putOff(needs, onItsWay, error);
    throw error;
  }
}

/** Nothing is wrong with the message, so it uses up none of the queue's tries. The line is one to make an alarm of. */
function putOff({ log }: SendNeeds, { delivery, sickLeave, now }: InHand, { reason }: ProviderPaused): Ending {
  log({ what: 'provider', caseId: caseIdOf(delivery), outcome: 'paused', reason });
  const at = openingFor(delivery, sickLeave, plusSeconds(now, askAgainSeconds));
  return { status: 'deferred', reason: 'provider-paused', at, via: delivery.channel };
}

const takenAlong = (along: Along | undefined): Pick<Ending, 'digest'> =>
  along === undefined ? {} : { digest: namesOf(along) };

function handOver(needs: SendNeeds, { delivery, now }: InHand, way: SendingWay): Promise<Accepted> {
  const { channel, to, language, along } = way;
  const { text: textId, params } = delivery;
  const reading = { language, product: needs.product };
  const { subject, body } =
    along === undefined
      ? renderText({ textId, channel, params, ...reading })
      : digestMail([delivery, ...along.map((other) => other.delivery)], reading);
  const message = { id: publicId(delivery), caseId: caseIdOf(delivery), to, text: body };
  return channel === 'email'
    ? needs.email.send({ ...message, subject: subject ?? '', calendar: calendarOf(delivery, { ...reading, now }) })
    : needs.sms.send(message);
}
