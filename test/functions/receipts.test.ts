import { describe, expect, it } from 'vitest';
import { deliver } from '../../functions/deliver.ts';
import { receipts } from '../../functions/receipts.ts';
import { isSuppressed } from '../../shared/people/suppressed.ts';
import type { Accepted } from '../../shared/ports/senders.ts';
import { replaceDelivery } from '../../shared/reminders/delivery.ts';
import { toMessage } from '../../shared/reminders/delivery-message.ts';
import { deliverVisible, endings } from '../support/deliveries-told.ts';
import { failingTable } from '../support/failing-table.ts';
import { momentAt } from '../support/local-time.ts';
import { aboutIt, mailTo, onlyDelivery, queuedToLea, receive, sentToLea, tasksIn } from '../support/received.ts';
import { sesEvents } from '../support/ses-events.ts';
import { lea } from '../support/staffed-case.ts';

describe('a receipt', () => {
  it('is written on its delivery, which keeps the instant it was sent', async () => {
    const needs = await sentToLea();
    await receive(needs, sesEvents.delivery(await aboutIt(needs)));
    expect(await onlyDelivery(needs)).toMatchObject({
      status: 'delivered',
      at: momentAt('2026-11-16T08:00'),
      receiptAt: momentAt('2026-11-16T08:00') + 2,
      providerId: 'provider-1',
    });
    expect(await tasksIn(needs)).toEqual([]);
  });

  it('that comes late or twice changes nothing', async () => {
    const needs = await sentToLea();
    const about = await aboutIt(needs);
    await receive(needs, sesEvents.delivery(about));
    const { version } = await onlyDelivery(needs);
    await receive(needs, sesEvents.delivery(about));
    await receive(needs, sesEvents.deliveryDelay(about));
    expect(await onlyDelivery(needs)).toMatchObject({ status: 'delivered', version });
  });

  it('leaves ids, a kind and a count in the log, and nothing else', async () => {
    const needs = await sentToLea();
    await receive(needs, sesEvents.bounce(await aboutIt(needs)));
    const line = { what: 'receipt', caseId: 'case-1', outcome: 'bounced', reason: 'recorded', count: 1 };
    expect(needs.lines.at(-1)).toEqual(line);
  });

  it.for([
    ['unknown', sesEvents.bounce({ caseId: 'case-1', delivery: 'gone' })],
    ['not-ours', sesEvents.bounce({})],
    ['no-news', sesEvents.send({ caseId: 'case-1', delivery: 'gone' })],
  ] as const)('that is %s is counted, logged and dropped', async ([reason, event]) => {
    const needs = await sentToLea();
    await receive(needs, event);
    expect(needs.lines.at(-1)).toMatchObject({ what: 'receipt', outcome: 'dropped', reason, count: 1 });
    expect(await endings(needs)).toEqual(['sent']);
    expect(await isSuppressed(needs, mailTo(lea))).toBe(false);
  });

  it('that cannot be read is thrown, for the dead letters', async () => {
    await expect(receipts(await sentToLea())('Hello')).rejects.toThrow();
  });
});

describe('a receipt that overtakes the writing down of `sent`', () => {
  /** The provider's word comes before its answer to us. */
  async function overtaking(makeEvent: (about: Awaited<ReturnType<typeof aboutIt>>) => unknown) {
    const needs = await queuedToLea();
    const about = await aboutIt(needs);
    const send = async (message: { to: string; text: string; id: string }): Promise<Accepted> => {
      needs.outbox.push(message);
      await receive(needs, makeEvent(about));
      return { providerId: 'provider-1' };
    };
    return { ...needs, email: { send } };
  }

  it.for([
    ['delivered', sesEvents.delivery],
    ['delayed', sesEvents.deliveryDelay],
    ['bounced', sesEvents.bounce],
  ] as const)('stands (%s), and nothing is sent twice', async ([status, event]) => {
    const needs = await overtaking((about) => event(about));
    const message = toMessage(await onlyDelivery(needs));
    await deliverVisible(needs);
    needs.moveTo('2026-11-16T08:15');
    await deliver(needs)(message);
    expect(await endings(needs)).toEqual([status]);
    const { providerId, lease } = await onlyDelivery(needs);
    expect({ providerId, lease }).toEqual({ providerId: 'provider-1', lease: undefined });
    expect(needs.outbox).toHaveLength(1);
  });

  it('ends as one that comes after it', async () => {
    const early = await overtaking((about) => sesEvents.delivery(about));
    await deliverVisible(early);
    const late = await sentToLea();
    await receive(late, sesEvents.delivery(await aboutIt(late)));
    const { status, receiptAt, providerId } = await onlyDelivery(late);
    expect(await onlyDelivery(early)).toMatchObject({ status, receiptAt, providerId });
  });

  it('keeps a message whose sender died before writing from going out again', async () => {
    const needs = await queuedToLea();
    const standing = await onlyDelivery(needs);
    const until = momentAt('2026-11-16T08:01');
    await replaceDelivery(needs.table, standing, { lease: { holder: 'dead-process', until } });
    await receive(needs, sesEvents.delivery(await aboutIt(needs)));
    await deliver(needs)(toMessage(standing));
    expect(needs.outbox).toEqual([]);
    expect(await endings(needs)).toEqual(['delivered']);
  });
});

describe('a receipt beside other writers', () => {
  it('is written after whoever came between', async () => {
    let interfere = async (): Promise<void> => undefined;
    const needs = await sentToLea({
      wrap: (table) => ({
        ...table,
        put: async (item, condition) => {
          if (typeof condition === 'object') await interfere();
          return table.put(item, condition);
        },
      }),
    });
    const about = await aboutIt(needs);
    interfere = async () => {
      interfere = async () => undefined;
      await receive(needs, sesEvents.deliveryDelay(about));
    };
    await receive(needs, sesEvents.bounce(about));
    expect(await endings(needs)).toEqual(['bounced']);
  });

  it('comes again when every try meets another writer', async () => {
    const needs = await sentToLea();
    const table = { ...needs.table, put: async () => false };
    const about = await aboutIt(needs);
    await expect(receive({ ...needs, table }, sesEvents.delivery(about))).rejects.toMatchObject({
      name: 'DeliveryKeepsChanging',
    });
  });

  it.for([1, 2, 3])('loses nothing when the process dies at its put %i', async (put) => {
    const failing = failingTable();
    const needs = await sentToLea({ wrap: failing.wrap });
    const about = await aboutIt(needs);
    for (const landed of [false, true]) {
      failing.arm({ put, landed });
      await receive(needs, sesEvents.bounce(about)).catch(() => undefined);
    }
    failing.arm(undefined);
    await receive(needs, sesEvents.bounce(about));
    expect(await endings(needs)).toEqual(['bounced']);
    expect(await tasksIn(needs)).toHaveLength(1);
    expect(await isSuppressed(needs, mailTo(lea))).toBe(true);
  });
});
