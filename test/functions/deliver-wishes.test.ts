import { describe, expect, it } from 'vitest';
import { savePerson } from '../../shared/people/person.ts';
import type { Wish } from '../../shared/people/wish.ts';
import type { Table } from '../../shared/ports/table.ts';
import { deliveriesOf } from '../../shared/reminders/delivery.ts';
import { grantWish } from '../../shared/reminders/grant-wish.ts';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { deliverVisible, wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { memberPhone, record } from '../support/stored-case.ts';

async function wish(needs: Installation, asked: Wish): Promise<void> {
  const sickLeave = await loadCase(needs.table, 'case-1');
  await grantWish(needs, { personId: 'member-1', cases: sickLeave === undefined ? [] : [sickLeave] }, asked);
}

/** The welcome and the word about a talk wait for the member, who has said before what she wants. */
async function twoForHer(...wishes: readonly Wish[]): Promise<Installation> {
  const needs = await staffedCase();
  await record(needs, { do: 'record-letter-given' });
  for (const asked of wishes) await wish(needs, asked);
  needs.moveTo('2026-11-04T10:00');
  await record(needs, { do: 'record-talk-called', on: '2026-11-27' });
  await wake(needs, 'other');
  await wake(needs, 'talk-4w');
  return needs;
}

/** How the messages to the member ended; staff are told of the talk beside her. */
const hers = async ({ table }: Installation): Promise<readonly string[]> =>
  (await deliveriesOf(table, 'case-1'))
    .filter(({ role }) => role === 'member')
    .map(({ status, reason }) => `${status} ${reason ?? ''}`.trim());

const toHer = ({ outbox }: Installation) => outbox.filter(({ to }) => to === memberPhone);

const member = {
  personId: 'member-1',
  employerId: 'employer',
  name: 'Åse Made-Up',
  number: '100101',
  language: 'da',
} as const;

describe('what the member wants', () => {
  it('is looked up just before sending: a look-up that fails sends nothing', async () => {
    let isDown = false;
    const failing = (table: Table): Table => ({
      ...table,
      get: async (key) => {
        if (isDown && key.sk === 'PREFERENCES') throw new Error('The table does not answer.');
        return table.get(key);
      },
    });
    const needs = await staffedCase({ wrap: failing });
    needs.moveTo('2026-11-04T10:00');
    await wake(needs, 'other');
    isDown = true;
    const thrown = await deliverVisible(needs);
    expect(thrown).toContain('Error');
    expect(needs.outbox).toEqual([]);
  });

  it('calls off what was on its way to her when she stops the messages, and she is told that', async () => {
    const needs = await twoForHer();
    await wish(needs, { do: 'stop-messages' });
    expect((await hers(needs)).toSorted()).toEqual(['cancelled opted-out', 'cancelled opted-out', 'deferred']);
    await wish(needs, { do: 'resume-messages' });
    await deliverVisible(needs);
    expect(toHer(needs)).toEqual([]);
  });

  it('is done once, when a crash has it done again', async () => {
    const needs = await twoForHer();
    await wish(needs, { do: 'stop-messages' });
    const first = await hers(needs);
    await wish(needs, { do: 'stop-messages' });
    expect(await hers(needs)).toEqual(first);
  });
});

describe('a task for hr', () => {
  it('says once that the member has no address, whatever could not be told', async () => {
    const needs = await twoForHer();
    await savePerson(needs, member);
    await deliverVisible(needs);
    needs.moveTo('2026-11-04T10:05');
    await deliverVisible(needs);
    expect(await hers(needs)).toEqual(['failed no-address', 'failed no-address']);
    expect(await tasksOf(needs.table, 'employer')).toMatchObject([{ kind: 'no-address', personId: 'member-1' }]);
  });

  it('says of each message that somebody whose identity is protected has to be told it by letter', async () => {
    const needs = await twoForHer();
    await wish(needs, { do: 'protect-identity' });
    await deliverVisible(needs);
    needs.moveTo('2026-11-04T10:05');
    await deliverVisible(needs);
    expect(await hers(needs)).toEqual(['cancelled protected-identity', 'cancelled protected-identity']);
    const tasks = await tasksOf(needs.table, 'employer');
    expect(tasks.map(({ kind, dutyId, about }) => `${kind} ${dutyId} ${about}`).sort()).toEqual([
      'tell-by-letter talk-4w talk-called@3',
      'tell-by-letter welcome opening',
    ]);
  });

  it('says nothing of what is the member’s own: that she finds in the portal', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'record-letter-given' });
    needs.moveTo('2026-11-20T10:00');
    await record(needs, { do: 'record-decision', received: '2026-11-20', kind: 'other' });
    needs.moveTo('2026-12-11T10:00');
    await wake(needs, 'other');
    await wish(needs, { do: 'protect-identity' });
    needs.moveTo('2026-12-11T10:05');
    await deliverVisible(needs);
    const tasks = await tasksOf(needs.table, 'employer');
    expect(await hers(needs)).toContain('cancelled protected-identity');
    expect(tasks.map(({ dutyId }) => dutyId)).not.toContain('appeal');
  });
});
