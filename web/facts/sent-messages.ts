import { type Moment, parseMoment } from '../../shared/calendar/moment.ts';
import type { Channel } from '../../shared/case/roles.ts';
import { addressText } from '../../shared/messages/address-text.ts';
import type { Rendered } from '../../shared/messages/render-text.ts';
import { findPerson } from '../../shared/people/person.ts';
import type { CalendarPart } from '../../shared/ports/senders.ts';
import { alongWith, asReceived } from '../../shared/reminders/as-received.ts';
import { calendarOf } from '../../shared/reminders/calendar-of.ts';
import { type Delivery, deliveriesOf, publicId } from '../../shared/reminders/delivery.ts';
import type { PortalNeeds, SentRecord } from '../portal-needs.ts';

type Content = Rendered & { readonly to: string; readonly calendar?: CalendarPart | undefined };

/** A message as its receiver got it. `content` is undefined once the receiver's details are erased: address and text go with them. */
export type SentMessage = {
  readonly id: string;
  readonly caseId: string;
  readonly channel: Channel;
  readonly sentAt: Moment;
  readonly content?: Content | undefined;
};

/** What the given records were, filled in from deliveries, people and texts as they are now. */
export async function sentMessages(
  needs: PortalNeeds,
  records: readonly SentRecord[],
): Promise<readonly SentMessage[]> {
  const caseIds = [...new Set(records.map(({ caseId }) => caseId))].filter((caseId) => caseId !== '');
  const deliveries = (await Promise.all(caseIds.map((caseId) => deliveriesOf(needs.table, caseId)))).flat();
  const byId = new Map(deliveries.map((delivery) => [publicId(delivery), delivery]));
  return Promise.all(
    records.map(async ({ id, caseId, channel, sentAt }) => ({
      id,
      caseId,
      channel,
      sentAt: parseMoment(sentAt),
      content: caseId === '' ? ofNoCase(needs, channel) : await contentOf(needs, byId.get(id), parseMoment(sentAt)),
    })),
  );
}

/** That an address was changed, which is about no case. The address is kept nowhere, nor is the language. */
const ofNoCase = ({ product }: PortalNeeds, channel: Channel): Content => ({
  ...addressText({ channel, language: 'da' }, product),
  to: '',
});

async function contentOf(
  needs: PortalNeeds,
  delivery: Delivery | undefined,
  sentAt: Moment,
): Promise<Content | undefined> {
  if (delivery === undefined) return undefined;
  const person = await findPerson(needs, delivery.personId);
  const { product } = needs;
  const { to, subject, body, language } = asReceived(delivery, {
    person,
    product,
    along: await alongWith(needs.table, delivery),
  });
  if (to === undefined) return undefined;
  const calendar = calendarOf(delivery, { language, product, now: sentAt });
  return { to, body, ...(subject === undefined ? {} : { subject }), calendar };
}
