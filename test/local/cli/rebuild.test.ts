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
