import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openFolder } from '../../local/open-folder.ts';
import { holdfast, holdfastAt } from './support/cli.ts';
import { folderOfTest } from './support/folder.ts';
import { absence, absenceCsv, peopleCsv, workplace } from './support/rows.ts';
import { serveUntil } from './support/serve-until.ts';

const Held = z.object({
  held: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      dutyId: z.string(),
      stage: z.string(),
      role: z.string(),
      dated: z.string(),
    }),
  ),
  messages: z.number(),
});

/** Monday 23 November 2026, before the working day. */
const monday = '2026-11-23T07:00';
const running = [
  absence({ from: '2026-11-02' }),
  absence({ number: '100102', phone: '+4520000102', email: 'two@example.org', from: '2026-11-12' }),
];

let folder: string;
let data: string;
let files: readonly string[];

beforeEach(() => {
  folder = folderOfTest();
  data = path.join(folder, 'data');
  files = [write('absences.csv', absenceCsv(running)), '--people', write('people.csv', peopleCsv(workplace))];
});

function write(name: string, content: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const importAt = (at: string, ...more: readonly string[]) =>
  holdfastAt(at, 'import', ...files, '--data', data, ...more);
const heldAt = async (at: string) => {
  const { code, out, err } = await holdfastAt(at, 'held', '--data', data, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return Held.parse(JSON.parse(out));
};
const lines = ({ held }: z.output<typeof Held>): readonly string[] =>
  held.map(({ key, dated, dutyId, stage, role }) => `${key} ${dated.slice(0, 10)} ${dutyId} ${stage} ${role}`);
const idOf = ({ held }: z.output<typeof Held>, ...words: readonly string[]): string => {
  const found = held.find(({ key, dutyId, role }) => words.join(' ') === `${key} ${dutyId} ${role}`);
  if (found === undefined) throw new Error(`Nothing held: ${words.join(' ')}`);
  return found.id;
};

describe('import --cut-over', () => {
  it('opens the running cases, sends nothing from before, and lists what it would have sent', async () => {
    const { code, out, err } = await importAt(monday, '--cut-over', '2026-11-23', '--lang', 'en');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Absences: 2 rows: 2 opened, 0 continued, 0 unchanged, 0 ignored, 0 rejected.');
    expect(out).toContain('Messages are sent from 2026-11-23 on.');
    expect(out).toContain('Held back because they lie before the start of messages: 4.');
    expect(lines(await heldAt(monday))).toEqual([
      // Each receiver's last: the steward was to hear on the 11th and the 13th too.
      '100101 2026-11-17 contact-14d overdue steward',
      '100101 2026-11-19 contact-14d escalation leader',
      // The leader's word on the talk of the 16th is not among them: this Monday's reminder takes its place.
      // Waits for the welcome, which is due on Wednesday: without a cut-over it would follow.
      '100102 2026-11-19 contact-14d heads-up member',
      '100102 2026-11-20 contact-14d reminder steward',
    ]);
    const sent = await serveUntil(data, monday, '2026-11-23T20:00');
    expect(sent).toEqual([
      '2026-11-23 08:00 talk-4w reminder leader email',
      '2026-11-23 08:00 welcome reminder hr email',
      '2026-11-23 08:00 welcome reminder hr email',
    ]);
    // What nobody settles waits on.
    expect(await heldAt('2026-11-23T20:00')).toEqual(await heldAt(monday));
  });

  it('takes the day of the first import where none is given, and keeps it', async () => {
    expect((await importAt(monday, '--lang', 'en')).out).toContain('Messages are sent from 2026-11-23 on.');
    const again = await importAt('2026-11-30T07:00', '--lang', 'en');
    expect(again.out).toContain('2 rows: 0 opened, 0 continued, 2 unchanged');
    expect(again.out).toContain('Messages are sent from 2026-11-23 on.');
    const other = await importAt('2026-11-30T07:00', '--cut-over', '2026-11-30');
    expect(other).toEqual({
      code: 1,
      out: '',
      err: 'holdfast: Messages start on 2026-11-23 since the first import, so the cut-over cannot be 2026-11-30. Leave it out.',
    });
  });

  it('tells row by row what was wrong and what to do', async () => {
    const absences = write('bad.csv', absenceCsv([...running, absence({ number: '100103', from: '31-02-2026' })]));
    const { out } = await holdfastAt(monday, 'import', absences, '--data', data, '--lang', 'en', '--json');
    expect(JSON.parse(out)).toMatchObject({
      cutOver: '2026-11-23',
      absence: {
        rows: 3,
        opened: 2,
        rejected: [
          {
            line: 4,
            reason: 'The column Startdato is not a date that exists. Write it as 31-12-2026, 2026-12-31 or 20261231.',
          },
        ],
      },
    });
  });

  it.each<[string, () => readonly string[], string]>([
    [
      'a day that lies ahead',
      () => [...files, '--cut-over', '2026-11-24'],
      'The cut-over 2026-11-24 lies ahead. Choose today, 2026-11-23, or an earlier day.',
    ],
    [
      'what is no date',
      () => [...files, '--cut-over', '2026-02-30'],
      '--cut-over takes a date that exists, written as 2026-11-02.',
    ],
    [
      'a cut-over without absences',
      () => [...files.slice(1), '--cut-over', '2026-11-23'],
      '--cut-over goes with an absence file: import ABSENCES.csv --cut-over 2026-11-02.',
    ],
    ['no file at all', () => [], 'import needs a file: import ABSENCES.csv, --people FILE, or both.'],
    ['a file that is not there', () => ['nowhere.csv'], 'nowhere.csv: there is no such file. Check the path.'],
    [
      'files that are swapped',
      () => [files[2] ?? '', '--people', files[0] ?? ''],
      `${'people.csv'}: det er filen med personer og roller. Giv den med --people, og fraværsfilen uden.`,
    ],
    [
      'a people file alone that is the absence file',
      () => ['--people', files[0] ?? ''],
      'absences.csv: det er fraværsfilen. Giv den uden --people, og filen med personer og roller med.',
    ],
  ])('refuses %s in one sentence, and makes nothing', async (_, args, sentence) => {
    const { code, out, err } = await holdfastAt(monday, 'import', ...args(), '--data', data);
    expect({ code, out, err: err.replace(`${folder}/`, '') }).toEqual({
      code: 1,
      out: '',
      err: `holdfast: ${sentence}`,
    });
    expect(existsSync(data)).toBe(false);
  });

  it('takes nothing in while the server runs on the folder', async () => {
    const server = await openFolder(data);
    const { code, err } = await importAt(monday);
    server.close();
    expect(code).toBe(1);
    expect(err).toContain('is in use by');
  });
});

describe('approve and drop', () => {
  it('sends what is approved, once, when it may next go out, and never what is dropped', async () => {
    await importAt(monday);
    const held = await heldAt(monday);
    const settle = (what: string, ...words: readonly string[]) =>
      holdfastAt(monday, what, idOf(held, ...words), '--data', data, '--lang', 'en');
    expect((await settle('approve', '100101', 'contact-14d', 'steward')).out).toBe(
      'Approved: 1. Messages that go out when the server runs, each in its next window: 1.',
    );
    expect((await settle('drop', '100101', 'contact-14d', 'leader')).out).toBe('Not sent: 1.');
    expect((await settle('approve', '100102', 'contact-14d', 'member')).code).toBe(0);
    // Again changes nothing; the other way is refused.
    expect((await settle('approve', '100101', 'contact-14d', 'steward')).code).toBe(0);
    expect((await settle('drop', '100101', 'contact-14d', 'steward')).err).toContain(
      'The message was approved on 2026-11-23 already. It goes out once.',
    );
    const sent = await serveUntil(data, monday, '2026-11-25T20:00');
    expect(sent.filter((line) => line.includes('contact-14d'))).toEqual([
      '2026-11-23 08:00 contact-14d overdue steward email',
      // The last call of the other case lies on this side of the cut-over.
      '2026-11-25 08:00 contact-14d last-call steward email',
      // She hears of it behind her welcome.
      '2026-11-25 10:00 contact-14d heads-up member sms',
    ]);
    expect(await serveUntil(data, '2026-11-25T20:00', '2026-11-25T21:00')).toEqual(sent);
  });

  it('settles all at once, and then nothing is left', async () => {
    await importAt(monday);
    const { out } = await holdfastAt(monday, 'drop', '--all', '--data', data, '--json');
    expect(JSON.parse(out)).toMatchObject({ messages: 4 });
    expect(await heldAt(monday)).toEqual({ held: [], messages: 0 });
    expect((await holdfastAt(monday, 'held', '--data', data, '--lang', 'en')).out).toBe('Nothing is held back.');
  });

  it('shows a text on request, and names nobody', async () => {
    await importAt(monday);
    const { out } = await holdfastAt(monday, 'held', '--texts', '--data', data);
    expect(out).toContain('Opgave');
    expect(out).not.toContain('Testperson');
    expect(out).not.toContain('example.org');
  });

  it('changes nothing when one of the ids is not in the list', async () => {
    await importAt(monday);
    const { held } = await heldAt(monday);
    const { code, err } = await holdfastAt(
      monday,
      'approve',
      held[0]?.id ?? '',
      'AAAA-22222',
      '--data',
      data,
      '--lang',
      'en',
    );
    expect([code, err]).toEqual([
      1,
      'holdfast: AAAA-22222: nothing of that name is held back. See the list: holdfast held.',
    ]);
    expect((await heldAt(monday)).held).toEqual(held);
  });

  it('wants ids or all of them, and a store', async () => {
    expect((await holdfast('approve', '--data', data)).err).toContain('Give the ids of the list, or --all.');
    expect((await holdfast('drop', 'AAAA-22222', '--all', '--data', data)).err).toContain('Give the ids of the list');
    expect((await holdfast('held', '--data', data)).err).toContain('There is no store in');
  });
});
