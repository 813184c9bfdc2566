import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFolder } from '../../local/open-folder.ts';
import { systemClock } from '../../local/system-clock.ts';
import { mailOf } from '../../shared/identity/login-code.ts';
import { erasePerson } from '../../shared/people/erase-person.ts';
import { addressMark, findPerson, personsUnder, savePerson } from '../../shared/people/person.ts';

const address = 'aase@example.dk';
const aase = {
  personId: 'aase',
  employerId: 'employer',
  name: 'Åse Prøve',
  number: '100101',
  email: address,
  language: 'da',
} as const;
const bo = { personId: 'bo', employerId: 'employer', name: 'Bo Prøve', number: '100102', language: 'da' } as const;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdfast-erased-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = (name: string): string => path.join(folder, name);
/** Somebody erases Åse at work, in a process of its own. */
async function eraseAase(): Promise<void> {
  const { store, erased, close } = await openFolder(place('live'));
  await erasePerson({ table: store.table, erased, loginClock: systemClock }, 'aase');
  close();
}

describe('a backup that is put back', () => {
  it('does not bring back who was erased since, and everybody else is there', async () => {
    const first = await openFolder(place('live'));
    for (const person of [aase, bo]) await savePerson({ ...first, table: first.store.table }, person);
    first.store.backup(place('backup.db'));
    first.close();
    await eraseAase();
    for (const file of ['holdfast.db', 'holdfast.db-wal', 'holdfast.db-shm'])
      rmSync(path.join(place('live'), file), { force: true });
    cpSync(place('backup.db'), path.join(place('live'), 'holdfast.db'));

    const { store, vault, close } = await openFolder(place('live'));
    const needs = { table: store.table, vault };
    expect(await findPerson(needs, 'aase')).toBeUndefined();
    expect(await personsUnder(needs, addressMark(vault, address))).toEqual([]);
    expect(await mailOf(needs, { address, code: '100001' })).toBeUndefined();
    expect(await findPerson(needs, 'bo')).toMatchObject({ name: 'Bo Prøve' });
    close();
  });

  it('is not needed to say who was erased: the list is of ids alone, for its owner', async () => {
    const first = await openFolder(place('live'));
    await savePerson({ ...first, table: first.store.table }, aase);
    first.close();
    await eraseAase();
    await eraseAase();
    const file = path.join(place('live'), 'erased.ids');
    expect(readFileSync(file, 'utf8')).toBe('aase\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('erases whom a list names whose last line was cut off when the power failed', async () => {
    const first = await openFolder(place('live'));
    for (const person of [aase, bo]) await savePerson({ ...first, table: first.store.table }, person);
    first.close();
    const file = path.join(place('live'), 'erased.ids');
    writeFileSync(file, 'somebody\naas');
    await eraseAase();
    expect(readFileSync(file, 'utf8')).toBe('somebody\naas\naase\n');
    const { store, vault, close } = await openFolder(place('live'));
    expect(await findPerson({ table: store.table, vault }, 'aase')).toBeUndefined();
    expect(await findPerson({ table: store.table, vault }, 'bo')).toBeDefined();
    close();
  });
});

describe('what is erased', () => {
  it('is nowhere in the files of the store any more', async () => {
    const first = await openFolder(place('live'));
    for (const person of [aase, bo]) await savePerson({ ...first, table: first.store.table }, person);
    const item = await first.store.table.get({ pk: 'PERSON#aase', sk: 'PERSON' });
    first.close();
    const stored = (): Buffer => readFileSync(path.join(place('live'), 'holdfast.db'));
    expect(stored().includes(String(item?.key))).toBe(true);
    await eraseAase();
    expect(stored().includes(String(item?.key))).toBe(false);
    expect(stored().includes(String(item?.sealed))).toBe(false);
  });
});

describe('a store of an earlier version', () => {
  it('is refused with what to do, and left as it is', async () => {
    (await openFolder(place('live'))).close();
    const file = path.join(place('live'), 'holdfast.db');
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 0');
    db.close();
    await expect(openFolder(place('live'))).rejects.toThrow(
      'This store was made by an earlier version, which sealed people otherwise. Put it aside and import the files into a new, empty one.',
    );
    const again = new DatabaseSync(file);
    expect(again.prepare('PRAGMA user_version').get()).toEqual({ user_version: 0 });
    again.close();
  });
});
