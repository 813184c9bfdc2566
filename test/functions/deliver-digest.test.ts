import { describe, expect, it } from 'vitest';
import { deliver } from '../../functions/deliver.ts';
import { PermanentFailure, ProviderPaused } from '../../shared/ports/senders.ts';
import type { Item, Table } from '../../shared/ports/table.ts';
import { toMessage } from '../../shared/reminders/delivery-message.ts';
import { deliverVisible } from '../support/deliveries-told.ts';
import { again, all, bothAtNine, ended, lines } from '../support/digest-cases.ts';

/** The table, which throws once at a put that `fails` picks. */
function failingOnce(fails: (item: Item) => boolean): (table: Table) => Table {
  let failed = false;
  return (table) => ({
    ...table,
    put: async (item, condition) => {
      if (failed || !fails(item)) return table.put(item, condition);
      failed = true;
      throw new Error('The process died.');
    },
  });
}

describe('the one mail of the day', () => {
  it('takes along what else waits for it', async () => {
    const needs = await bothAtNine();
    await deliverVisible(needs);
    expect(lines(needs)).toEqual([2]);
    expect(await ended(needs)).toEqual(['sent', 'sent digest']);
  });

  it('goes out an hour later with everything in it when its provider pauses', async () => {
    const needs = await bothAtNine();
    let isPaused = true;
    const { send } = needs.email;
    const email: typeof needs.email = {
      send: async (message) => {
        if (isPaused) throw new ProviderPaused('account');
        return send(message);
      },
    };
    const pausing = { ...needs, email };
    await deliverVisible(pausing);
    expect(await ended(needs)).toEqual(['deferred digest', 'deferred provider-paused']);
    await again(pausing, '2026-11-16T09:30');
    await deliverVisible(pausing);
    isPaused = false;
    await again(pausing, '2026-11-16T10:00');
    await deliverVisible(pausing);
    expect(lines(needs)).toEqual([2]);
    expect(await ended(needs)).toEqual(['sent', 'sent digest']);
  });

  it('goes out the same day without the one that failed', async () => {
    const needs = await bothAtNine();
    let tries = 0;
    const { send } = needs.email;
    const email: typeof needs.email = {
      send: async (message) => {
        tries += 1;
        if (tries === 1) throw new PermanentFailure('rejected');
        return send(message);
      },
    };
    await deliverVisible({ ...needs, email });
    expect(lines(needs)).toEqual([1]);
    expect(await ended(needs)).toEqual(['failed rejected', 'sent']);
  });

  it('is one though two processes are at it at once', async () => {
    const needs = await bothAtNine();
    const messages = (await all(needs)).map(toMessage);
    const handed = await Promise.allSettled(messages.map((message) => deliver(needs)(message)));
    expect(handed.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
    for (const at of ['2026-11-16T09:05', '2026-11-16T09:10']) {
      await again(needs, at);
      await Promise.allSettled((await all(needs)).map((one) => deliver(needs)(toMessage(one))));
    }
    expect(lines(needs)).toEqual([2]);
    expect(await ended(needs)).toEqual(['sent', 'sent digest']);
  });

  it('is left to the message that leads it while that is tried again', async () => {
    const needs = await bothAtNine();
    const [first, second] = await all(needs);
    if (first === undefined || second === undefined) throw new Error('Two were decided.');
    const failing = { ...needs, email: { send: () => Promise.reject(new Error('Try again.')) } };
    await expect(deliver(failing)(toMessage(first))).rejects.toThrow('Try again.');
    needs.moveTo('2026-11-16T09:03');
    const [, taken] = await all(needs);
    await expect(deliver(needs)(toMessage(second))).rejects.toMatchObject({ name: 'LeaseHeld' });
    expect((await all(needs))[1]).toEqual(taken);
    await deliver(needs)(toMessage(first));
    expect(lines(needs)).toEqual([2]);
  });

  it('is not sent again by those whose going along was not written down', async () => {
    const needs = await bothAtNine(failingOnce(({ status, reason }) => status === 'sent' && reason === 'digest'));
    await deliverVisible(needs);
    expect(await ended(needs)).toEqual(['deferred digest', 'sent']);
    await again(needs, '2026-11-16T09:05');
    await deliverVisible(needs);
    expect(await ended(needs)).toEqual(['sent', 'sent digest']);
    expect((await all(needs)).map(({ providerId }) => providerId)).toEqual(['provider-1', 'provider-1']);
    expect(lines(needs)).toEqual([2]);
  });

  it('is read by a message that another leaves behind: nothing waits a day for it', async () => {
    const needs = await bothAtNine();
    const [first, second] = await all(needs);
    if (first === undefined || second === undefined) throw new Error('Two were decided.');
    // The index lags: the second is not found waiting.
    const table: Table = { ...needs.table, queryIndex: async () => [] };
    await deliver({ ...needs, table })(toMessage(first));
    await deliver(needs)(toMessage(second));
    expect(lines(needs)).toEqual([1, 1]);
    expect(await ended(needs)).toEqual(['sent', 'sent']);
  });
});
