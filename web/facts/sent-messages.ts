import { type Moment, parseMoment } from '../../shared/calendar/moment.ts';
import type { Channel } from '../../shared/case/roles.ts';
import type { Rendered } from '../../shared/messages/render-text.ts';
import { findPerson } from '../../shared/people/person.ts';
import { asReceived } from '../../shared/reminders/as-received.ts';
import { type Delivery, deliveriesOf, publicId } from '../../shared/reminders/delivery.ts';
import type { PortalNeeds, SentRecord } from '../portal-needs.ts';

/** A message as its receiver got it. `content` is undefined once the receiver's details are erased: address and text go with them. */
export type SentMessage = {
  readonly id: string;
  readonly caseId: string;
  readonly channel: Channel;
  readonly sentAt: Moment;
  readonly content?: (Rendered & { readonly to: string }) | undefined;
};

/** What the given records were, filled in from deliveries, people and texts as they are now. */
export async function sentMessages(
  needs: PortalNeeds,
  records: readonly SentRecord[],
): Promise<readonly SentMessage[]> {
  const caseIds = [...new Set(records.map(({ caseId }) => caseId))];
  const deliveries = (await Promise.all(caseIds.map((caseId) => deliveriesOf(needs.table, caseId)))).flat();
  const byId = new Map(deliveries.map((delivery) => [publicId(delivery), delivery]));
  return Promise.all(
    records.map(async ({ id, caseId, channel, sentAt }) => ({
      id,
      caseId,
      channel,
      sentAt: parseMoment(sentAt),
      content: await contentOf(needs, byId.get(id)),
    })),
  );
}

async function contentOf(needs: PortalNeeds, delivery: Delivery | undefined): Promise<SentMessage['content']> {
  if (delivery === undefined) return undefined;
  const person = await findPerson(needs, delivery.personId);
  const { to, subject, body } = asReceived(delivery, person, needs.product);
  return to === undefined ? undefined : { to, body, ...(subject === undefined ? {} : { subject }) };
}
