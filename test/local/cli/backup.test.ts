import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupCommand, restoreCommand } from '../../../local/cli/backup-commands.ts';
import { openFolder } from '../../../local/open-folder.ts';
import { systemClock } from '../../../local/system-clock.ts';
import { erasePerson } from '../../../shared/people/erase-person.ts';
import { findPerson, savePerson } from '../../../shared/people/person.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdfast-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = (name: string): string => path.join(folder, name);
const run = (command: typeof backupCommand, file: string) =>
  command([place(file), '--data', place('live')], () => undefined);

const person = (personId: string, name: string) =>
  ({ personId, employerId: 'employer', name, number: personId, language: 'da' }) as const;

/** In a process of its own: opens the store, does something, closes it. */
async function atWork(does: (needs: Awaited<ReturnType<typeof openFolder>>) => Promise<void>): Promise<void> {
  const open = await openFolder(place('live'));
  await does(open);
  open.close();
}
const save = (personId: string, name: string) =>
  atWork(async ({ store, vault }) =>
    savePerson({ table: store.table, vault }, person(personId, name)).then(() => undefined),
  );
const nameOf = async (personId: string): Promise<string | undefined> => {
  let name: string | undefined;
  await atWork(async ({ store, vault }) => {
    name = (await findPerson({ table: store.table, vault }, personId))?.name;
  });
  return name;
};

describe('a backup', () => {
  it('is taken while the server runs, and brings back what was there, but nobody who was erased since', async () => {
    await save('100101', 'Åse Prøve');
    await save('100102', 'Bo Prøve');
    await atWork(async () => run(backupCommand, 'monday.db'));
    await atWork(async ({ store, erased }) =>
      erasePerson({ table: store.table, erased, loginClock: systemClock }, '100101'),
    );
    await save('100103', 'Carl Prøve');
    await run(restoreCommand, 'monday.db');
    expect(await nameOf('100101')).toBeUndefined();
    expect(await nameOf('100102')).toBe('Bo Prøve');
    // Recorded after the backup was taken: it is in what was replaced, and nowhere else.
    expect(await nameOf('100103')).toBeUndefined();
    expect(existsSync(place('live/replaced/holdfast.db'))).toBe(true);
  });

  it('is for its owner alone, and never in the place of another one', async () => {
    await save('100101', 'Åse Prøve');
    await run(backupCommand, 'monday.db');
    expect(statSync(place('monday.db')).mode & 0o777).toBe(0o600);
    await expect(run(backupCommand, 'monday.db')).rejects.toThrow('is there already');
  });

  it('takes the place of no store that a server runs on', async () => {
    await save('100101', 'Åse Prøve');
    await run(backupCommand, 'monday.db');
    await atWork(async () => {
      await expect(run(restoreCommand, 'monday.db')).rejects.toThrow(/in use|process/);
    });
  });

  it('that is none is refused before anything is replaced', async () => {
    await save('100101', 'Åse Prøve');
    writeFileSync(place('notes.txt'), 'Not a store at all.');
    await expect(run(restoreCommand, 'notes.txt')).rejects.toThrow('no whole backup');
    await expect(run(restoreCommand, 'nowhere.db')).rejects.toThrow('no whole backup');
    expect(await nameOf('100101')).toBe('Åse Prøve');
  });

  it('is of no use without the key that belongs to it', async () => {
    await save('100101', 'Åse Prøve');
    await run(backupCommand, 'monday.db');
    rmSync(place('live/installation.key'));
    await expect(run(restoreCommand, 'monday.db')).rejects.toThrow('installation.key');
  });
});
