import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openFolder } from '../../../local/open-folder.ts';
import { ownFolder } from '../../../local/store/own-folder.ts';
import { claimLiveStore } from '../../../local/stored-clock.ts';
import { holdfast } from '../../journeys/support/cli.ts';
import { folderOfTest } from '../../journeys/support/folder.ts';
import { absence, absenceCsv } from '../../journeys/support/rows.ts';

let folder: string;
let good: string;
let store: string;

const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

beforeEach(() => {
  folder = folderOfTest();
  good = write('good.csv', absenceCsv([absence({ from: '2026-11-02' })]));
  store = path.join(folder, 'store');
});

/** Exit code 1, one line that says what is wrong, nothing printed, no store made. */
async function expectRefusal(args: readonly string[], says: RegExp): Promise<void> {
  const { code, out, err } = await holdfast(...args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(says);
  expect(err).toMatch(/^holdfast: [^\n]+$/);
  expect(existsSync(store)).toBe(false);
}

describe('a file that cannot be read', () => {
  const files: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['empty', '', /Filen er tom/],
    ['of blank lines', '\n\n', /Filen er tom/],
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /ikke ren tekst/],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x49, 0, 0x6e, 0]), /UTF-16/],
    ['without Startdato', 'Tjenestenummer;Fraværskode\n100101;Sygdom\n', /Startdato/],
    ['without any compulsory column', 'a;b\n1;2\n', /Tjenestenummer.*Fraværskode.*Startdato/],
    ['with a column twice', 'Tjenestenummer;Lønnummer;Fraværskode;Startdato\n', /Lønnummer|Tjenestenummer/],
    ['with a CPR number in its header', 'Tjenestenummer;Fraværskode;Startdato;010190-0000\n', /CPR/],
  ];

  it.each(files)('is refused in one line when it is %s', async (_, content, says) => {
    const file = write('bad.csv', content);
    await expectRefusal(['simulate', file, '--store', store], says);
    await expectRefusal(['simulate', file, '--store', store, '--json'], says);
  });

  it('is refused as a people file too, before anything is simulated', async () => {
    await expectRefusal(['simulate', good, '--store', store, '--people', write('people.csv', 'Navn\nTest\n')], /Rolle/);
    await expectRefusal(
      ['simulate', good, '--store', store, '--people', path.join(folder, 'none.csv')],
      /no such file/,
    );
  });

  it('is refused when it is missing, a folder, or not named', async () => {
    await expectRefusal(['simulate', '--store', store], /one absence file/);
    await expectRefusal(['simulate', good, good, '--store', store], /one absence file/);
    await expectRefusal(['simulate', path.join(folder, 'none.csv'), '--store', store], /no such file/);
    await expectRefusal(['simulate', folder, '--store', store], /it is a folder/);
    await expectRefusal(['simulate', good, '--store', store, '--events', folder], /it is a folder/);
  });
});

