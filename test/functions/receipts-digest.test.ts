import { describe, expect, it } from 'vitest';
import type { Table } from '../../shared/ports/table.ts';
import { toMessage } from '../../shared/reminders/delivery-message.ts';
import { deliverVisible } from '../support/deliveries-told.ts';
import { again, all, bothAtNine, cases, ended, lines } from '../support/digest-cases.ts';
import type { Installation } from '../support/installation.ts';
import { receive, tasksIn } from '../support/received.ts';
import { sesEvents } from '../support/ses-events.ts';

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
