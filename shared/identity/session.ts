import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { type Moment, momentOfInstant } from '../calendar/moment.ts';
import type { Clock, MintId } from '../clock.ts';
import type { PeopleNeeds } from '../people/person.ts';
import type { Item, Key, Table } from '../ports/table.ts';
import { keptDays } from '../retention/kept-days.ts';

type EndNeeds = Pick<PeopleNeeds, 'table'> & { readonly loginClock: Clock };
export type SessionNeeds = PeopleNeeds & EndNeeds & { readonly mint: MintId };

/** Somebody who is logged in: the mark of the address that the code went to, and when that was. `id` is of this device alone. */
export type Session = { readonly mark: string; readonly id: string; readonly issued: number; readonly expires: number };

/** A working day, and those who work double. */
const daySeconds = 12 * 3600;
const rememberedSeconds = keptDays.session * 24 * 3600;

const Payload = z
  .tuple([z.string(), z.string(), z.int(), z.int()])
  .transform(([mark, id, issued, expires]): Session => ({ mark, id, issued, expires }));

/** Of the sessions of an address, those that somebody has ended: one by one, or all that were there at some time. */
const Ended = z.object({
  version: z.int().positive(),
  ids: z.array(z.object({ id: z.string(), expires: z.int() })),
  allUpTo: z.int(),
  /** All that there are when somebody next looks: written by those who have no clock to say until when. */
  onSight: z.literal(true).optional(),
});

const endedKey = (mark: string): Key => ({ pk: `LOGIN#${mark}`, sk: 'ENDED' });

/** The text of a cookie for somebody who has given the right code: signed, so that nobody makes one up, and without anything to read. */
export function issueSession(
  needs: SessionNeeds,
  { mark, remember }: { readonly mark: string; readonly remember: boolean },
): { readonly token: string; readonly maxAge: number } {
  const issued = momentOfInstant(needs.loginClock());
  const maxAge = remember ? rememberedSeconds : daySeconds;
  const payload = Buffer.from(JSON.stringify([mark, needs.mint('session'), issued, issued + maxAge])).toString(
    'base64url',
  );
  return { token: `${payload}.${signatureOf(needs, payload)}`, maxAge };
}

/** The session of a cookie: undefined when it was made up, has run out or was ended. */
export async function readSession(needs: SessionNeeds, token: string): Promise<Session | undefined> {
  const [payload = '', signature = ''] = token.split('.');
  if (!isSame(signatureOf(needs, payload), signature)) return undefined;
  const session = Payload.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  if (session.expires <= momentOfInstant(needs.loginClock())) return undefined;
  const { ids, allUpTo, onSight } = await ended(needs, session.mark);
  if (onSight === true) {
    await endAllSessions(needs, session.mark);
    return undefined;
  }
  return session.issued <= allUpTo || ids.some(({ id }) => id === session.id) ? undefined : session;
}

/** Ends this session: its cookie is good for nothing any more, wherever it may be. */
export const endSession = (needs: SessionNeeds, { mark, id, expires }: Session): Promise<void> =>
  change(needs, mark, ({ ids, ...before }, now) => ({
    ...before,
    ids: [...ids.filter((one) => one.expires > now), { id, expires }],
  }));

/** Ends every session that has begun with an address. */
export const endAllSessions = (needs: EndNeeds, mark: string): Promise<void> =>
  change(needs, mark, (_, now) => ({ ids: [], allUpTo: now }));

/** The same, as of when somebody next logs in or looks: for whoever has no clock. */
export async function endSessionsOnSight(table: Table, mark: string): Promise<void> {
  const { version, ...before } = await ended({ table }, mark);
  const item: Item = { ...endedKey(mark), ...before, onSight: true, version: version + 1 };
  if (!(await table.put(item, version === 0 ? 'if-absent' : { ifVersion: version })))
    return endSessionsOnSight(table, mark);
}

/** What ends on sight is forgotten once no session can be older. */
export async function forgetEndedLater(table: Table, mark: string, now: Moment): Promise<void> {
  const item = await table.get(endedKey(mark));
  if (item?.onSight !== true || item.ttl !== undefined) return;
  const version = Number(item.version);
  await table.put({ ...item, version: version + 1, ttl: now + rememberedSeconds }, { ifVersion: version });
}

/** Before a new session: those that were to end on sight have ended, and the new one is none of them. */
export async function settleEnded(needs: SessionNeeds, mark: string): Promise<void> {
  const { onSight } = await ended(needs, mark);
  // The second that the new one begins in is its own.
  if (onSight === true) await change(needs, mark, (_, now) => ({ ids: [], allUpTo: now - 1 }));
}

type AllEnded = Omit<z.output<typeof Ended>, 'version'>;

async function change(needs: EndNeeds, mark: string, next: (before: AllEnded, now: number) => AllEnded): Promise<void> {
  const now = momentOfInstant(needs.loginClock());
  const { version, ...before } = await ended(needs, mark);
  const item: Item = { ...endedKey(mark), ...next(before, now), version: version + 1, ttl: now + rememberedSeconds };
  // Somebody else ended one at the same moment: look again.
  if (!(await needs.table.put(item, version === 0 ? 'if-absent' : { ifVersion: version })))
    return change(needs, mark, next);
}

async function ended({ table }: Pick<EndNeeds, 'table'>, mark: string): Promise<z.output<typeof Ended>> {
  const item = await table.get(endedKey(mark));
  return item === undefined ? { version: 0, ids: [], allUpTo: 0 } : Ended.parse(item);
}

const signatureOf = ({ vault }: SessionNeeds, payload: string): string => vault.hmac('session', payload);

/** Compared as bytes: a cookie may hold letters that take more than one. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
