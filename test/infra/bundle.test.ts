import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { bundleFunctions } from '../../infra/bundle.ts';
import { startAwsJson } from '../support/aws-json-stub.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bundles-'));
await bundleFunctions(folder);
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

/** Bytes. Loading a function takes the longer the more it holds; the portal's pages and words in two languages are most of it. */
const atMost = { 'follow-commits': 600_000, remind: 600_000, deliver: 850_000, portal: 1_700_000 };
const limits = Object.entries(atMost);

describe("a function's bundle", () => {
  it.each(limits)('stays small enough to start fast: %s', (name, bytes) => {
    expect(statSync(path.join(folder, name, 'index.mjs')).size).toBeLessThanOrEqual(bytes);
  });

  it('signs its requests with the credentials in its environment', async () => {
    const asked: string[] = [];
    const answer = (operation: string, given: object) => () => {
      asked.push(operation);
      return given;
    };
    const aws = await startAwsJson({
      GetSecretValue: answer('GetSecretValue', { SecretString: 'c0ffee00'.repeat(8) }),
      GetItem: answer('GetItem', {}),
      Query: answer('Query', { Items: [], Count: 0 }),
    });
    const environment = { TABLE_NAME: 'cases', KEY_SECRET_ARN: 'arn:aws:secretsmanager:eu-north-1:1:secret:key' };
    const ofAws = { AWS_REGION: 'eu-north-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
    const all = { ...environment, ...ofAws, AWS_ENDPOINT_URL: aws.endpoint };
    for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const { handler } = await import(path.join(folder, 'renew/index.mjs'));
    expect(await handler({ caseId: 'case-1', plan: 1 })).toEqual({ outcome: 'nothing-to-renew' });
    expect(asked[0]).toBe('GetSecretValue');
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await aws.close();
  });

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
