import type { Channel, Language } from '../case/roles.ts';
import { digestMail } from '../messages/digest-mail.ts';
import { type Product, type Rendered, renderText } from '../messages/render-text.ts';
import type { Person } from '../people/person.ts';
import type { Table } from '../ports/table.ts';
import { channelOf, type Delivery, findDelivery } from './delivery.ts';

export type Received = Rendered & {
  readonly channel: Channel;
  readonly language: Language;
  readonly to: string | undefined;
};

type Reader = {
  readonly person: Person | undefined;
  readonly product: Product;
  /** What went along with it in the one mail of the day. */
  readonly along?: readonly Delivery[] | undefined;
};

/** A message as its receiver reads it: by the way it went, or is planned to go. `to` is undefined where there is no address. */
export function asReceived(delivery: Delivery, { person, product, along }: Reader): Received {
  const { text: textId, params, language = person?.language ?? 'da' } = delivery;
  const channel = channelOf(delivery);
  const to = channel === 'email' ? person?.email : person?.phone;
  const rendered =
    along === undefined
      ? renderText({ textId, channel, language, params, product })
      : digestMail([delivery, ...along], { language, product });
  return { channel, language, to, ...rendered };
}

/** What went along with a message in the one mail of the day; undefined when it went by itself. */
export async function alongWith(table: Table, { digest }: Delivery): Promise<readonly Delivery[] | undefined> {
  if (digest === undefined) return undefined;
  const found = await Promise.all(digest.map(({ caseId, id }) => findDelivery(table, caseId, id)));
  return found.filter((delivery) => delivery !== undefined);
}
