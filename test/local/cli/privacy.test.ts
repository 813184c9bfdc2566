import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { holdfast } from '../../journeys/support/cli.ts';
import { folderOfTest } from '../../journeys/support/folder.ts';
import { killAfter } from '../../journeys/support/kill-after.ts';

const sample = ['simulate', 'samples/absence-sample.csv', '--people', 'samples/people-sample.csv'];

/** Every byte of the store's files as Latin-1, so that nothing is lost in decoding; texts are looked for as UTF-8 bytes. */
function bytesOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name)).toString('latin1'))
    .join('\n');
}
const found = (bytes: string, texts: readonly string[]): readonly string[] =>
  texts.filter((text) => bytes.includes(Buffer.from(text, 'utf8').toString('latin1')));

const ofRejectedRows = [
  '010190-0000',
  '0101900000',
  'Testperson Cpr',
  'Testperson Umulig',
  'Testperson Baglæns',
  'Testperson Uden Nummer',
  'Testperson Ferie',
  '20000209',
  '20000206',
  'person000@',
  'person206@',
  '200206',
];
const ofAcceptedRows = [
  '100101',
  '200205',
  'Testperson Æble',
  'Testperson Kompakt',
  '20000101',
  '+4520000103',
  'person101@example.org',
  'Testleder A',
  'leder.a@example.org',
  'tr.vikar@example.org',
  '30000001',
  'hr.konsulent@example.org',
];

it('keeps no personal field in clear text and nothing of a rejected row, in the database or its log', async () => {
  const folder = folderOfTest();
  const { code } = await holdfast(...sample, '--until', '2026-11-30', '--store', folder);
  expect(code).toBe(0);
  const bytes = bytesOf(folder);
  expect(bytes.length).toBeGreaterThan(100_000);
  expect(found(bytes, ofRejectedRows)).toEqual([]);
  expect(found(bytes, ofAcceptedRows)).toEqual([]);
});

it('keeps none in what a killed process leaves behind, its write-ahead log among it', async () => {
  const folder = folderOfTest();
  // The sample changes the folder two thousand times: this is in the middle.
  const { killed } = await killAfter(800, folder, [...sample, '--store', folder]);
  expect(killed).toBe(true);
  expect(readdirSync(folder)).toContain('holdfast.db-wal');
  const bytes = bytesOf(folder);
  expect(found(bytes, [...ofRejectedRows, ...ofAcceptedRows])).toEqual([]);
});

it('prints no value of a rejected row, in either language or shape', async () => {
  for (const options of [[], ['--json'], ['--lang', 'en']]) {
    const { out, err } = await holdfast(...sample, '--until', '2026-11-10', ...options);
    expect(err).toBe('');
    expect(ofRejectedRows.filter((text) => out.includes(text))).toEqual([]);
  }
});
