import { createHash } from 'node:crypto';
import { localDay, localTime, type Moment, momentOf, plusSeconds } from '../calendar/moment.ts';
import type { Channel, Language } from '../case/roles.ts';
import type { Log } from '../log.ts';
import { addressText } from '../messages/address-text.ts';
import type { Product } from '../messages/render-text.ts';
import { addressesToTell, findAddressChange, putOffAddressChange } from '../people/address-change.ts';
import { addressMark, findPerson, type PeopleNeeds } from '../people/person.ts';
import { findPreferences } from '../people/preferences.ts';
import { type EmailSender, PermanentFailure, type SmsSender } from '../ports/senders.ts';
import { forgetEndedLater } from './session.ts';

type Needs = PeopleNeeds & {
  readonly email: EmailSender;
  readonly sms: SmsSender;
  readonly product: Product;
  readonly pace: () => Promise<void>;
  readonly log: Log;
};

/** It is about safety, so it waits for no working day; but a file that comes in at night wakes nobody. */
const [dayBegins, dayEnds] = ['08:00', '21:00'];
/** Whoever fails is tried again after so long. */
const againSeconds = 900;

type Named = { readonly personId: string; readonly change: string };

/**
 * Tells those who read the addresses that somebody had that one was changed: an e-mail at once, an SMS by day. Each once, whatever they have
 * asked for otherwise, but for those whose name and address are protected: they see it in the portal only. What cannot be sent is left.
 */
export async function tellAddressChange(needs: Needs, { personId, change: sk }: Named, now: Moment): Promise<void> {
  const change = await findAddressChange(needs.table, personId, sk);
  if (change?.sealed === undefined) return;
  const { protectedIdentity, language: wanted } = await findPreferences(needs, personId);
  const language = wanted ?? (await findPerson(needs, personId))?.language ?? 'da';
  const addresses = protectedIdentity ? [] : await addressesToTell(needs, change);
  for (const address of addresses) await forgetEndedLater(needs.table, addressMark(needs.vault, address), now);
  const time = localTime(now);
  const isDay = time >= dayBegins && time < dayEnds;
  const left = isDay ? [] : addresses.filter((address) => channelOf(address) === 'sms');
  // Taken first: of two that were given the same message one tells, and one that dies on the way is tried again.
  const inHand = { left: addresses, lookAt: plusSeconds(now, againSeconds), now };
  if (addresses.length > 0 && !(await putOffAddressChange(needs, change, inHand))) return;
  for (const address of addresses.filter((one) => !left.includes(one)))
    await tell(needs, { personId, sk, address, language });
  const standing = await findAddressChange(needs.table, personId, sk);
  if (standing !== undefined) await putOffAddressChange(needs, standing, { left, lookAt: nextMorning(now), now });
}

const channelOf = (address: string): Channel => (address.includes('@') ? 'email' : 'sms');

/** The next time that a day begins. */
function nextMorning(now: Moment): Moment {
  const today = localDay(now);
  const morning = momentOf(today, dayBegins);
  return morning > now ? morning : momentOf((today + 1) as typeof today, dayBegins);
}

type Telling = {
  readonly personId: string;
  readonly sk: string;
  readonly address: string;
  readonly language: Language;
};

async function tell(needs: Needs, { personId, sk, address, language }: Telling): Promise<void> {
  // The same for each try, and tells nothing.
  const id = createHash('sha256').update(`${personId} ${sk} ${address}`).digest('base64url');
  const channel = channelOf(address);
  const { subject = '', body: text } = addressText({ channel, language }, needs.product);
  await needs.pace();
  try {
    // No case is meant: what providers say of it is nobody's news.
    if (channel === 'email') await needs.email.send({ id, caseId: '', to: address, subject, text });
    else await needs.sms.send({ id, caseId: '', to: address, text });
    needs.log({ what: 'address-change', outcome: 'told' });
  } catch (error) {
    if (!(error instanceof PermanentFailure)) throw error;
    needs.log({ what: 'address-change', outcome: 'failed', reason: error.reason });
  }
}
