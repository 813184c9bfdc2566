import { expect, it } from 'vitest';
import { addChannelTask, standingChannelTasks } from '../../shared/reminders/channel-tasks.ts';
import { replaceDelivery } from '../../shared/reminders/delivery.ts';
import { momentAt } from '../support/local-time.ts';
import { onlyDelivery, queuedToLea } from '../support/received.ts';

it('stands while a message waits for the channel that it really goes by', async () => {
  const needs = await queuedToLea();
  const at = momentAt('2026-11-16T08:00');
  for (const channel of ['email', 'sms'] as const)
    await addChannelTask(needs.table, 'employer', { kind: 'provider-paused', channel, at });
  const waits = { status: 'deferred', reason: 'provider-paused', channel: 'sms', via: 'email' } as const;
  await replaceDelivery(needs.table, await onlyDelivery(needs), waits);
  expect(await standingChannelTasks(needs.table, 'employer', at)).toMatchObject([{ channel: 'email' }]);
});
