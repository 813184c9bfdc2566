import * as z from 'zod';
import { momentOfMilliseconds } from '../../shared/calendar/moment.ts';
import { Id, type News, type Told } from './provider-news.ts';

/** An event as AWS End User Messaging publishes it for a configuration set: the fields that are read, of many more. */
export const SmsEvent = z.object({
  eventType: z.string().startsWith('TEXT_'),
  /** Milliseconds since 1970. */
  eventTimestamp: z.int().nonnegative().transform(momentOfMilliseconds),
  /** False while the carrier may still say something else. */
  isFinal: z.boolean().default(true),
  destinationPhoneNumber: z.string().min(1),
  messageId: z.string().min(1),
  context: z.object({ delivery: Id.optional(), case: Id.optional() }).default({}),
});
type SmsEvent = z.output<typeof SmsEvent>;

/** What an event of End User Messaging tells of a delivery. */
export function smsNews(event: SmsEvent): News {
  const { context, messageId, destinationPhoneNumber: to, eventTimestamp: at } = event;
  const told = meaningOf(event);
  const { case: caseId, delivery } = context;
  return { caseId, delivery, providerId: messageId, to, told: told === undefined ? undefined : { ...told, at } };
}

type Meaning = Omit<Told, 'at'>;

const meanings: Readonly<Record<string, Meaning>> = {
  TEXT_DELIVERED: { status: 'delivered' },
  TEXT_SUCCESSFUL: { status: 'delivered' }, // the carrier took it: all that some carriers ever say
  TEXT_UNREACHABLE: { status: 'failed', reason: 'unreachable' },
  TEXT_CARRIER_UNREACHABLE: { status: 'failed', reason: 'unreachable' },
  TEXT_TTL_EXPIRED: { status: 'failed', reason: 'unreachable' },
  TEXT_INVALID: { status: 'bounced', isAboutAddress: true },
  TEXT_INVALID_MESSAGE: { status: 'failed', reason: 'rejected' },
  TEXT_BLOCKED: { status: 'blocked', isAboutAddress: true }, // messages to this number, by its phone or carrier
  // These three stop the message, for its content or its country: the next one may pass.
  TEXT_CARRIER_BLOCKED: { status: 'blocked' },
  TEXT_SPAM: { status: 'blocked' },
  TEXT_PROTECT_BLOCKED: { status: 'blocked' },
};

/** On its way, or `TEXT_UNKNOWN`, which AWS also says after 72 hours of silence: what was sent stays sent. */
function meaningOf({ eventType, isFinal }: SmsEvent): Meaning | undefined {
  const meaning = meanings[eventType];
  if (isFinal || meaning === undefined) return meaning;
  return meaning.status === 'failed' ? { status: 'delayed' } : undefined;
}
