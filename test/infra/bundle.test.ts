import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleFunctions } from '../../infra/bundle.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bundles-'));
bundleFunctions(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const requests = ['GetItem', 'GetSecretValue', 'SendMessage', 'StartExecution', 'SendRawEmail', 'SendTextMessage'];
/** The requests to AWS that each function can make, one for each client that is in its bundle. */
const requestsOf = {
  remind: ['GetItem', 'GetSecretValue', 'SendMessage'],
  renew: ['GetItem', 'GetSecretValue'],
  deliver: ['GetItem', 'GetSecretValue', 'SendRawEmail', 'SendTextMessage'],
  receipts: ['GetItem', 'GetSecretValue'],
  'follow-commits': ['GetItem', 'GetSecretValue', 'StartExecution'],
  reconcile: ['GetItem', 'GetSecretValue', 'SendMessage', 'StartExecution'],
};
const names = Object.keys(requestsOf) as (keyof typeof requestsOf)[];

describe("a function's bundle", () => {
  it('loads on Node 24 with no environment at all and has a handler', () => {
    const files = names.map((name) => path.join(folder, name, 'index.mjs'));
    const script = `Promise.all(${JSON.stringify(files)}.map((file) => import(file)))
      .then((modules) => console.log(modules.map(({ handler }) => typeof handler).join()))`;
    const printed = execFileSync(process.execPath, ['--eval', script], { env: {}, encoding: 'utf8' });
    expect(printed).toBe(`${names.map(() => 'function').join()}\n`);
  });

  it.each(names)('holds the clients that it uses and no others: %s', (name) => {
    const code = readFileSync(path.join(folder, name, 'index.mjs'), 'utf8');
    expect(requests.filter((request) => new RegExp(`["']${request}["']`).test(code))).toEqual(requestsOf[name]);
  });
});
