import { describe, expect, it } from 'vitest';
import { keyFileMaster } from '../../local/key-file-master.ts';
import { openStore } from '../../local/store/open-store.ts';
import { findPerson, savePerson } from '../../shared/people/person.ts';
import { storedPerson } from '../../shared/people/person-item.ts';
import { changePreferences, findPreferences } from '../../shared/people/preferences.ts';
import type { Table } from '../../shared/ports/table.ts';
import { employerKeys } from '../../shared/vault/employer-keys.ts';
import { keyVault } from '../../shared/vault/key-vault.ts';
import { rotateKeys } from '../../shared/vault/rotate-keys.ts';
import { openAlone, sealAlone } from '../../shared/vault/sealed-alone.ts';
import { instantAt } from '../support/local-time.ts';

const { table } = openStore({ file: ':memory:' });
const installationKey = new Uint8Array(32).fill(7);
/** What a process has that looks after the same store. */
function aProcess() {
  const clock = () => instantAt('2026-11-26T08:00');
  const keys = employerKeys({ table, master: keyFileMaster(installationKey), clock });
  return { table, keys, vault: keyVault(installationKey, keys) };
}
const member = (employerId: string, personId: string) =>
  ({ employerId, personId, name: `Navn ${personId}`, language: 'da' }) as const;
const keyOf = async (personId: string) => (await storedPerson(table, personId))?.key ?? '';

describe('a new key of an employer', () => {
  it('wraps everybody’s data key, changes no personal field, and leaves other employers alone', async () => {
    const [one, other] = [aProcess(), aProcess()];
    for (const id of ['asta', 'bo']) await savePerson(one, member('employer-1', id));
    await savePerson(one, member('employer-2', 'cia'));
    await changePreferences(one, 'asta', (wishes) => ({ ...wishes, stopped: true }));
    const before = await storedPerson(table, 'asta');
    const alone = await sealAlone(one.vault, { employerId: 'employer-1', id: 'import 1' }, 'rows');

    expect(await rotateKeys(one, 'employer-1')).toEqual({ version: 2, rewrapped: 2 });

    expect(await keyOf('asta')).toMatch(/^k2\./);
    expect(await keyOf('cia')).toMatch(/^k1\./);
    expect((await storedPerson(table, 'asta'))?.sealed).toBe(before?.sealed);
    // The other process has the keys of before at hand.
    for (const process of [one, other]) {
      expect(await findPerson(process, 'asta')).toMatchObject({ name: 'Navn asta' });
      expect(await findPreferences(process, 'asta')).toMatchObject({ stopped: true });
      expect(await openAlone(process.vault, { employerId: 'employer-1', id: 'import 1' }, alone)).toBe('rows');
    }
    await savePerson(one, member('employer-1', 'dan'));
    expect(await keyOf('dan')).toMatch(/^k2\./);
  });

  it('is the last word for somebody who is written at the same moment', async () => {
    const one = aProcess();
    await savePerson(one, member('employer-3', 'eva'));
    await Promise.all([
      rotateKeys(one, 'employer-3'),
      savePerson(one, { ...member('employer-3', 'eva'), name: 'Eva Ny' }),
    ]);
    expect(await keyOf('eva')).toMatch(/^k2\./);
    expect(await findPerson(one, 'eva')).toMatchObject({ name: 'Eva Ny' });
  });

  it('keeps what is written between its look and its own write', async () => {
    const one = aProcess();
    await savePerson(one, { ...member('employer-5', 'hal'), email: 'old@example.org' });
    let looks = 0;
    const overtaken: Table = {
      ...table,
      get: async (key) => {
        const item = await table.get(key);
        if (key.pk !== 'PERSON#hal') return item;
        looks += 1;
        if (looks === 1) await savePerson(one, { ...member('employer-5', 'hal'), email: 'new@example.org' });
        return item;
      },
    };
    expect(await rotateKeys({ ...one, table: overtaken }, 'employer-5')).toEqual({ version: 2, rewrapped: 1 });
    expect(looks).toBe(2);
    expect(await keyOf('hal')).toMatch(/^k2\./);
    expect(await findPerson(one, 'hal')).toMatchObject({ email: 'new@example.org' });
  });

  it('can be made by two at once: both use the one that was first', async () => {
    const [one, other] = [aProcess(), aProcess()];
    await Promise.all([savePerson(one, member('employer-4', 'finn')), savePerson(other, member('employer-4', 'gry'))]);
    for (const id of ['finn', 'gry']) expect(await findPerson(aProcess(), id)).toMatchObject({ name: `Navn ${id}` });
    const made = await table.query('EMPLOYER-KEY#employer-4');
    expect(made.map(({ sk }) => sk)).toEqual(['KEY#00000001']);
  });
});
