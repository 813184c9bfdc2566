import { describe, expect, it } from 'vitest';
import type { Table } from '../../shared/ports/table.ts';
import { loadCase, rebuildCase, replaceSnapshot, saveSnapshot } from '../../shared/store/cases.ts';
import { snapshotKey } from '../../shared/store/keys.ts';
import { installation } from '../support/installation.ts';
import { openCaseIn, record } from '../support/stored-case.ts';

/** A table on which no snapshot is ever written, as after a crash right after each commit. */
const withoutSnapshots = (table: Table): Table => ({
  ...table,
  put: async (item, condition) => (item.sk === 'CASE' ? true : table.put(item, condition)),
});

async function story(wrap?: (table: Table) => Table) {
  const needs = installation('2026-11-10T09:00', wrap);
  const first = await openCaseIn(needs);
  await record(needs, { do: 'give-consent', to: 'contact-person', who: 'person-7' });
  await record(needs, { do: 'record-talk-called', on: '2026-11-27', time: '10:00' });
  await record(needs, { do: 'record-expected-return', on: '2026-12-01' });
  const last = await record(needs, { do: 'end-absence', on: '2026-11-10' });
  return { needs, first, last };
}
const snapshotVersion = async (table: Table) => (await table.get(snapshotKey('case-1')))?.version;

describe('a case in the store', () => {
  it('is the same loaded from its snapshot and rebuilt from its commits', async () => {
    const { needs, last } = await story();
    expect(await loadCase(needs.table, 'case-1')).toEqual(last);
    expect(await rebuildCase(needs.table, 'case-1')).toEqual(last);
  });

  it('is the same without any snapshot', async () => {
    const { needs, last } = await story(withoutSnapshots);
    expect(await loadCase(needs.table, 'case-1')).toEqual(last);
  });

  it('is the same from a snapshot that is behind', async () => {
    const { needs, first, last } = await story();
    await replaceSnapshot(needs.table, first);
    expect(await loadCase(needs.table, 'case-1')).toEqual(last);
  });

  it('is undefined when there is none', async () => {
    const { table } = installation('2026-11-10T09:00');
    expect(await loadCase(table, 'case-1')).toBeUndefined();
  });
});

describe('the snapshot', () => {
  it('never goes back', async () => {
    const { needs, first } = await story();
    await saveSnapshot(needs.table, first);
    expect(await snapshotVersion(needs.table)).toBe(5);
  });

  it('lists the case by status and first due date, and each duty with its due date', async () => {
    const needs = installation('2026-11-02T08:00');
    await openCaseIn(needs);
    await record(needs, { do: 'record-letter-given' });
    const snapshot = await needs.table.get(snapshotKey('case-1'));
    expect(snapshot).toMatchObject({ listsPk: 'CASES#employer', listsSk: 'open#2026-11-16#case-1' });
    expect(snapshot?.duties).toEqual([
      { id: 'welcome', due: '2026-11-04', status: 'done' },
      { id: 'contact-14d', due: '2026-11-16', status: 'pending' },
      { id: 'talk-4w', due: '2026-11-30', status: 'pending' },
      { id: 'notice-5w', due: '2026-12-07', status: 'pending' },
      { id: 'followup-8w', due: '2026-12-27', status: 'pending' },
      { id: 'revaluation-22w', due: '2027-05-05', status: 'pending' },
    ]);
  });

  it('of another shape is passed over, and written anew though its version is the newest', async () => {
    const { needs, last } = await story();
    const key = snapshotKey('case-1');
    await needs.table.put({ ...key, version: 5, shape: 0, state: { old: true } }, 'always');
    expect(await loadCase(needs.table, 'case-1')).toEqual(last);
    await saveSnapshot(needs.table, last);
    expect(await needs.table.get(key)).toMatchObject({ shape: 9, version: 5 });
  });
});
