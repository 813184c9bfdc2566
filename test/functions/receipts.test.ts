import { describe, expect, it } from 'vitest';
import { deliver } from '../../functions/deliver.ts';
import { receipts } from '../../functions/receipts.ts';
import { savePerson } from '../../shared/people/person.ts';
import { isSuppressed } from '../../shared/people/suppressed.ts';
import type { Accepted } from '../../shared/ports/senders.ts';
import { type Delivery, deliveriesOf, publicId, replaceDelivery } from '../../shared/reminders/delivery.ts';
import { toMessage } from '../../shared/reminders/delivery-message.ts';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import { deliverVisible, endings, wake } from '../support/deliveries-told.ts';
import { failingTable } from '../support/failing-table.ts';
import type { Installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';
import { sesEvents } from '../support/ses-events.ts';
import { smsEvent } from '../support/sms-events.ts';
import { lea, staffedCase, sten } from '../support/staffed-case.ts';
import { memberPhone, record } from '../support/stored-case.ts';

/** The heads-up of the talk to Lea is queued on 16 November, and nothing else. */
async function queued(setting: Parameters<typeof staffedCase>[0] = {}): Promise<Installation> {
  const needs = await staffedCase(setting);
  needs.moveTo('2026-11-16T08:00');
  await wake(needs, 'talk-4w');
  return needs;
}
async function sent(setting: Parameters<typeof staffedCase>[0] = {}): Promise<Installation> {
  const needs = await queued(setting);
  await deliverVisible(needs);
  return needs;
}

async function onlyDelivery({ table }: Installation): Promise<Delivery> {
  const [delivery] = await deliveriesOf(table, 'case-1');
  if (delivery === undefined) throw new Error('Nothing was written down.');
  return delivery;
}
const receive = (needs: Installation, event: unknown) => receipts(needs)(JSON.stringify(event));
const aboutIt = async (needs: Installation, more: { messageId?: string; to?: string } = {}) => ({
  caseId: 'case-1',
  delivery: publicId(await onlyDelivery(needs)),
  ...more,
});
const tasks = ({ table }: Installation) => tasksOf(table, 'employer');
const mailTo = (to: string) => ({ personId: 'whoever', channel: 'email', to }) as const;

describe('a receipt', () => {
  it('is written on its delivery, which keeps the instant it was sent', async () => {
    const needs = await sent();
    await receive(needs, sesEvents.delivery(await aboutIt(needs)));
    expect(await onlyDelivery(needs)).toMatchObject({
      status: 'delivered',
      at: momentAt('2026-11-16T08:00'),
      receiptAt: momentAt('2026-11-16T08:00') + 2,
      providerId: 'provider-1',
    });
    expect(await tasks(needs)).toEqual([]);
  });

  it('that comes late or twice changes nothing', async () => {
    const needs = await sent();
    const about = await aboutIt(needs);
    await receive(needs, sesEvents.delivery(about));
    const { version } = await onlyDelivery(needs);
    await receive(needs, sesEvents.delivery(about));
    await receive(needs, sesEvents.deliveryDelay(about));
    expect(await onlyDelivery(needs)).toMatchObject({ status: 'delivered', version });
  });

  it('leaves ids, a kind and a count in the log, and nothing else', async () => {
    const needs = await sent();
    await receive(needs, sesEvents.bounce(await aboutIt(needs)));
    const line = { what: 'receipt', caseId: 'case-1', outcome: 'bounced', reason: 'recorded', count: 1 };
    expect(needs.lines.at(-1)).toEqual(line);
  });

  it.for([
    ['unknown', sesEvents.bounce({ caseId: 'case-1', delivery: 'gone' })],
    ['not-ours', sesEvents.bounce({})],
    ['no-news', sesEvents.send({ caseId: 'case-1', delivery: 'gone' })],
  ] as const)('that is %s is counted, logged and dropped', async ([reason, event]) => {
    const needs = await sent();
    await receive(needs, event);
    expect(needs.lines.at(-1)).toMatchObject({ what: 'receipt', outcome: 'dropped', reason, count: 1 });
    expect(await endings(needs)).toEqual(['sent']);
    expect(await isSuppressed(needs, mailTo(lea))).toBe(false);
  });

  it('that cannot be read is thrown, for the dead letters', async () => {
    await expect(receipts(await sent())('Hello')).rejects.toThrow();
  });
});

describe('a receipt that overtakes the writing down of `sent`', () => {
  /** The provider's word comes before its answer to us. */
  async function overtaking(makeEvent: (about: Awaited<ReturnType<typeof aboutIt>>) => unknown) {
    const needs = await queued();
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
    const late = await sent();
    await receive(late, sesEvents.delivery(await aboutIt(late)));
    const { status, receiptAt, providerId } = await onlyDelivery(late);
    expect(await onlyDelivery(early)).toMatchObject({ status, receiptAt, providerId });
  });

  it('keeps a message whose sender died before writing from going out again', async () => {
    const needs = await queued();
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
    const needs = await sent({
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
    const needs = await sent();
    const table = { ...needs.table, put: async () => false };
    const about = await aboutIt(needs);
    await expect(receive({ ...needs, table }, sesEvents.delivery(about))).rejects.toMatchObject({
      name: 'DeliveryKeepsChanging',
    });
  });

  it.for([1, 2, 3])('loses nothing when the process dies at its put %i', async (put) => {
    const failing = failingTable();
    const needs = await sent({ wrap: failing.wrap });
    const about = await aboutIt(needs);
    for (const landed of [false, true]) {
      failing.arm({ put, landed });
      await receive(needs, sesEvents.bounce(about)).catch(() => undefined);
    }
    failing.arm(undefined);
    await receive(needs, sesEvents.bounce(about));
    expect(await endings(needs)).toEqual(['bounced']);
    expect(await tasks(needs)).toHaveLength(1);
    expect(await isSuppressed(needs, mailTo(lea))).toBe(true);
  });
});

describe('a delivery that was put back', () => {
  async function putBack(): Promise<Installation> {
    const needs = await sent();
    await receive(needs, sesEvents.bounce(await aboutIt(needs)));
    await replaceDelivery(needs.table, await onlyDelivery(needs), { status: 'queued', receiptAt: undefined });
    return needs;
  }

  it('is not ended by what still comes of the time before', async () => {
    const needs = await putBack();
    await receive(needs, sesEvents.bounce(await aboutIt(needs)));
    expect(await endings(needs)).toEqual(['queued']);
    expect(needs.lines.at(-1)).toMatchObject({ outcome: 'dropped', reason: 'another-send' });
  });

  it('listens to its second sending alone', async () => {
    const needs = await putBack();
    await replaceDelivery(needs.table, await onlyDelivery(needs), { status: 'sent', providerId: 'provider-2' });
    await receive(needs, sesEvents.bounce(await aboutIt(needs)));
    expect(await endings(needs)).toEqual(['sent']);
    await receive(needs, sesEvents.delivery(await aboutIt(needs, { messageId: 'provider-2' })));
    expect(await endings(needs)).toEqual(['delivered']);
  });
});

describe('somebody who cannot be reached', () => {
  it.for([
    ['a bounce', sesEvents.bounce, true],
    ['a complaint', sesEvents.complaint, true],
    ['a refused content', sesEvents.reject, false],
  ] as const)('by %s is a task for a person, once', async ([, event, suppresses]) => {
    const needs = await sent();
    const about = await aboutIt(needs);
    await receive(needs, event(about));
    await receive(needs, event(about));
    expect(await tasks(needs)).toMatchObject([{ kind: 'undeliverable', dutyId: 'talk-4w', role: 'leader' }]);
    expect(await isSuppressed(needs, mailTo(lea))).toBe(suppresses);
  });

  it('at an address that has been corrected since has the old one suppressed', async () => {
    const needs = await sent();
    const { personId } = await onlyDelivery(needs);
    const fields = { name: 'Made-Up leader', email: 'lea@new.example', language: 'da' } as const;
    await savePerson(needs, { personId, employerId: 'employer', ...fields });
    await receive(needs, sesEvents.bounce(await aboutIt(needs)));
    expect(await isSuppressed(needs, mailTo(lea))).toBe(true);
    expect(await isSuppressed(needs, mailTo('lea@new.example'))).toBe(false);
  });

  it('is no task for the employer when the member let them in: nobody is to learn that there is one', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'give-consent', to: 'steward' });
    needs.moveTo('2026-11-11T08:00');
    await wake(needs, 'contact-14d');
    await deliverVisible(needs);
    const toSteward = (await deliveriesOf(needs.table, 'case-1')).find(({ role }) => role === 'steward');
    if (toSteward === undefined) throw new Error('The steward was told nothing.');
    const about = { caseId: 'case-1', delivery: publicId(toSteward), to: sten, messageId: toSteward.providerId ?? '' };
    await receive(needs, sesEvents.bounce(about));
    expect(await tasks(needs)).toEqual([]);
    expect(await isSuppressed(needs, mailTo(sten))).toBe(true);
  });
});

