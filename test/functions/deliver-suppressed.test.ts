import { describe, expect, it } from 'vitest';
import { addressMark } from '../../shared/people/person.ts';
import { isSuppressed, suppressAddress } from '../../shared/people/suppressed.ts';
import { PermanentFailure } from '../../shared/ports/senders.ts';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import { deliverVisible, endings, wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';
import { lea, staffedCase } from '../support/staffed-case.ts';

/** The heads-up of the talk to Lea is queued on 16 November. */
async function mailToLea(change: (needs: Installation) => Partial<Installation> = () => ({})): Promise<Installation> {
  const needs = await staffedCase();
  needs.moveTo('2026-11-16T08:00');
  await wake(needs, 'talk-4w');
  return { ...needs, ...change(needs) };
}

describe('an address that is no good', () => {
  const refusing = { email: { send: () => Promise.reject(new PermanentFailure('bad-address')) } };

  it('is written to no more once its server has refused it', async () => {
    const needs = await mailToLea(() => refusing);
    await deliverVisible(needs);
    expect(await isSuppressed(needs, { personId: 'whoever', channel: 'email', to: lea })).toBe(true);
  });

  it('is a message that fails for want of an address, and a task', async () => {
    const needs = await mailToLea();
    await suppressAddress(needs.table, addressMark(needs.vault, lea), {
      why: 'bounced',
      at: momentAt('2026-11-09T08:00'),
    });
    expect(await deliverVisible(needs)).toEqual([]);
    expect(await endings(needs)).toEqual(['failed suppressed']);
    expect(needs.outbox).toEqual([]);
    expect(await tasksOf(needs.table, 'employer')).toMatchObject([{ kind: 'undeliverable', role: 'leader' }]);
  });

  it('keeps the message waiting when nobody can tell whether it is one', async () => {
    const needs = await mailToLea(({ table }) => ({
      table: {
        ...table,
        get: (key) => (key.pk.startsWith('SUPPRESSED#') ? Promise.reject(new Error('Throttled.')) : table.get(key)),
      },
    }));
    expect(await deliverVisible(needs)).toEqual(['Error']);
    expect(await endings(needs)).toEqual(['queued']);
    expect(needs.outbox).toEqual([]);
  });
});
