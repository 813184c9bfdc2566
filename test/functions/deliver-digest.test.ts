import { describe, expect, it } from 'vitest';
import { deliver } from '../../functions/deliver.ts';
import { reconcile } from '../../functions/reconcile.ts';
import { remind } from '../../functions/remind.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { staffByEmail } from '../../shared/people/staff.ts';
import { PermanentFailure, ProviderPaused } from '../../shared/ports/senders.ts';
import type { Item, Table } from '../../shared/ports/table.ts';
import { type Delivery, deliveriesOf } from '../../shared/reminders/delivery.ts';
import { toMessage } from '../../shared/reminders/delivery-message.ts';
import { grantWish } from '../../shared/reminders/grant-wish.ts';
import { commit } from '../../shared/store/perform.ts';
import { deliverVisible, wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { receive, tasksIn } from '../support/received.ts';
import { sesEvents } from '../support/ses-events.ts';
import { caseOpened } from '../support/sick-leave.ts';
import { lea, staffedCase } from '../support/staffed-case.ts';
import { record } from '../support/stored-case.ts';
import { underPolicy } from '../support/under-policy.ts';

const cases = ['case-1', 'case-2'];

/** Two cases of Lea's, who wants one mail a working day. */
async function twoCases(setting: Parameters<typeof staffedCase>[0] = {}): Promise<Installation> {
  const needs = await staffedCase(setting);
  const second = caseOpened({ ...setting.facts, personId: 'member-2', alias: 'T5X2' });
  const at = momentOfInstant(needs.clock());
  await commit(needs, undefined, { caseId: 'case-2', commandId: 'open-2', by: 'test', events: [second], at });
  const personId = (await staffByEmail(needs, 'employer', lea)) ?? '';
  await grantWish(needs, { personId, cases: [] }, { do: 'choose-digest', on: true });
  return needs;
}

/** The heads-up of the talk in both waits for the mail of Monday 16 November; it is nine, and both are on the queue. */
async function bothAtNine(wrap?: (table: Table) => Table): Promise<Installation> {
  const needs = await twoCases(wrap === undefined ? {} : { wrap });
  needs.moveTo('2026-11-16T08:00');
  for (const caseId of cases) await remind(needs)({ caseId, plan: 1, dutyId: 'talk-4w' });
  await deliverVisible(needs);
  await again(needs, '2026-11-16T09:00');
  return needs;
}

/** What is due is queued, as every five minutes. */
async function again(needs: Installation, at: string): Promise<void> {
  needs.moveTo(at);
  await reconcile(needs)({ run: 'deliveries' });
}

const all = async ({ table }: Installation): Promise<readonly Delivery[]> =>
  (await Promise.all(cases.map((caseId) => deliveriesOf(table, caseId)))).flat();
const ended = async (needs: Installation): Promise<readonly string[]> =>
  (await all(needs)).map(({ status, reason }) => [status, reason].filter(Boolean).join(' ')).toSorted();
const lines = ({ outbox }: Installation): readonly number[] =>
  outbox.map(({ text }) => text.split('\n').filter((line) => line.startsWith('- ')).length);

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

describe('a receipt of the mail of the day', () => {
  const aboutLed = async (needs: Installation) => {
    const led = (await all(needs)).find(({ digest }) => digest !== undefined);
    if (led === undefined) throw new Error('Nothing led a mail.');
    const { caseId, delivery } = JSON.parse(toMessage(led));
    return { caseId, delivery, messageId: 'provider-1' };
  };

  it('is one of everything that went along', async () => {
    const needs = await bothAtNine();
    await deliverVisible(needs);
    await receive(needs, sesEvents.bounce(await aboutLed(needs)));
    await receive(needs, sesEvents.bounce(await aboutLed(needs)));
    expect(await ended(needs)).toEqual(['bounced', 'bounced digest']);
    expect((await tasksIn(needs)).map(({ caseId }) => caseId).toSorted()).toEqual(cases);
  });

  it('ends what went along though the process died once the mail was out', async () => {
    const needs = await bothAtNine();
    let isOut = false;
    const table: Table = {
      ...needs.table,
      put: async (item, condition) => {
        if (isOut) throw new Error('The process died.');
        return needs.table.put(item, condition);
      },
    };
    const email: typeof needs.email = {
      send: async (message) => {
        isOut = true;
        return needs.email.send(message);
      },
    };
    await deliverVisible({ ...needs, table, email });
    await receive(needs, sesEvents.delivery(await aboutLed(needs)));
    expect(await ended(needs)).toEqual(['delivered', 'delivered digest']);
    await again(needs, '2026-11-16T09:05');
    await deliverVisible(needs);
    expect(lines(needs)).toEqual([2]);
  });
});

describe('what waits for no later mail', () => {
  it.for([
    ['this morning’s while it is ahead', '08:00', 'deferred digest'],
    ['none once it has gone', '10:00', 'sent'],
  ] as const)('is a word of a passed date: %s', async ([, time, ends]) => {
    const needs = await twoCases();
    needs.moveTo(`2026-12-01T${time}`);
    await wake(needs, 'talk-4w');
    await deliverVisible(needs);
    expect(await ended(needs)).toEqual([ends]);
  });

  it('is a notice of what was recorded today', async () => {
    const needs = await twoCases();
    needs.moveTo('2026-11-11T10:00');
    await record(needs, { do: 'record-expected-return', on: '2026-11-11' });
    needs.moveTo('2026-11-12T10:00');
    await wake(needs, 'contact-14d');
    await deliverVisible(needs);
    expect((await all(needs)).filter(({ stage }) => stage === 'notice').map(({ status }) => status)).toEqual(['sent']);
  });

  it('is what would come too late in it', async () => {
    const reminders = [{ duty: 'talk-4w', stage: 'heads-up', to: 'leader', when: { daysBeforeDue: 0 } }];
    const needs = await twoCases({ facts: underPolicy({ reminders }) });
    needs.moveTo('2026-11-30T10:00'); // the day on which it is due
    await wake(needs, 'talk-4w');
    await deliverVisible(needs);
    expect(await ended(needs)).toEqual(['sent']);
  });
});
