import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { handler as unbundled } from '../../functions/entries/api.ts';
import { bundleFunctions, bundleSize } from '../../infra/bundle.ts';
import { startAwsJson } from '../support/aws-json-stub.ts';
import { emptyAws } from '../support/empty-aws.ts';
import { masterKeyArn } from '../support/kms-stub.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bundles-'));
await bundleFunctions(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const requests = ['GetItem', 'Decrypt', 'SendMessage', 'StartExecution', 'SendRawEmail', 'SendTextMessage'];
/** The requests to AWS that each function can make, one for each client that is in its bundle. */
const requestsOf = {
  remind: ['GetItem', 'Decrypt', 'SendMessage'],
  renew: ['GetItem', 'Decrypt'],
  deliver: ['GetItem', 'Decrypt', 'SendRawEmail', 'SendTextMessage'],
  receipts: ['GetItem', 'Decrypt'],
  'follow-commits': ['GetItem', 'Decrypt', 'StartExecution'],
  reconcile: ['GetItem', 'Decrypt', 'SendMessage', 'StartExecution'],
  portal: ['GetItem', 'Decrypt', 'SendMessage'],
  api: ['GetItem', 'Decrypt', 'SendMessage'],
};
const names = Object.keys(requestsOf) as (keyof typeof requestsOf)[];

/** Bytes that are loaded before a function answers: the more, the longer it takes. */
const atMost = { 'follow-commits': 600_000, remind: 600_000, deliver: 850_000, portal: 1_200_000, api: 1_000_000 };
const limits = Object.entries(atMost);
/** Bytes of pages that the portal loads when somebody asks for one: held to what they are, so that they do not grow unseen. */
const atMostLater = 300_000;

describe("a function's bundle", () => {
  it.each(limits)('stays small enough to start fast: %s', (name, bytes) => {
    expect(bundleSize(path.join(folder, name)).atStart).toBeLessThanOrEqual(bytes);
  });

  it('holds all that it will ever load, but for the portal', () => {
    const later = Object.keys(requestsOf).map((name) => [name, bundleSize(path.join(folder, name)).later] as const);
    for (const [name, bytes] of later)
      expect([name, bytes <= (name === 'portal' ? atMostLater : 0)]).toEqual([name, true]);
    expect(Object.fromEntries(later).portal).toBeGreaterThan(100_000);
  });

  it('signs its requests with the credentials in its environment', async () => {
    const { handler, asked, close } = await inLambda('renew');
    expect(await handler({ caseId: 'case-1', plan: 1 })).toEqual({ outcome: 'nothing-to-renew' });
    expect(asked).toContain('Decrypt');
    await close();
  });

  it('of the portal answers with a page, and with the style sheets that it asks for', async () => {
    const { handler, close } = await inLambda('portal');
    const page = await handler(request('/login'));
    expect([page.statusCode, page.body]).toEqual([200, expect.stringContaining('<h1>Log ind</h1>')]);
    const addresses = [...page.body.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, address]) => address);
    const answers = await Promise.all(addresses.map((address) => handler(request(address))));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    // A page of an office: loaded now, and as closed to strangers as ever.
    const office = await handler(request('/people'));
    expect([office.statusCode, office.headers.location]).toEqual([303, '/login?next=%2Fpeople']);
    // What was sent is at the providers.
    expect((await handler(request('/outbox'))).statusCode).toBe(404);
    await close();
  });

  it('of the API describes the API, and asks others for a key', async () => {
    const { handler, close } = await inLambda('api');
    const described = await handler(request('/v1/openapi.json'));
    expect(JSON.parse(described.body).info.title).toBe('Holdfast');
    // What is left out of the bundle has no part in it.
    expect(described.body).toBe(((await unbundled(request('/v1/openapi.json'))) as { body: string }).body);
    expect((await handler(request('/v1/docs'))).body).toContain('<h1>');
    expect((await handler(request('/v1/cases'))).statusCode).toBe(401);
    await close();
  });

  it('loads on Node 24 with no environment at all and has a handler', () => {
    const files = names.map((name) => path.join(folder, name, 'index.mjs'));
    const script = `Promise.all(${JSON.stringify(files)}.map((file) => import(file)))
      .then((modules) => console.log(modules.map(({ handler }) => typeof handler).join()))`;
    const printed = execFileSync(process.execPath, ['--eval', script], { env: {}, encoding: 'utf8' });
    expect(printed).toBe(`${names.map(() => 'function').join()}\n`);
  });

  it.each(names)('holds the clients that it uses and no others: %s', (name) => {
    const files = readdirSync(path.join(folder, name)).filter((file) => file.endsWith('.mjs'));
    const code = files.map((file) => readFileSync(path.join(folder, name, file), 'utf8')).join('\n');
    expect(requests.filter((request) => new RegExp(`["']${request}["']`).test(code))).toEqual(requestsOf[name]);
  });
});

/** As Lambda runs it, on a table where nothing stands. */
async function inLambda(name: string) {
  const asked: string[] = [];
  const noted = Object.entries(emptyAws()).map(([operation, answer]) => [
    operation,
    (input: unknown) => {
      asked.push(operation);
      return answer(input);
    },
  ]);
  const aws = await startAwsJson(Object.fromEntries(noted));
  const all = { ...environment, AWS_ENDPOINT_URL: aws.endpoint };
  for (const [key, value] of Object.entries(all)) vi.stubEnv(key, value);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const { handler } = await import(path.join(folder, name, 'index.mjs'));
  const close = async (): Promise<void> => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await aws.close();
  };
  return { handler, asked, close };
}

const queueUrl = 'https://sqs.eu-north-1.amazonaws.com/123456789012/queue';
const environment = {
  ...{ TABLE_NAME: 'cases', ERASED_TABLE_NAME: 'erased', MASTER_KEY_ARN: masterKeyArn, EMPLOYERS: 'employer' },
  ...{ QUEUE_URL: queueUrl, CODE_QUEUE_URL: queueUrl, IMPORT_QUEUE_URL: queueUrl },
  ...{ DISPLAY_NAME: 'Tidslinje', PORTAL_ADDRESS: 'https://tidslinje.example' },
  ...{ AWS_REGION: 'eu-north-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
};

/** What the HTTP API hands on of somebody's request for a page. */
const request = (address: string) => ({
  ...{ version: '2.0', routeKey: '$default', rawPath: address, rawQueryString: '', isBase64Encoded: false },
  headers: { host: 'tidslinje.example' },
  requestContext: {
    domainName: 'tidslinje.example',
    http: { method: 'GET', path: address, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
  },
});
