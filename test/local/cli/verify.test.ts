import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFolder } from '../../../local/open-folder.ts';
import type { Item } from '../../../shared/ports/table.ts';
import { caseIdOf, casesPartition } from '../../../shared/store/keys.ts';
import { holdfast } from '../../journeys/support/cli.ts';
import { absence } from '../../journeys/support/rows.ts';
import { type Stored, storedSimulation } from './stored-simulation.ts';

let stored: Stored;
beforeAll(async () => {
  stored = await storedSimulation(
    {
      absences: ['100101', '100102'].map((number) => absence({ number, from: '2026-11-02' })),
      events: [
        { at: '2026-11-10', key: '100101', do: 'record-contact-made' },
        { at: '2026-11-11', key: '100102', do: 'record-contact-made' },
      ],
    },
    '2026-11-12',
  );
});
afterAll(() => stored.remove());

const verify = async (one: Stored, ...args: readonly string[]) => {
  const { code, out, err } = await holdfast('verify', '--data', one.store, ...args);
  return { code, out: out.trim(), err: err.trim() };
};

/** Changes the commits of the case that stands first in a list. */
async function inFirstCase(one: Stored, change: (commit: Item) => Item | undefined): Promise<string> {
  const { store, close } = await openFolder(one.store);
  const [found] = await store.table.queryIndex('lists', casesPartition('employer'));
  const caseId = caseIdOf(found ?? { pk: '' });
  const [, second] = await store.table.query(found?.pk ?? '', { prefix: 'COMMIT#' });
  const changed = second === undefined ? undefined : change(second);
  if (changed !== undefined) await store.table.put(changed, 'always');
  else if (second !== undefined) await store.table.delete(second);
  close();
  return caseId;
}

it('verify says of an untouched store that it is whole', async () => {
  expect(await verify(stored)).toEqual({
    code: 0,
    out: '4 commits of 2 cases and agreements are as they were written.',
    err: '',
  });
  const { out } = await verify(stored, '--json');
  expect(JSON.parse(out)).toEqual({ cases: 2, commits: 4, findings: [] });
});

it('verify names the commit that was changed, and its case, and ends with 1', async () => {
  const copy = stored.copy();
  const caseId = await inFirstCase(copy, (commit) => ({ ...commit, at: '2026-11-09T07:00:00Z' }));
  const { code, err } = await verify(copy);
  expect([code, err]).toEqual([
    1,
    `holdfast: The commits are not as they were written: commit 2 of case ${caseId} was changed. Restore the store from a backup.`,
  ]);
  expect(JSON.parse((await verify(copy, '--json')).out).findings).toEqual([{ caseId, commit: 2, fault: 'changed' }]);
  copy.remove();
});

it('verify finds a whole store put back, by the newest commits that were kept elsewhere', async () => {
  const copy = stored.copy();
  await copy.goOn('2026-11-20', [{ at: '2026-11-16', key: '100101', do: 'record-talk-called', on: '2026-11-27' }]);
  const kept = path.join(copy.folder, 'kept.txt');
  expect((await verify(copy, '--keep', kept)).code).toBe(0);
  expect((await verify(stored)).code).toBe(0);
  const { code, err } = await verify(stored, '--since', kept);
  expect(code).toBe(1);
  expect(err).toMatch(/commit 3 of case [\w-]+ is missing/);
  copy.remove();
});

it('verify refuses a file that it has not written', async () => {
  const { code, err } = await verify(stored, '--since', path.join(stored.store, 'installation.key'));
  expect([code, err.endsWith('is no file that verify --keep has written.')]).toEqual([1, true]);
});
