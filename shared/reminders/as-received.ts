import type { Channel, Language } from '../case/roles.ts';
import { type Product, type Rendered, renderText } from '../messages/render-text.ts';
import type { Person } from '../people/person.ts';
import { channelOf, type Delivery } from './delivery.ts';

export type Received = Rendered & {
  readonly channel: Channel;
  readonly language: Language;
  readonly to: string | undefined;
};

/** A message as its receiver reads it: by the way it went, or is planned to go. `to` is undefined where there is no address. */
export function asReceived(delivery: Delivery, person: Person | undefined, product: Product): Received {
  const { text: textId, params, language = person?.language ?? 'da' } = delivery;
  const channel = channelOf(delivery);
  const to = channel === 'email' ? person?.email : person?.phone;
  return { channel, language, to, ...renderText({ textId, channel, language, params, product }) };
}
