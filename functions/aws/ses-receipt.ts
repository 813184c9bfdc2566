import * as z from 'zod';
import { parseMoment } from '../../shared/calendar/moment.ts';
import type { ReceiptReason, ReceiptStatus } from '../../shared/reminders/receipt.ts';
import { Id, type News, type Told } from './provider-news.ts';

const Instant = z.string().transform(parseMoment);

const Mail = z.object({
  timestamp: Instant,
  messageId: z.string().min(1),
  /** Each mail goes to one address. */
  destination: z.tuple([z.string()], z.string()),
  /** Ours are `delivery` and `case`; SES gives each tag as a list. */
  tags: z.object({ delivery: z.tuple([Id]).optional(), case: z.tuple([Id]).optional() }).default({}),
});

const Bounce = z.object({ bounceType: z.enum(['Permanent', 'Transient', 'Undetermined']), timestamp: Instant });
const Complaint = z.object({ timestamp: Instant, complaintFeedbackType: z.string().nullish() });
const Timed = z.object({ timestamp: Instant });

/** An event as SES publishes it for a configuration set: the fields that are read, of many more. */
export const SesEvent = z.discriminatedUnion('eventType', [
  z.object({ eventType: z.literal('Delivery'), mail: Mail, delivery: Timed }),
  z.object({ eventType: z.literal('DeliveryDelay'), mail: Mail, deliveryDelay: Timed }),
  z.object({ eventType: z.literal('Bounce'), mail: Mail, bounce: Bounce }),
  z.object({ eventType: z.literal('Complaint'), mail: Mail, complaint: Complaint }),
  z.object({ eventType: z.literal('Reject'), mail: Mail }),
  z.object({ eventType: z.literal('Rendering Failure'), mail: Mail }),
  z.object({ eventType: z.literal('Send'), mail: Mail }),
]);
type SesEvent = z.output<typeof SesEvent>;

/** What an event of SES tells of a delivery. */
export function sesNews(event: SesEvent): News {
  const { messageId, destination, tags } = event.mail;
  const [caseId] = tags.case ?? [];
  const [delivery] = tags.delivery ?? [];
  return { caseId, delivery, providerId: messageId, to: destination[0], told: toldBy(event) };
}

function toldBy(event: SesEvent): Told | undefined {
  switch (event.eventType) {
    case 'Delivery':
      return { status: 'delivered', at: event.delivery.timestamp };
    case 'DeliveryDelay':
      return { status: 'delayed', at: event.deliveryDelay.timestamp };
    case 'Bounce':
      return { ...bounced[event.bounce.bounceType], at: event.bounce.timestamp };
    case 'Complaint':
      // The receiver took a mail back out of the spam: the opposite of a complaint.
      if (event.complaint.complaintFeedbackType === 'not-spam') return undefined;
      return { status: 'complained', isAboutAddress: true, at: event.complaint.timestamp };
    case 'Reject':
    case 'Rendering Failure':
      return { status: 'failed', reason: 'rejected', at: event.mail.timestamp };
    case 'Send':
      return undefined;
  }
}

type Bounced = { readonly status: ReceiptStatus; readonly reason?: ReceiptReason; readonly isAboutAddress?: true };

/** SES reports a passing bounce when it has given up trying. */
const bounced: Readonly<Record<z.output<typeof Bounce>['bounceType'], Bounced>> = {
  Permanent: { status: 'bounced', isAboutAddress: true },
  Transient: { status: 'failed', reason: 'unreachable' },
  Undetermined: { status: 'failed', reason: 'unreachable' },
};
