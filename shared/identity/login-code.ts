import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { momentOfInstant } from '../calendar/moment.ts';
import type { Channel, Language } from '../case/roles.ts';
import type { Clock } from '../clock.ts';
import { readEmail, readPhone } from '../intake/address.ts';
import { addressMark, type PeopleNeeds } from '../people/person.ts';
import { findPreferences } from '../people/preferences.ts';
import type { Item, Table } from '../ports/table.ts';
import { knownAs } from './known-as.ts';

/** What logging in takes. `mintCode` gives six digits that nobody can guess; `clock` is the real one, also where a demo moves another. */
export type LoginNeeds = PeopleNeeds & { readonly loginClock: Clock; readonly mintCode: () => string };

/** A code that was asked for, whoever reads the address, if anybody does. It is nowhere stored. */
export type AskedCode = { readonly address: string; readonly code: string };

/** A code on its way to somebody. */
export type CodeMail = {
  readonly channel: Channel;
  readonly to: string;
  readonly language: Language;
  readonly code: string;
};

/** Long enough to find the telephone, too short to try much. Source: the portal's issue. */
const validSeconds = 600;
const triesPerCode = 5;
/** With five tries each, somebody who asks for codes all day guesses one of a million in over a thousand days. */
const codesPerHour = 5;
const hour = 3600;

/** As often as two may ask for one address at once before that is a fault. */
const races = 20;

const Standing = z.object({
  version: z.int().positive(),
  /** When codes were asked for within the last hour, in seconds since 1970. */
  asked: z.array(z.int()),
  hash: z.string().optional(),
  expires: z.int(),
  tries: z.int(),
});

/** An address as somebody types it, as it is kept: undefined when it is neither an e-mail address nor a telephone number. */
export const readAddress = (text: string): string | undefined =>
  text.includes('@') ? readEmail(text.trim())?.toLowerCase() : readPhone(text.trim());

const keyOf = (mark: string) => ({ pk: `LOGIN#${mark}`, sk: 'CODE' });
/** A code that was sent to an address is good for nothing any more. */
export const forgetCode = (table: Table, mark: string): Promise<void> => table.delete(keyOf(mark));

const hashOf = ({ vault }: PeopleNeeds, mark: string, code: string): string =>
  vault.hmac('login-code', `${mark} ${code}`);

/**
 * A new code for an address; undefined when too many were asked for. The same is read and written whether or not we know the address: nobody
 * learns from the store, the answer or the time it takes who is known.
 */
export async function askForCode(needs: LoginNeeds, address: string): Promise<AskedCode | undefined> {
  const mark = addressMark(needs.vault, address);
  const code = needs.mintCode();
  for (let attempt = 0; attempt < races; attempt += 1) {
    const now = momentOfInstant(needs.loginClock());
    const before = await standing(needs, mark);
    const asked = before.asked.filter((at) => at > now - hour);
    if (asked.length >= codesPerHour) return undefined;
    const next = { asked: [...asked, now], hash: hashOf(needs, mark, code), expires: now + validSeconds, tries: 0 };
    if (await write(needs, mark, before.version, next)) return { address, code };
  }
  return undefined;
}

/** Whether a code is the one that was sent to an address last. Each code is good once, for ten minutes and five tries. */
export async function redeemCode(needs: LoginNeeds, address: string, code: string): Promise<boolean> {
  const mark = addressMark(needs.vault, address);
  const now = momentOfInstant(needs.loginClock());
  const { version, ...before } = await standing(needs, mark);
  const { hash } = before;
  const given = hashOf(needs, mark, code);
  if (hash === undefined || before.expires <= now || before.tries >= triesPerCode) return false;
  // Counted before it is looked at: many guesses at once are no more than five.
  if (!(await write(needs, mark, version, { ...before, tries: before.tries + 1 }))) return false;
  if (!timingSafeEqual(Buffer.from(hash), Buffer.from(given))) return false;
  // Whoever was quicker with the same code is in; this one is not.
  return write(needs, mark, version + 1, { ...before, hash: undefined, tries: before.tries + 1 });
}

/** What is sent to an address, if somebody we know reads it, and alone. Whoever asked gets an answer before this is found out. */
export async function mailOf(needs: PeopleNeeds, { address, code }: AskedCode): Promise<CodeMail | undefined> {
  const [person] = await knownAs(needs, addressMark(needs.vault, address));
  if (person === undefined) return undefined;
  const { language = person.language } = await findPreferences(needs, person.personId);
  return { channel: address.includes('@') ? 'email' : 'sms', to: address, language, code };
}

async function standing({ table }: LoginNeeds, mark: string): Promise<z.output<typeof Standing>> {
  const item = await table.get(keyOf(mark));
  return item === undefined ? { version: 0, asked: [], expires: 0, tries: 0 } : Standing.parse(item);
}

async function write(
  { table }: LoginNeeds,
  mark: string,
  version: number,
  next: Omit<z.output<typeof Standing>, 'version'>,
): Promise<boolean> {
  // Who asks for a code is nobody's to know the day after.
  const ttl = next.expires + hour;
  const item: Item = { ...keyOf(mark), ...next, version: version + 1, ttl };
  return table.put(item, version === 0 ? 'if-absent' : { ifVersion: version });
}
