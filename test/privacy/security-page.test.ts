import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/security.md'), 'utf8');

type Named = { readonly file: string; readonly name: string };
const testsIn = (text: string): readonly Named[] =>
  [...text.matchAll(/`(test\/[^`]+\.test\.ts)` \*([^*]+)\*/g)].map(([, file = '', name = '']) => ({ file, name }));

/** A threat ends where the next heading begins. */
const threats = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    title: text.slice(0, text.indexOf('\n')),
    lines: text.split('\n').filter((line) => line.startsWith('* ')),
    text,
  }))
  .filter(({ title }) => title !== 'What was not verified');

const isThere = ({ file, name }: Named): boolean =>
  existsSync(path.join(root, file)) && readFileSync(path.join(root, file), 'utf8').includes(name);

describe('the threat model', () => {
  it('names those who might attack', () => {
    for (const who of ['colleague', 'leader', 'database', 'backup', 'mailbox', 'importer', 'insider'])
      expect(threats.some(({ title }) => title.includes(who))).toBe(true);
  });

  it('says of each what they get at worst', () => {
    for (const { title, text } of threats)
      expect([title, /^\*\*At worst\*\*: .{10,}/m.test(text)]).toEqual([title, true]);
  });

  it('has a test for each line', () => {
    const untested = threats.flatMap(({ lines }) => lines).filter((line) => testsIn(line).length === 0);
    expect(untested).toEqual([]);
  });

  it('names no test that there is not', () => {
    expect(testsIn(page).length).toBeGreaterThan(60);
    expect(testsIn(page).filter((named) => !isThere(named))).toEqual([]);
  });
});
