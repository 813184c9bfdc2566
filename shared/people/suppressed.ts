import * as z from 'zod';
import { isoUtc, type Moment } from '../calendar/moment.ts';
import type { Channel } from '../case/roles.ts';
import type { Key, Table } from '../ports/table.ts';
import { forgottenAfter, keptDays } from '../retention/kept-days.ts';
import { addressMark, addressMarks, type PeopleNeeds, personKey } from './person.ts';

const Suppressed = z.object({ lifted: z.boolean(), why: z.string() });

/** What was said of the address, and when. */
type Cause = { readonly why: string; readonly at: Moment };

/** By the address's mark, which tells nobody the address: somebody's new address is free, and one that two share is not. */
const addressKey = (mark: string): Key => ({ pk: `SUPPRESSED#${mark}`, sk: 'ADDRESS' });
const channelKey = (personId: string, channel: Channel): Key => ({
  pk: personKey(personId).pk,
  sk: `SUPPRESSED#${channel}`,
});

/** Nothing more is sent to the address with that mark, until a person lifts it, or it is old. */
export const suppressAddress = (table: Table, mark: string, cause: Cause): Promise<boolean> =>
  table.put(
    { ...toItem(addressKey(mark), cause), ttl: forgottenAfter(cause.at, keptDays.suppressedAddress) },
    'always',
  );

/** Nothing more is sent to somebody by that channel, whatever the address: it was their own wish, and stays until they take it back. */
export const suppressChannel = (
  table: Table,
  { personId, channel }: { readonly personId: string; readonly channel: Channel },
  cause: Cause,
): Promise<boolean> => table.put(toItem(channelKey(personId, channel), cause), 'always');

const toItem = (key: Key, { why, at }: Cause) => ({ ...key, why, at: isoUtc(at), lifted: false });

type Addressed = { readonly personId: string; readonly channel: Channel; readonly to: string };

/** Whether nothing may be sent to somebody at an address. A look-up that fails throws: better late than to somebody who said no. */
export async function isSuppressed(
  { table, vault }: PeopleNeeds,
  { personId, channel, to }: Addressed,
): Promise<boolean> {
  const keys = [addressKey(addressMark(vault, to)), channelKey(personId, channel)];
  const items = await Promise.all(keys.map((key) => table.get(key)));
  return items.some((item) => item !== undefined && !Suppressed.parse(item).lifted);
}

/** A person has seen to it: the addresses that somebody has now may be written to again. What they asked for themselves stands. */
export async function liftSuppression(table: Table, personId: string): Promise<void> {
  for (const mark of await addressMarks(table, personId)) await lift(table, addressKey(mark));
}

/** Somebody wants messages by that channel again. An address that they had complained at is free; one that bounced bounces still. */
export async function liftComplaint(
  table: Table,
  { personId, channel }: { readonly personId: string; readonly channel: Channel },
): Promise<void> {
  await lift(table, channelKey(personId, channel));
  for (const mark of await addressMarks(table, personId)) await lift(table, addressKey(mark), { why: 'complained' });
}

/** Nobody reads the address any more: what was said of it was said by whoever did. */
export const forgetAddress = (table: Table, mark: string): Promise<void> => table.delete(addressKey(mark));

/** Marked, not deleted: that something was said stays to be seen. */
async function lift(table: Table, key: Key, only?: Pick<Cause, 'why'>): Promise<void> {
  const item = await table.get(key);
  if (item === undefined) return;
  const { lifted, why } = Suppressed.parse(item);
  if (lifted || (only !== undefined && only.why !== why)) return;
  await table.put({ ...item, lifted: true }, 'always');
}
