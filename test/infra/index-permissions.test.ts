import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleFunctions } from '../../infra/bundle.ts';
import { statementsIn, within } from './readable.ts';
import { synthesized } from './synthesized.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bundles-'));
const names = await bundleFunctions(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const resources = synthesized('prod');

/** The indexes that the code of a bundle asks, also what it loads later: functions that nothing calls are not in it. */
function asked(name: string): readonly string[] {
  const files = readdirSync(path.join(folder, name), { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => file.endsWith('.mjs')).map((file) => readFileSync(path.join(folder, name, file)));
  const found = code.flatMap((text) => [...text.toString().matchAll(/\.queryIndex\(["'`](\w+)["'`]/g)]);
  return [...new Set(found.map(([, index = '']) => index))].sort();
}

/** The indexes that a function's role may ask. */
function allowed(name: string): readonly string[] {
  const lambda = resources('AWS::Lambda::Function').find(({ id }) => id.slice(0, -8) === name.replace('-', ''));
  const role = within(lambda?.Properties.Role, 'Fn::GetAtt', 0);
  const own = resources('AWS::IAM::Policy').filter(({ Properties }) => within(Properties.Roles, 0, 'Ref') === role);
  const statements = own.flatMap(({ Properties }) => statementsIn(Properties)).join('\n');
  return [...statements.matchAll(/table\.Arn\/index\/(\w+)/g)].map(([, index = '']) => index).sort();
}

describe('a function may ask', () => {
  // By hand, so that the two cannot both be empty.
  it('three indexes where it looks after everything', () => {
    expect(asked('reconcile')).toEqual(['deliveries', 'lists', 'wakes']);
  });

  it.each(names)('the indexes that its code asks, and no others: %s', (name) => {
    expect(allowed(name)).toEqual(asked(name));
  });
});
