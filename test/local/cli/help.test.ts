import { describe, expect, it } from 'vitest';
import { operations } from '../../../local/cli/api-commands.ts';
import { helpGroups } from '../../../local/cli/help/print-help.ts';
import { operationsOf, resolved, type Schema, sentAs } from '../../../web/api/document.ts';
import { holdfast } from '../../journeys/support/cli.ts';
import { document } from '../../web/api/openapi.ts';

const commands = helpGroups.flatMap((group) => group.commands);
const help = async (name: string): Promise<string> => (await holdfast(name, '--help')).out;
/** `--first-day` and `--from..`: the names alone. */
const namesIn = (options: readonly (readonly [string, string])[]): readonly string[] =>
  options.flatMap(([written]) => written.match(/--[a-z-]+/g) ?? []);

describe('holdfast --help', () => {
  it('names every command once, in a line of its own, and the exit codes', async () => {
    const { code, out } = await holdfast('--help');
    expect(code).toBe(0);
    for (const { name } of commands) expect(out.match(new RegExp(`^  ${name} {2,}\\S`, 'gm'))).toHaveLength(1);
    expect(out).toContain(
      'Exit codes:\n  0  Done.\n  1  Something to change, said in one line.\n  2  A fault of holdfast',
    );
    expect(await holdfast('help')).toEqual({ code: 0, out, err: '' });
    expect(await holdfast()).toEqual({ code: 1, out, err: '' });
  });

  it('fits a terminal: no line is longer than a hundred characters', async () => {
    const texts = await Promise.all(commands.map(({ name }) => help(name)));
    const lines = [(await holdfast('--help')).out, ...texts].flatMap((text) => text.split('\n'));
    // An example is to be copied as it stands.
    expect(lines.filter((line) => line.length > 100 && !line.includes('npm run'))).toEqual([]);
  });

  it('has every command that the API has an operation for', () => {
    expect(commands.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...Object.keys(operations), 'send-file', 'imports']),
    );
  });
});

describe('holdfast COMMAND --help', () => {
  it('tells of that command alone: usage, options, an example, exit codes', async () => {
    const { code, out } = await holdfast('backup', '--help');
    expect(code).toBe(0);
    expect(out).toBe(`holdfast backup FILE

Writes the store into a new file, also while the server runs.
The key file (installation.key) is not in it: keep it elsewhere. Without it no name can be read.

  --data DIR  The folder of the store: ./data unless said otherwise.

Example:
  npm run -s holdfast -- backup /somewhere/else/today.db

Exit codes:
  0  Done.
  1  Something to change, said in one line.
  2  A fault of holdfast itself on this machine. The same again will hardly help.`);
    expect((await holdfast('help', 'backup')).out).toBe(out);
    expect((await holdfast('backup', 'x.db', '-h')).out).toBe(out);
  });

  it('refuses a command that there is not', async () => {
    expect(await holdfast('simulated', '--help')).toEqual({
      ...{ code: 1, out: '' },
      err: 'holdfast: There is no command "simulated". See: holdfast --help.',
    });
  });

  it.each(commands.map(({ name }) => name))('explains each option in the usage of %s', async (name) => {
    const { usage, options, lists } = commands.find((one) => one.name === name) ?? { usage: [], options: [] };
    const explained = namesIn(options);
    const used = usage.flatMap((line) => line.match(/--[a-z-]+/g) ?? []);
    expect(used.filter((option) => !explained.includes(option) && !(lists && option === '--reason'))).toEqual([]);
  });

  const every = [...new Set(commands.flatMap(({ options }) => namesIn(options)))];
  // These take whatever field is asked for, so nothing is unknown to them.
  const open = new Set([...Object.keys(operations), 'send-file', 'imports', 'what-if', 'change']);
  it.each(commands.map(({ name }) => name).filter((name) => !open.has(name)))(
    'explains just what %s takes',
    async (name) => {
      const explained = namesIn(commands.find((one) => one.name === name)?.options ?? []);
      const taken: string[] = [];
      for (const option of every) {
        // The first option that is not known is named, so nothing is ever carried out.
        const { err } = await holdfast(name, `${option}=x`, '--no-such-option');
        if (!err.includes(`There is no option ${option}.`)) taken.push(option);
      }
      const ofCase = namesIn(
        (commands.find((one) => one.name === name)?.options ?? []).filter(([, meaning]) =>
          meaning.startsWith('With CASE'),
        ),
      );
      expect(explained.filter((option) => !taken.includes(option) && !ofCase.includes(option))).toEqual([]);
      expect(taken.filter((option) => !explained.includes(option))).toEqual([]);
    },
  );
});

describe('the help of what the API has too', () => {
  const hyphened = (field: string) => `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  /** On the command line shorter than in the API, or in a body only. */
  const otherwise: Readonly<Record<string, string>> = { '--employee-number': '--number', '--absence': '--kind' };
  const fieldsOf = (given: Schema): readonly string[] =>
    Object.entries(resolved(document, given).properties ?? {}).flatMap(([name, field]) =>
      name === 'absence' ? fieldsOf(field) : [name],
    );
  const placed = Object.entries(operations).map(([name, { takes, request }]) => {
    const { method, path } = request(
      takes.map(() => '{id}'),
      {},
    );
    const found = operationsOf(document).find(
      (one) => one.method === method && one.path.replace(/\{\w+\}/g, '{id}').endsWith(path),
    );
    return [name, found] as const;
  });

  it.each(placed)('explains each field of %s', async (name, found) => {
    expect(found).toBeDefined();
    const { parameters = [], requestBody } = found?.operation ?? {};
    const query = parameters.flatMap((one) => ('in' in one && one.in === 'query' ? [String(one.name)] : []));
    const schema = sentAs(requestBody)?.[1].schema;
    const fields = name === 'put-policy' || schema === undefined ? [] : fieldsOf(schema);
    const text = await help(name);
    for (const field of [...query, ...fields].map(hyphened)) {
      const area = name === 'notify' && field === '--agreement-area' ? '--area' : field;
      expect(text).toContain(`  ${otherwise[area] ?? area} `);
    }
  });

  it('lists what was done, what can be corrected and what can be imagined, with the fields of each', async () => {
    const [record, correct, whatIf] = await Promise.all([help('record'), help('correct'), help('what-if')]);
    expect(record).toContain('\n  record-talk-called --on DATE [--time TIME]\n');
    expect(record).not.toContain('correct-first-day');
    expect(correct).toContain('\n  correct-first-day --to DATE [--reason REASON]\n');
    expect(correct).toContain('  REASON: entered-wrong, reported-late,');
    expect(whatIf).toContain('\n  contact-pause [--until DATE]\n');
    // What the product alone asks, and what is --rules.
    expect(whatIf).not.toMatch(/^ +(?:absorb-case|change-policy|change-rule-set|change-unit|renew-timeline)\b/m);
  });
});
