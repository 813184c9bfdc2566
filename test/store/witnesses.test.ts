import { describe, expect, it } from 'vitest';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import type { Key, Table } from '../../shared/ports/table.ts';
import { commit } from '../../shared/store/perform.ts';
import { seenIn } from '../../shared/store/seen.ts';
import { verifyStore } from '../../shared/store/verify-store.ts';
import { type Installation, installation } from '../support/installation.ts';
import { caseOpened } from '../support/sick-leave.ts';

const tip: Key = { pk: 'TIP#3', sk: 'TIP' };
/** Their newest commits stand in that tip. */
const [first, second, third] = ['case-5', 'case-13', 'case-24'] as const;
const many = '104 115 126 137 140 148 151 159 162 173 184 195 203 214 225 236 247 250 258 261 269 272 283 294 302';
const manyOfTip = many.split(' ').map((number) => `case-${number}`);

/** What another process has that looks after the same store. */
const another = (needs: Installation): Installation => ({ ...needs, table: { ...needs.table } });

function open(needs: Installation, caseId: string) {
  const at = momentOfInstant(needs.clock());
  return commit(needs, undefined, { caseId, commandId: 'open', by: 'test', events: [caseOpened()], at });
}

/** Two processes that have read the tips, of which the first and then the second has opened a case of the same one. */
async function twoProcesses(between: (table: Table) => Promise<unknown> = async () => {}) {
  const one = installation('2026-11-10T09:00');
  const other = another(one);
  await open(other, 'case-b');
  await open(one, 'case-a');
  await open(one, first);
  await between(one.table);
  await open(other, second);
  return { one, other };
}

/** The names that a tip or a commit has, without their hashes. */
async function namesIn(table: Table, key: Key): Promise<readonly string[]> {
  const item = await table.get(key);
  return item === undefined ? [] : seenIn(item).map((name) => name.slice(0, name.indexOf(':')));
}

describe('the newest commits', () => {
  it('are missed when they are removed, though another process has written the same tip since', async () => {
    const { one } = await twoProcesses();
    const listed = ['case-a', 'case-b', second];
    expect((await verifyStore(one, { listed })).findings).toEqual([]);
    for (const item of await one.table.query(`CASE#${first}`)) await one.table.delete(item);
    expect((await verifyStore(one, { listed })).findings).toEqual([{ caseId: first, commit: 1, fault: 'missing' }]);
  });

  it('leave the tip once a commit names them, also those of another process', async () => {
    const { other } = await twoProcesses();
    expect(await namesIn(other.table, tip)).toEqual(['case-5@1', 'case-13@1']);
    await open(other, third);
    expect(await namesIn(other.table, { pk: 'CASE#case-24', sk: 'COMMIT#00000001' })).toEqual([
      'case-13@1',
      'case-5@1',
    ]);
    expect(await namesIn(other.table, tip)).toEqual(['case-24@1']);
  });

  it('stay in a tip that an earlier version wrote, which numbered none', async () => {
    const { other } = await twoProcesses(async (table) => {
      await table.put({ ...tip, ...(await table.get(tip)), version: undefined }, 'always');
    });
    expect(await namesIn(other.table, tip)).toEqual(['case-5@1', 'case-13@1']);
  });

  it('are not taken from a tip that somebody else wrote', async () => {
    const { other } = await twoProcesses((table) =>
      table.put({ ...tip, version: 1, saw: ['case-9@1:000000000000'], hash: 'f'.repeat(64) }, 'always'),
    );
    expect(await namesIn(other.table, tip)).toEqual(['case-13@1']);
  });

  it('are named by the next commit where others always come first to the tip', async () => {
    const needs = installation('2026-11-10T09:00', (table) => ({
      ...table,
      put: async (item, condition) => item.pk !== tip.pk && table.put(item, condition),
    }));
    expect(await open(needs, first)).toMatchObject({ version: 1 });
    await open(needs, second);
    expect(await namesIn(needs.table, { pk: 'CASE#case-13', sk: 'COMMIT#00000001' })).toEqual(['case-5@1']);
  });

  it('are twenty in a tip, and those that land together share one write', async () => {
    const puts: string[] = [];
    const gets: string[] = [];
    const needs = installation('2026-11-10T09:00', (table) => ({
      ...table,
      get: async (key) => {
        gets.push(key.pk);
        return table.get(key);
      },
      put: async (item, condition) => {
        puts.push(item.pk);
        return table.put(item, condition);
      },
    }));
    await Promise.all(manyOfTip.map((caseId) => open(needs, caseId)));
    expect((await namesIn(needs.table, tip)).length).toBe(20);
    expect(puts.filter((pk) => pk === tip.pk)).toEqual([tip.pk]);
    // Once at the beginning, and once by this test.
    expect(gets.filter((pk) => pk === tip.pk).length).toBe(2);
  });
});
