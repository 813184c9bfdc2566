import { expect, it, onTestFinished } from 'vitest';
import { openFolder } from '../../../local/open-folder.ts';
import { caseIdOf, casesPartition } from '../../../shared/store/keys.ts';
import { holdfast } from '../../journeys/support/cli.ts';
import { absence } from '../../journeys/support/rows.ts';
import { storedSimulation } from './stored-simulation.ts';

it('rebuild finds a case again where it belongs, and nowhere else', async () => {
  const stored = await storedSimulation(
    { absences: [absence({ number: '100101', from: '2026-11-02' })] },
    '2026-11-04',
  );
  onTestFinished(() => stored.remove());
  const lists = async () => {
    const { store, close } = await openFolder(stored.store);
    const [found] = await store.table.queryIndex('lists', casesPartition('employer'));
    const listings = await store.table.query(found?.pk ?? '', { prefix: 'LISTED#' });
    close();
    return { caseId: caseIdOf(found ?? { pk: '' }), listings };
  };
  const { caseId, listings } = await lists();
  expect(listings.map(({ sk }) => sk)).toContain('LISTED#unit');

  const { store, close } = await openFolder(stored.store);
  for (const { pk, sk } of listings) await store.table.delete({ pk, sk });
  // Somebody whom she never let in.
  const wrong = { pk: `CASE#${caseId}`, sk: 'LISTED#steward', version: 99, caseId };
  await store.table.put({ ...wrong, listsPk: 'NAMED#anna#steward', listsSk: `open#2026-11-04#${caseId}` }, 'always');
  close();

  const { code, out } = await holdfast('rebuild', '--data', stored.store);
  expect([code, out.trim()]).toEqual([0, '1 cases rebuilt from their commits.']);
  expect((await lists()).listings).toEqual(listings);
});

it('rebuild brings back a case over which somebody else has put a tombstone', async () => {
  const stored = await storedSimulation(
    { absences: [absence({ number: '100101', from: '2026-11-02' })] },
    '2026-11-04',
  );
  onTestFinished(() => stored.remove());
  const snapshot = async (tombstone?: object) => {
    const { store, close } = await openFolder(stored.store);
    const [tip] = await store.table.queryIndex('lists', casesPartition('employer'));
    if (tip !== undefined && tombstone !== undefined)
      await store.table.put({ pk: tip.pk, sk: tip.sk, ...tombstone }, 'always');
    close();
    return tip;
  };
  const before = await snapshot({ version: 99, retired: '2026-11-04T02:30:00Z' });
  expect(before).toMatchObject({ sk: 'CASE' });
  expect(await snapshot()).toBeUndefined();
  const { code, err } = await holdfast('verify', '--data', stored.store);
  expect(code).toBe(1);
  expect(err).toContain('is told otherwise by its snapshot (rebuild mends that)');
  expect(await holdfast('rebuild', '--data', stored.store)).toMatchObject({ code: 0 });
  expect(await snapshot()).toEqual(before);
  expect(await holdfast('verify', '--data', stored.store)).toMatchObject({ code: 0 });
});
