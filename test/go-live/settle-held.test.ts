import { describe, expect, it } from 'vitest';
import { listHeld } from '../../shared/go-live/list-held.ts';
import { settleHeld } from '../../shared/go-live/settle-held.ts';
import { grantWish } from '../../shared/reminders/grant-wish.ts';
import { loadCase } from '../../shared/store/cases.ts';
import type { Installation } from '../support/installation.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { record } from '../support/stored-case.ts';
import { underPolicy } from '../support/under-policy.ts';

/** Absent since the 2nd, opened on Friday the 20th, the first day of messages. Two wait for the leader, of the talk and of the contact; one for hr. */
const liveCase = () => staffedCase({ at: '2026-11-20T09:00', facts: { cutOver: '2026-11-20' } });

const heldIn = async (needs: Installation): Promise<readonly string[]> =>
  (await listHeld(needs, 'employer')).flatMap(({ messages }) =>
    messages.map(({ duty, stage, to, persons }) => `${duty} ${stage} ${to} ${persons.length}`),
  );
const settle = async (needs: Installation, decision: 'send' | 'drop', ids: readonly string[] | 'all', by = 'one') =>
  settleHeld(needs, 'employer', { ids, decision, by });
const idsIn = async (needs: Installation): Promise<readonly string[]> =>
  (await listHeld(needs, 'employer')).flatMap(({ messages }) => messages.map(({ id }) => id));

describe('what a case holds back', () => {
  it('is the last message of each role and duty, with how many people hold the role', async () => {
    expect(await heldIn(await liveCase())).toEqual([
      'contact-14d overdue leader 1',
      'contact-14d escalation hr 1',
      'talk-4w heads-up leader 1',
    ]);
  });

  it('shrinks with what is done, excused or ended, and with what follows it', async () => {
    const needs = await liveCase();
    await record(needs, { do: 'excuse-duty', duty: 'talk-4w', reason: 'no-plan-needed' });
    needs.moveTo('2026-11-20T09:30');
    expect(await heldIn(needs)).not.toContain('talk-4w heads-up leader 1');
    await record(needs, { do: 'record-contact-made' });
    expect(await heldIn(needs)).toEqual([]);
  });

  it('is nothing for a member who wants no messages', async () => {
    const needs = await staffedCase({
      at: '2026-11-20T09:00',
      facts: { firstDay: '2026-11-12', cutOver: '2026-11-20' },
    });
    expect(await heldIn(needs)).toContain('contact-14d heads-up member 1');
    await grantWish(needs, { personId: 'member-1', cases: [] }, { do: 'stop-messages' });
    expect((await heldIn(needs)).filter((line) => line.includes('member'))).toEqual([]);
  });

  it('is nothing that says what is to come once that has passed', async () => {
    const reminders = [{ duty: 'talk-4w', stage: 'last-call', to: 'leader', when: { daysBeforeDue: 3 } }];
    const facts = { cutOver: '2026-11-20', ...underPolicy({ reminders }) };
    const ofTalk = async (firstDay: string) =>
      (await heldIn(await staffedCase({ at: '2026-11-20T09:00', facts: { ...facts, firstDay } }))).filter((line) =>
        line.startsWith('talk-4w'),
      );
    // Due today; and on the 19th, so that its last call would speak of a day gone by.
    expect(await ofTalk('2026-10-23')).toEqual(['talk-4w last-call leader 1']);
    expect(await ofTalk('2026-10-22')).toEqual([]);
  });

  it('keeps its ids while nothing about it changes', async () => {
    const needs = await liveCase();
    const before = await idsIn(needs);
    needs.moveTo('2026-11-20T14:00');
    expect(await idsIn(needs)).toEqual(before);
  });

  it('is nothing in a case that began after the cut-over', async () => {
    expect(await heldIn(await staffedCase())).toEqual([]);
  });
});

describe('settling', () => {
  it('by two people at once is settling once', async () => {
    const needs = await liveCase();
    const ids = await idsIn(needs);
    const reports = await Promise.all([settle(needs, 'send', ids, 'one'), settle(needs, 'send', ids, 'two')]);
    expect(reports.map(({ refused }) => refused)).toEqual([[], []]);
    const sickLeave = await loadCase(needs.table, 'case-1');
    expect(sickLeave?.settled).toHaveLength(3);
    expect(sickLeave?.version).toBe(4);
  });

  it('one way and the other at once is settled one way, and the other is told', async () => {
    const needs = await liveCase();
    const [id = ''] = await idsIn(needs);
    const reports = await Promise.all([settle(needs, 'send', [id]), settle(needs, 'drop', [id])]);
    expect(reports.flatMap(({ settled }) => settled)).toHaveLength(1);
    expect(reports.flatMap(({ refused }) => refused)).toMatchObject([{ id, why: { code: 'held-settled' } }]);
  });

  it('says what is not in the list, and settles the rest', async () => {
    const needs = await liveCase();
    const [id = ''] = await idsIn(needs);
    const { settled, refused } = await settle(needs, 'send', ['K7F4-AAAAA', id]);
    expect(settled.map((message) => message.id)).toEqual([id]);
    expect(refused).toEqual([{ id: 'K7F4-AAAAA', why: 'unknown' }]);
    expect(await idsIn(needs)).not.toContain(id);
  });
});
