import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { Command } from '../../shared/case/commands.ts';
import type { Table } from '../../shared/ports/table.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { perform } from '../../shared/store/perform.ts';
import { installation } from '../support/installation.ts';
import { openCaseIn } from '../support/stored-case.ts';

const request = (commandId: string, seenVersion?: number) => ({ caseId: 'case-1', commandId, by: 'lea', seenVersion });
const contactMade = Command.parse({ do: 'record-contact-made' });
const talkCalled = (on: string) => Command.parse({ do: 'record-talk-called', on });

async function opened(wrap?: (table: Table) => Table) {
  const needs = installation('2026-11-10T09:00', wrap);
  await openCaseIn(needs);
  return needs;
}
const commitsIn = (table: Table) => table.query('CASE#case-1', { prefix: 'COMMIT#' });

describe('a command', () => {
  it('is one item of the case: who, when, what, chained to the commit before', async () => {
    const { table, ...needs } = await opened();
    await perform({ table, ...needs }, request('a'), contactMade);
    expect(await table.get({ pk: 'CASE#case-1', sk: 'COMMIT#00000002' })).toEqual({
      pk: 'CASE#case-1',
      sk: 'COMMIT#00000002',
      version: 2,
      commandId: 'a',
      by: 'lea',
      at: '2026-11-10T08:00:00Z',
      events: [{ type: 'contact-made', v: 1, on: '2026-11-10' }],
      replans: false,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('gives its old result when it is repeated, though it would be refused now', async () => {
    const needs = await opened();
    expect((await perform(needs, request('a', 1), contactMade)).repeated).toBe(false);
    await perform(needs, request('b'), talkCalled('2026-11-27'));
    const again = await perform(needs, request('a', 1), contactMade);
    expect(again.repeated).toBe(true);
    expect(again.sickLeave.version).toBe(3);
    expect(await commitsIn(needs.table)).toHaveLength(3);
  });

  it('is refused with a conflict when the person saw another version', async () => {
    const needs = await opened();
    await perform(needs, request('a'), talkCalled('2026-11-27'));
    await expect(perform(needs, request('b', 1), contactMade)).rejects.toMatchObject({ name: 'VersionConflict' });
    expect(await commitsIn(needs.table)).toHaveLength(2);
  });

  it('names the case that nobody knows', async () => {
    const needs = installation('2026-11-10T09:00');
    await expect(perform(needs, request('a'), contactMade)).rejects.toThrow('There is no case case-1.');
  });

  it('writes nothing when it is refused', async () => {
    const needs = await opened();
    await expect(perform(needs, request('a'), talkCalled('2026-11-01'))).rejects.toMatchObject({
      name: 'CommandRefused',
    });
    expect(await commitsIn(needs.table)).toHaveLength(1);
  });

  it('means the local date by today', async () => {
    const needs = await opened();
    needs.moveTo('2026-11-11T00:30');
    const { sickLeave } = await perform(needs, request('a'), contactMade);
    expect(sickLeave.facts.at(-1)?.on).toBe(day('2026-11-11'));
  });
});

describe('commands at the same time', () => {
  it('land one after the other, none lost', async () => {
    const needs = await opened();
    const days = ['23', '24', '25', '26', '27'];
    await Promise.all(days.map((date) => perform(needs, request(`call-${date}`), talkCalled(`2026-11-${date}`))));
    const sickLeave = await loadCase(needs.table, 'case-1');
    expect(sickLeave?.version).toBe(6);
    expect([...(sickLeave?.commandIds ?? [])].sort()).toEqual([
      'call-23',
      'call-24',
      'call-25',
      'call-26',
      'call-27',
      'open',
    ]);
  });

  it('with one id land once', async () => {
    const needs = await opened();
    const both = await Promise.all([1, 2, 3].map(() => perform(needs, request('a'), contactMade)));
    expect(both.map(({ sickLeave }) => sickLeave.version)).toEqual([2, 2, 2]);
    expect(await commitsIn(needs.table)).toHaveLength(2);
  });

  it('are decided again on what the other did', async () => {
    const needs = await opened();
    const outcomes = await Promise.allSettled(['a', 'b'].map((id) => perform(needs, request(id), contactMade)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { name: 'CommandRefused' } });
  });
});

describe('a put whose answer was lost', () => {
  /** The client of the store writes, hears nothing, writes again by itself, and finds something standing there. */
  const losesAnswers = (table: Table): Table => ({
    ...table,
    put: async (item, condition) => {
      await table.put(item, condition);
      return table.put(item, condition);
    },
  });

  it('has landed', async () => {
    const needs = await opened(losesAnswers);
    const { sickLeave, repeated } = await perform(needs, request('a'), contactMade);
    expect(sickLeave.version).toBe(2);
    expect(repeated).toBe(false);
    expect(await commitsIn(needs.table)).toHaveLength(2);
  });
});
