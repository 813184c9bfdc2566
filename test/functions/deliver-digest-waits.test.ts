import { describe, expect, it } from 'vitest';
import { deliverVisible, wake } from '../support/deliveries-told.ts';
import { all, ended, twoCases } from '../support/digest-cases.ts';
import { record } from '../support/stored-case.ts';
import { underPolicy } from '../support/under-policy.ts';

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
