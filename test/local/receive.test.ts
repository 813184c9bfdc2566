import { describe, expect, it } from 'vitest';
import { embedded } from '../../local/embedded.ts';
import { type Delivery, deliveriesOf, publicId } from '../../shared/reminders/delivery.ts';
import { endings } from '../support/deliveries-told.ts';
import { sesEvents } from '../support/ses-events.ts';
import { staffedCase } from '../support/staffed-case.ts';

/** A machine on which the heads-up of the talk has gone out to Lea, on 16 November. */
async function afterSending() {
  const needs = await staffedCase();
  const machine = embedded({ ...needs, store: { ...needs, backup: () => {}, close: () => {} }, concurrency: 1 });
  for (const day of ['02', '09', '16']) {
    needs.moveTo(`2026-11-${day}T08:00`);
    await machine.workOff();
  }
  return { needs, machine };
}

async function mailToLea({ table }: Awaited<ReturnType<typeof afterSending>>['needs']): Promise<Delivery> {
  const talk = (await deliveriesOf(table, 'case-1')).find(({ dutyId }) => dutyId === 'talk-4w');
  if (talk === undefined) throw new Error('Lea was told nothing of the talk.');
  return talk;
}

describe('a receipt on one machine', () => {
  it('is worked off like anything else that is due', async () => {
    const { needs, machine } = await afterSending();
    const sent = await mailToLea(needs);
    expect(sent.status).toBe('sent');
    const about = { caseId: 'case-1', delivery: publicId(sent), messageId: sent.providerId ?? '' };
    await machine.receive(JSON.stringify(sesEvents.delivery(about)));
    expect((await machine.nextInstant())?.epochMilliseconds).toBe(needs.clock().epochMilliseconds);
    await machine.workOff();
    expect(await mailToLea(needs)).toMatchObject({ status: 'delivered' });
  });

  it('that cannot be read is a dead letter after five tries, and holds nothing up', async () => {
    const { needs, machine } = await afterSending();
    await machine.receive('Hello');
    for (const minute of ['00', '03', '06', '09', '12', '15']) {
      needs.moveTo(`2026-11-16T08:${minute}`);
      await machine.workOff();
    }
    expect(await machine.work.receipts.deadLetters()).toEqual(['Hello']);
    expect(needs.lines.filter(({ what }) => what === 'receipt')).toHaveLength(5);
    expect(await endings(needs)).toContain('sent');
  });
});
