import { describe, expect, it } from 'vitest';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { replaceDelivery } from '../../shared/reminders/delivery.ts';
import { putBack } from '../../shared/reminders/put-back.ts';
import { deliverVisible, endings } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { aboutIt, onlyDelivery, receive, sentToLea, tasksIn } from '../support/received.ts';
import { sesEvents } from '../support/ses-events.ts';

/** The mail to Lea bounced and a person put it back; it waits on the queue. */
async function bouncedAndPutBack(needs: Installation): Promise<void> {
  const { providerId = '' } = await onlyDelivery(needs);
  await receive(needs, sesEvents.bounce(await aboutIt(needs, { messageId: providerId })));
  const { caseId, delivery: id } = await aboutIt(needs);
  await putBack(needs, { caseId, id, by: 'operator', now: momentOfInstant(needs.clock()) });
}

async function once(): Promise<Installation> {
  const needs = await sentToLea();
  await bouncedAndPutBack(needs);
  return needs;
}

const lastLine = ({ lines }: Installation) => lines.at(-1);

describe('a delivery that was put back', () => {
  it('is not ended by what still comes of the time before', async () => {
    const needs = await once();
    await receive(needs, sesEvents.bounce(await aboutIt(needs)));
    expect(await endings(needs)).toEqual(['queued']);
    expect(lastLine(needs)).toMatchObject({ outcome: 'dropped', reason: 'another-send' });
  });

  it('listens to its second sending alone', async () => {
    const needs = await once();
    await deliverVisible(needs);
    await receive(needs, sesEvents.bounce(await aboutIt(needs)));
    expect(await endings(needs)).toEqual(['sent']);
    await receive(needs, sesEvents.delivery(await aboutIt(needs, { messageId: 'provider-2' })));
    expect(await endings(needs)).toEqual(['delivered']);
  });

  it('a second time is not ended by what still comes of the first', async () => {
    const needs = await once();
    await deliverVisible(needs);
    await bouncedAndPutBack(needs);
    for (const messageId of ['provider-1', 'provider-2']) {
      await receive(needs, sesEvents.bounce(await aboutIt(needs, { messageId })));
      expect(lastLine(needs)).toMatchObject({ outcome: 'dropped', reason: 'another-send' });
    }
    expect(await endings(needs)).toEqual(['queued']);
  });

  it('and never went out again is not ended by what still comes of the time before', async () => {
    const needs = await once();
    await replaceDelivery(needs.table, await onlyDelivery(needs), { status: 'failed', reason: 'bad-address' });
    await receive(needs, sesEvents.delivery(await aboutIt(needs)));
    expect(await endings(needs)).toEqual(['failed bad-address']);
  });

  it('is ended by the word of its provider, though the process that sent it again died before writing', async () => {
    const needs = await once();
    await receive(needs, sesEvents.delivery(await aboutIt(needs, { messageId: 'provider-2' })));
    expect(await endings(needs)).toEqual(['delivered']);
    expect(await tasksIn(needs)).toHaveLength(1);
  });
});
