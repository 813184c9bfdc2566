import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseOptions } from '../../../local/cli/options.ts';
import { openFolder } from '../../../local/open-folder.ts';
import { holdfast } from '../../journeys/support/cli.ts';

// As one in 64 is that stands in a store; one in 4,096 begins with two.
const id = '-lqKGFtA89GFcvzKBxCfvn';
const twice = '--qKGFtA89GFcvzKBxCfvn';
const message = '-Ta5L_mg24RRYRB1h8WAb1ZdCWujMHTLxic5p11ciNI';

describe('an id that begins with a hyphen', () => {
  const options = { name: { type: 'string' }, yes: { type: 'boolean', default: false } } as const;

  it('is what a command is about, where it stands', () => {
    expect(parseOptions([id, '--yes', message, 'x', twice], options)).toEqual({
      values: { yes: true },
      positionals: [id, message, 'x', twice],
    });
  });

  it('is the value of the option before it', () => {
    expect(parseOptions(['--name', id], options).values).toEqual({ name: id, yes: false });
    expect(parseOptions([`--name=${message}`], options).values).toEqual({ name: message, yes: false });
  });

  it.each([
    ['--employee-number-file', 'There is no option --employee-number-file.'],
    ['-lqKGFtA89', 'There is no option -l.'],
  ])('is not %s', (word, said) => {
    expect(() => parseOptions([word], options)).toThrow(said);
  });
});

describe('with an id that begins with a hyphen', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'holdfast-cli-'));
    (await openFolder(folder)).close();
    return () => rmSync(folder, { recursive: true });
  });

  const notThere = 'Check the address and the id.';
  it.each([
    [['put-back', 'cQfWjvhL1Gz1b0hXk0sV7A', message], notThere],
    [['put-back', twice, message], notThere],
    [['put-back', message], `holdfast: ${message}: There is no such message`],
    [['end-role', id], notThere],
    [['case', twice], notThere],
    [['timeline', id], notThere],
  ])('%j comes to look for it', async (args, said) => {
    const { code, err } = await holdfast(...args, '--data', folder, '--lang', 'en');
    expect([code, err]).toEqual([1, expect.stringContaining(said)]);
  });

  it.each([
    [['keys', 'revoke', id], 'There is no key with that id.'],
    [['erase', '--person', twice], 'There is nobody with that id or number'],
  ])('%j comes to look for it', async (args, said) => {
    const { code, err } = await holdfast(...args, '--data', folder);
    expect([code, err]).toEqual([1, expect.stringContaining(said)]);
  });
});