describe('options that make no sense', () => {
  const simulations: readonly (readonly [readonly string[], RegExp])[] = [
    [['--until', '2027-02-29'], /--until takes a date/],
    [['--until', '31-07-2027'], /--until takes a date/],
    [['--until'], /--until|argument/],
    [['--faults', 'many'], /--faults takes a whole number/],
    [['--faults', '1.5'], /--faults takes a whole number/],
    [['--faults', '99999999999999999999'], /--faults takes a whole number/],
    [['--faults', ''], /--faults takes a whole number/],
    [['--from', 'tomorrow'], /--from takes a date/],
    [['--from', '2026-12-01', '--until', '2026-11-30'], /--until/],
    [['--lang', 'de'], /--lang takes da or en/],
    [['--speed', '2'], /^holdfast: There is no option --speed\. See: holdfast simulate --help\.$/],
    [['-q'], /^holdfast: There is no option -q\. See: holdfast simulate --help\.$/],
    [['--json=yes'], /--json/],
  ];
  it.each(simulations)('are refused by simulate: %j', async (args, says) => {
    await expectRefusal(['simulate', good, '--store', store, ...args], says);
  });

  const timelines: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /--first-day/],
    [['--first-day', '2026-02-30'], /--first-day takes a date/],
    [['--first-day', '2026-11-02', '--rules', 'dk-2027'], /dk-2027.*dk-2026/],
    [['--first-day', '2026-11-02', '--rules', ''], /rule set/],
    [['--first-day', '2026-11-02', '--earlier', 'last spring'], /--earlier takes/],
    [['--first-day', '2026-11-02', '--earlier', '2026-05-15..2026-03-01'], /--earlier takes/],
    [['--first-day', '2026-11-02', '--earlier', '2026-10-01..2026-11-02'], /--earlier takes/],
    [['--first-day', '2026-11-02', '--earlier', '2026-03-01..2026-05-15..2026-06-01'], /--earlier takes/],
    [['--first-day', '2026-11-02', '--lang', 'dansk'], /--lang takes da or en/],
    [['--first-day', '2026-11-02', 'surplus'], /surplus|timeline/],
  ];
  it.each(timelines)('are refused by timeline: %j', async (args, says) => {
    await expectRefusal(['timeline', ...args], says);
  });

  it('are refused by start: a data folder without a name would be the one we are in', async () => {
    await expectRefusal(['start', '--data', ''], /--data takes a folder/);
    await expectRefusal(['start', '--port', '70000'], /--port takes a number/);
  });

  it('are refused as commands: an unknown one is named, and the help is a word away', async () => {
    await expectRefusal(['simulated'], /"simulated".*--help/);
    await expectRefusal(['constructor'], /"constructor"/);
  });
});

describe('a store folder', () => {
  it('in use is refused with the process that owns it', async () => {
    mkdirSync(store);
    const owned = ownFolder(store);
    const before = readdirSync(store);
    const { code, out, err } = await holdfast('simulate', good, '--store', store);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      `holdfast: ${store} is in use by process ${process.pid}: stop it first, or choose another folder.`,
    );
    expect(readdirSync(store)).toEqual(before);
    owned.release();
  });

  it('that cannot be made is refused in one line', async () => {
    const { code, out, err } = await holdfast('simulate', good, '--store', path.join(good, 'store'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^holdfast: [^\n]+$/);
  });

  it('that nothing can be opened in is refused in one line', async () => {
    // A folder where the lock belongs fails like a missing right, for every user.
    mkdirSync(path.join(store, 'lock.db'), { recursive: true });
    const { code, out, err } = await holdfast('simulate', good, '--store', store);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^holdfast: .+ cannot be made, written in, or is no folder\.[^\n]+$/);
  });

  it('of real cases is refused and left as it was', async () => {
    const live = await openFolder(store);
    await claimLiveStore(live.store.table);
    live.close();
    const { code, out, err } = await holdfast('simulate', good, '--store', store);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe('holdfast: This folder holds real cases. Choose another folder for a simulation.');
    (await openFolder(store)).close();
  });

  it('with a broken key file is refused, and free once the key is back', async () => {
    mkdirSync(store);
    writeFileSync(path.join(store, 'installation.key'), 'short');
    const { code, err } = await holdfast('simulate', good, '--store', store);
    expect(code).toBe(1);
    expect(err).toContain('does not hold a key of 32 bytes');
    writeFileSync(path.join(store, 'installation.key'), new Uint8Array(32));
    (await openFolder(store)).close();
  });

  it('is free again after a simulation, and after one that was refused', async () => {
    await holdfast('simulate', good, '--store', store, '--until', '2026-11-03');
    expect((await holdfast('simulate', write('none.csv', ''), '--store', store)).code).toBe(1);
    expect((await holdfast('simulate', good, '--store', store, '--until', '2026-11-04')).code).toBe(0);
  });
});
