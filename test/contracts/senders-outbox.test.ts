import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listOutbox, outbox } from '../../local/outbox.ts';
import { openStore, type Store } from '../../local/store/open-store.ts';
import type { Table } from '../../shared/ports/table.ts';
import { email, sms } from './senders-contract.ts';

describe('the outbox', () => {
  let store: Store;
  let now: Temporal.Instant;
  beforeEach(() => {
    store = openStore({ file: ':memory:' });
    now = Temporal.Instant.from('2026-11-11T07:00:00Z');
  });
  afterEach(() => store.close());
  const clock = () => now;
  const senders = () => outbox(store.table, clock);

  it('accepts e-mails and SMS under an id of its own', async () => {
    expect(await senders().email.send(email)).toEqual({ providerId: 'outbox-b9Zk1-mQ_3vTx0' });
    expect(await senders().sms.send({ ...sms, id: 'other' })).toEqual({ providerId: 'outbox-other' });
  });

  it('keeps when and for which case, but neither address nor text nor calendar file', async () => {
    await senders().email.send({ ...email, calendar: { method: 'PUBLISH', content: 'BEGIN:VCALENDAR' } });
    expect(await store.table.query('OUTBOX')).toEqual([
      {
        pk: 'OUTBOX',
        sk: 'b9Zk1-mQ_3vTx0',
        id: 'b9Zk1-mQ_3vTx0',
        caseId: 'c4se-A_1',
        channel: 'email',
        sentAt: '2026-11-11T07:00:00Z',
        sequence: 0,
        // Ninety days later.
        ttl: Date.parse('2027-02-09T07:00:00Z') / 1000,
      },
    ]);
  });

  it('sends nothing twice, after a restart neither, and answers as the first time', async () => {
    const first = await senders().email.send(email);
    now = now.add({ hours: 1 });
    expect(await senders().email.send({ ...email, to: 'another@kommune.example' })).toEqual(first);
    const sent = await listOutbox(store.table);
    expect(sent.map(({ id, sentAt }) => [id, sentAt])).toEqual([['b9Zk1-mQ_3vTx0', '2026-11-11T07:00:00Z']]);
  });

  it('lists in the order of sending, within a second and across restarts', async () => {
    const before = senders();
    for (const id of ['c', 'a']) await before.email.send({ ...email, id });
    await before.sms.send({ ...sms, id: 'b' });
    now = now.add({ seconds: 1 });
    await senders().email.send({ ...email, id: '0' });
    expect((await listOutbox(store.table)).map(({ id, channel }) => `${id} ${channel}`)).toEqual([
      'c email',
      'a email',
      'b sms',
      '0 email',
    ]);
  });

  it('throws on that the store cannot be written', async () => {
    const full: Table = { ...store.table, put: () => Promise.reject(new Error('database or disk is full')) };
    await expect(outbox(full, clock).sms.send(sms)).rejects.toThrow('database or disk is full');
  });
});
