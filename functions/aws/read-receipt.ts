import * as z from 'zod';
import type { Receipt } from '../../shared/reminders/receipt.ts';
import type { News } from './provider-news.ts';
import { SesEvent, sesNews } from './ses-receipt.ts';
import { SmsEvent, smsNews } from './sms-receipt.ts';

/** Why there is nothing to write down: the event says nothing of how it ended, or is about a message that is no delivery. */
export type NoReceipt = 'no-news' | 'not-ours';

/** What SES puts on a topic, once, when it is told to publish there. */
const greeting = 'Successfully validated SNS topic for Amazon SES event publishing.';

/** SNS's own wrapping, when a queue has not asked for the bare message. */
const Envelope = z.object({ Type: z.literal('Notification'), Message: z.string() });

const ProviderEvent = z.union([SesEvent.transform(sesNews), SmsEvent.transform(smsNews)]);

/**
 * Reads a message of the receipts' queue. The address leaves as its mark, and only where it is no good any more; what the provider says in
 * words is not read at all. @throws ZodError or SyntaxError when the text is no event of a provider
 */
export function readReceipt(body: string, markOf: (address: string) => string): Receipt | NoReceipt {
  if (body === greeting) return 'no-news';
  const json: unknown = JSON.parse(body);
  const { data: envelope } = Envelope.safeParse(json);
  if (envelope !== undefined) return readReceipt(envelope.Message, markOf);
  return toReceipt(ProviderEvent.parse(json), markOf);
}

function toReceipt({ caseId, delivery, providerId, to, told }: News, markOf: (address: string) => string) {
  if (told === undefined) return 'no-news';
  if (caseId === undefined || delivery === undefined) return 'not-ours';
  const { status, reason, at, isAboutAddress = false } = told;
  return { caseId, delivery, providerId, status, reason, at, suppress: isAboutAddress ? markOf(to) : undefined };
}
