import { expect, it } from 'vitest';
import { openFolder } from '../../local/open-folder.ts';
import { event } from './support/events.ts';
import { folderOfTest } from './support/folder.ts';
import { absence } from './support/rows.ts';
import { play } from './support/story.ts';

/** The process died each time after a command had landed and before it was written down that it had. */
async function forgetOutcomes(folder: string): Promise<void> {
  const { store, close } = await openFolder(folder);
  for (const { pk, sk } of await store.table.query('SIMULATION')) await store.table.delete({ pk, sk });
  close();
}

it('carries an event out once, though the case it meant is no longer the one that a line without a case means', async () => {
  const folder = folderOfTest();
  const story = {
    absences: [absence({ from: '2026-10-12', to: '2026-10-20' }), absence({ from: '2026-11-02' })],
    events: [
      event('2026-11-12', 'reopen-case', { case: '2026-10-12', reason: 'same-absence' }),
      // Of two open cases the newer is meant; once it has been merged only the other is open.
      event('2026-11-12', 'merge-cases', { into: '2026-10-12' }),
    ],
    until: '2026-11-17',
    folder,
  };
  const first = await play(story);
  await forgetOutcomes(folder);
  const again = await play(story);
  expect(first.refused).toEqual([]);
  expect(again.refused).toEqual([]);
  expect(again.cases).toEqual(first.cases);
  expect(again.deliveries).toEqual(first.deliveries);
});
