import * as z from 'zod';
import { momentOfInstant } from '../calendar/moment.ts';
import type { Clock, MintId } from '../clock.ts';
import type { PeopleNeeds } from '../people/person.ts';
import type { Queue } from '../ports/queue.ts';
import type { Item, Key } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import { noEmployer } from '../vault/key-vault.ts';
import { openAlone, sealAlone } from '../vault/sealed-alone.ts';
import { type AskedCode, type CodeMail, mailOf } from './login-code.ts';

/** What lies sealed until it is sent, whether or not anybody reads the address. */
const Waiting = z.object({ address: z.string(), code: z.string() });
const Message = z.object({ code: z.string() });

/** A code is good for ten minutes, and so is what waits to be sent. */
const waitsSeconds = 600;

/** Nobody knows yet whose address it is, if anybody's. */
const ownerOf = (id: string) => ({ employerId: noEmployer, id });

const waitingIn = async (vault: Vault, id: string, { sealed }: Item): Promise<AskedCode> =>
  Waiting.parse(await openAlone(vault, ownerOf(id), String(sealed)));

const keyOf = (id: string): Key => ({ pk: `CODE#${id}`, sk: 'CODE' });

type Needs = PeopleNeeds & { readonly queue: Queue; readonly loginClock: Clock; readonly mint: MintId };

/** Sends codes through a queue that names nobody: the code lies sealed in the table. Who gets it is found out on the other side. */
export const codeByQueue =
  ({ table, vault, queue, loginClock, mint }: Needs) =>
  async ({ address, code }: AskedCode): Promise<void> => {
    const id = mint('code');
    const sealed = await sealAlone(vault, ownerOf(id), { address, code });
    const expires = momentOfInstant(loginClock()) + waitsSeconds;
    await table.put({ ...keyOf(id), sealed, expires, ttl: expires }, 'always');
    await queue.send(JSON.stringify({ code: id }));
  };

/** The code that a message of the queue means; undefined when there is none to send, or none any more. It is gone from the table once `sent` is called. */
export async function waitingCode(
  { table, vault, clock }: PeopleNeeds & { readonly clock: Clock },
  body: string,
): Promise<{ readonly id: string; readonly mail: CodeMail; readonly sent: () => Promise<void> } | undefined> {
  const { code: id } = Message.parse(JSON.parse(body));
  const item = await table.get(keyOf(id));
  if (item === undefined || Number(item.expires) <= momentOfInstant(clock())) return undefined;
  const mail = await mailOf({ table, vault }, await waitingIn(vault, id, item));
  const sent = () => table.delete(keyOf(id));
  if (mail !== undefined) return { id, mail, sent };
  await sent();
  return undefined;
}
