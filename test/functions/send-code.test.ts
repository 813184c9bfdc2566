import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { sendCode } from '../../functions/send-code.ts';
import { openStore } from '../../local/store/open-store.ts';
import { codeByQueue } from '../../shared/identity/code-by-queue.ts';
import { savePerson } from '../../shared/people/person.ts';
import { type Email, PermanentFailure, type Sms } from '../../shared/ports/senders.ts';
import { testVault } from '../support/test-vault.ts';

const start = Temporal.Instant.from('2026-11-25T09:00:00Z');
const phone = '+4520000101';
const code = { address: phone, code: '123456' };

/** The portal's side and the function's, over one store and a queue that is a list. */
async function story({ failing = false, permanent = false } = {}) {
  const { table } = openStore({ file: ':memory:' });
  const vault = testVault(table);
  const bodies: string[] = [];
  const sent: (Email | Sms)[] = [];
  let now = start;
  const clock = () => now;
  let minted = 0;
  const mint = () => {
    minted += 1;
    return `id-${minted}`;
  };
  const queue = { send: async (body: string) => void bodies.push(body) };
  const send = async (message: Email | Sms) => {
    if (permanent) throw new PermanentFailure('bad-address');
    if (failing) throw new Error('not now');
    sent.push(message);
    return { providerId: 'p' };
  };
  const product = {
    displayName: 'Tidslinje',
    portalAddress: 'https://tidslinje.example',
    mailFrom: 'm@tidslinje.example',
  };
  const member = { name: 'Åse Made-Up', phone, language: 'da' } as const;
  await savePerson({ table, vault }, { personId: 'member-1', employerId: 'employer', ...member });
  return {
    table,
    bodies,
    sent,
    later: (seconds: number) => {
      now = now.add({ seconds });
    },
    ask: codeByQueue({ table, vault, queue, loginClock: clock, mint }),
    handle: sendCode({ table, vault, email: { send }, sms: { send }, clock, product, log: () => undefined }),
  };
}

describe('a login code in the cloud', () => {
  it('goes out once, under an id that names nobody', async () => {
    const { ask, handle, bodies, sent } = await story();
    await ask(code);
    await handle(bodies[0] ?? '');
    await handle(bodies[0] ?? '');
    const text = 'Din kode er 123456. Den gælder i 10 minutter. Giv den ikke til andre.';
    expect(sent).toEqual([{ id: 'id-1', caseId: '', to: '+4520000101', text }]);
  });

  it('has neither code nor address on the queue or in the table', async () => {
    const { ask, bodies, table } = await story();
    await ask(code);
    expect(bodies).toEqual(['{"code":"id-1"}']);
    const item = await table.get({ pk: 'CODE#id-1', sk: 'CODE' });
    expect(JSON.stringify(item)).not.toMatch(/123456|20000101/);
  });

  it('takes the same two calls for nobody, and sends nothing', async () => {
    const { ask, handle, bodies, sent, table } = await story();
    await ask({ address: '+4520000102', code: '123456' });
    expect(bodies).toEqual(['{"code":"id-1"}']);
    expect(await table.get({ pk: 'CODE#id-1', sk: 'CODE' })).toBeDefined();
    await handle(bodies[0] ?? '');
    expect(sent).toEqual([]);
  });

  it('is not sent when it is no good any more', async () => {
    const { ask, handle, bodies, sent, later } = await story();
    await ask(code);
    later(600);
    await handle(bodies[0] ?? '');
    expect(sent).toEqual([]);
  });

  it('comes again from the queue when a provider fails for the moment, and is left when the address is no good', async () => {
    const moment = await story({ failing: true });
    await moment.ask(code);
    await expect(moment.handle(moment.bodies[0] ?? '')).rejects.toThrow('not now');
    const never = await story({ permanent: true });
    await never.ask(code);
    await never.handle(never.bodies[0] ?? '');
    expect(await never.table.get({ pk: 'CODE#id-1', sk: 'CODE' })).toBeUndefined();
  });
});