describe('the member', () => {
  async function welcomed(): Promise<Installation> {
    const needs = await staffedCase();
    needs.moveTo('2026-11-04T10:00');
    await wake(needs, 'other');
    await deliverVisible(needs);
    return needs;
  }
  const welcomeOf = async ({ table }: Installation) => {
    const welcome = (await deliveriesOf(table, 'case-1')).find(({ role }) => role === 'member');
    if (welcome === undefined) throw new Error('She was not welcomed.');
    return { caseId: 'case-1', delivery: publicId(welcome), messageId: welcome.providerId ?? '' };
  };
  const smsTo = (to: string) => ({ personId: 'member-1', channel: 'sms', to }) as const;

  it('whose number is blocked is a task, and the number gets nothing more', async () => {
    const needs = await welcomed();
    await receive(needs, smsEvent('TEXT_BLOCKED', await welcomeOf(needs)));
    expect(await tasks(needs)).toMatchObject([{ kind: 'undeliverable', dutyId: 'welcome', role: 'member' }]);
    expect(await isSuppressed(needs, smsTo(memberPhone))).toBe(true);
    expect(await isSuppressed(needs, smsTo('+4520999999'))).toBe(false);
  });

  it('whose carrier stopped one text can be written to again', async () => {
    const needs = await welcomed();
    await receive(needs, smsEvent('TEXT_CARRIER_BLOCKED', await welcomeOf(needs)));
    expect(await tasks(needs)).toHaveLength(1);
    expect(await isSuppressed(needs, smsTo(memberPhone))).toBe(false);
  });

  it('who complains gets no more by that channel, at no address', async () => {
    const needs = await welcomed();
    const about = { ...(await welcomeOf(needs)), to: 'aase@example.dk' };
    await receive(needs, sesEvents.complaint(about));
    expect(await isSuppressed(needs, smsTo('+4520999999'))).toBe(true);
  });
});
