import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../../local/cli/run-cli.ts';
import { openFolder } from '../../../local/open-folder.ts';
import { addressMark, findPerson, personsUnder } from '../../../shared/people/person.ts';
import { instantAt } from '../../support/local-time.ts';

const absences = [
  'Institution;Tjenestenummer;Navn;E-mail;Fraværskode;Startdato;Slutdato',
  'Solgården;100101;Asta Prøve;asta@example.dk;Syg;05-10-2026;16-10-2026',
  'Solgården;100102;Bo Prøve;bo@example.dk;Syg;05-10-2026;',
].join('\n');
const people = ['Rolle;Institution;Navn;E-mail', 'Leder;Solgården;Lea Prøve;lea@example.dk'].join('\n');

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdfast-erase-'));
  const files = ['absences', 'people'].map((name) => path.join(folder, `${name}.csv`));
  for (const [place, text] of [absences, people].entries()) writeFileSync(files[place] ?? '', text);
  await holdfast('import', files[0] ?? '', '--people', files[1] ?? '', '--data', folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function holdfast(...args: string[]) {
  const lines: string[] = [];
  const said = { print: (text: string) => lines.push(text), complain: (text: string) => lines.push(text) };
  const code = await runCli(args, said, () => instantAt('2026-11-26T08:00'));
  return { code, text: lines.join('\n') };
}

/** Who has an address, looked up in the store. */
async function known(address: string) {
  const { store, vault, close } = await openFolder(folder);
  const needs = { table: store.table, vault };
  const [person] = await personsUnder(needs, addressMark(vault, address));
  const found = person && (await findPerson(needs, person.personId));
  close();
  return found;
}
const idOf = async (address: string): Promise<string> => (await known(address))?.personId ?? '';
const erase = async (person: string, ...more: string[]) =>
  holdfast('erase', '--person', person, ...more, '--data', folder);

describe('holdfast erase', () => {
  it('says what remains and why before it erases anything, then erases', async () => {
    const asta = await idOf('asta@example.dk');
    const asked = await erase(asta);
    expect(asked).toMatchObject({ code: 0, text: expect.stringContaining('Nothing is erased yet. With --yes it is') });
    expect(asked.text).toContain('What remains: dates in closed cases with an id that leads to nobody');
    expect(asked.text).toContain('Would be erased for good: name, number');
    expect(asked.text).not.toContain('Erased for good');
    expect(await known('asta@example.dk')).toMatchObject({ name: 'Asta Prøve' });
    expect(await erase(asta, '--yes')).toMatchObject({ code: 0, text: expect.stringContaining('Erased.') });
    expect(await known('asta@example.dk')).toBeUndefined();
    expect(await erase(asta, '--yes')).toEqual({
      code: 1,
      text: 'holdfast: There is nobody with that id or number, or nobody any more.',
    });
  });

  it.each([
    ['an open case', 'bo@example.dk', 'A case is not over. The data are needed until it is closed.'],
    [
      'a role',
      'lea@example.dk',
      'The person still has a role. Take it out of the people file, or under People, first.',
    ],
  ])('refuses while %s needs the data', async (_, address, why) => {
    const id = await idOf(address);
    expect(await erase(id, '--yes')).toEqual({ code: 1, text: `holdfast: ${why}` });
    expect(await known(address)).toBeDefined();
  });

  it('keeps her away although the next file tells of the absence that is over, and lets a new one in', async () => {
    await holdfast('erase', '--key', '100101', '--yes', '--data', folder);
    const again = path.join(folder, 'absences.csv');
    await holdfast('import', again, '--data', folder);
    expect(await known('asta@example.dk')).toBeUndefined();
    writeFileSync(again, `${absences}\nSolgården;100101;Asta Prøve;asta@example.dk;Syg;23-11-2026;`);
    await holdfast('import', again, '--data', folder);
    expect(await known('asta@example.dk')).toMatchObject({ name: 'Asta Prøve' });
  });

  it('takes an id that begins with a hyphen for an id', async () => {
    expect(await erase('-lqKGFtA89GFcvzKBxCfvn', '--yes')).toEqual({
      code: 1,
      text: 'holdfast: There is nobody with that id or number, or nobody any more.',
    });
  });

  it('takes an id or an employee number', async () => {
    for (const neither of [[], ['--person', 'a', '--key', '1']])
      expect(await holdfast('erase', ...neither, '--data', folder)).toMatchObject({ code: 1 });
    expect(await holdfast('erase', '--key', '100101', '--yes', '--data', folder)).toMatchObject({ code: 0 });
    expect(await known('asta@example.dk')).toBeUndefined();
    expect(await holdfast('erase', '--key', '9', '--yes', '--data', folder)).toMatchObject({ code: 1 });
  });
});

describe('holdfast rotate-keys', () => {
  it('wraps everybody’s data key by a new one, and everybody is there as before', async () => {
    expect(await holdfast('rotate-keys', '--data', folder)).toEqual({
      code: 0,
      text: 'The key is number 2 now. It wraps the data keys of 3 people.',
    });
    expect(await known('asta@example.dk')).toMatchObject({ name: 'Asta Prøve' });
  });
});
