import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../../shared/calendar/moment.ts';
import { newDelivery, publicId, toDeliveryItem } from '../../../shared/reminders/delivery.ts';
import { type PlacedOperation, sentAs } from '../../../web/api/document.ts';
import { type Answered, type ApiStory, apiStory, type Sent } from './api-story.ts';
import { document, faultsBy, operations } from './openapi.ts';

const isWrite = ({ operation }: PlacedOperation): boolean =>
  operation.parameters?.some(({ name }) => name === 'Idempotency-Key') ?? false;
const exampleOf = ({ operation }: PlacedOperation): unknown => sentAs(operation.requestBody)?.[1].example;
const isFile = ({ operation }: PlacedOperation): boolean => sentAs(operation.requestBody)?.[0] === 'text/csv';
const isCsv = ({ operation }: PlacedOperation): boolean =>
  operation.responses[200]?.content?.['text/csv'] !== undefined;
const fileOf = (placed: PlacedOperation): Sent =>
  isFile(placed) ? { headers: { 'Content-Type': 'text/csv' }, body: exampleOf(placed) } : {};
const answerSchema = ({ operation }: PlacedOperation, status: number, type: string) =>
  operation.responses[status]?.content?.[type]?.schema;

type Told = {
  readonly story: ApiStory;
  readonly path: (placed: PlacedOperation) => string;
  /** From now on nothing is in time. */
  readonly slow: () => void;
};

/** A message to the leader that reached nobody. */
async function unsentIn({ store }: ApiStory, caseId: string): Promise<string> {
  const owed = { dutyId: 'talk-4w', key: '2026-11-30', stage: 'reminder', role: 'leader', channel: 'email' } as const;
  const message = { ...owed, text: 'talk-reminder', params: {} };
  const unsent = newDelivery(caseId, message, { personId: 'leader-1', at: parseMoment('2026-11-23T07:00:00Z') });
  await store.table.put(toDeliveryItem({ ...unsent, status: 'dead-letter' }), 'always');
  return publicId(unsent);
}

/** A workplace where somebody is ill and has a leader, and the addresses of what an operation is about. */
async function told(): Promise<Told> {
  let isSlow = false;
  const never = new Promise<void>(() => undefined);
  const story = await apiStory({
    wait: () => ({ over: isSlow ? Promise.resolve() : never, cancel: () => undefined }),
  });
  const { body } = await story.notify();
  const { caseId } = (body as { case: { caseId: string } }).case;
  const deliveryId = await unsentIn(story, caseId);
  const roles = await story.send('GET', '/roles');
  const { roleId } = (roles.body as { roles: { roleId: string }[] }).roles[0] ?? { roleId: '' };
  const headers = { 'Content-Type': 'text/csv' };
  const sent = await story.send('POST', '/imports', { headers, body: 'Tjenestenummer;Fraværskode;Startdato\n' });
  const { importId } = sent.body as { importId: string };
  const ids = { caseId, deliveryId, roleId, importId };
  const slow = (): void => {
    isSlow = true;
  };
  return { story, slow, path: ({ path }) => path.replace(/\{(\w+)\}/g, (_, name: keyof typeof ids) => ids[name]) };
}

const send = ({ story, path }: Told, placed: PlacedOperation, sent: Sent = {}): Promise<Answered> => {
  const [type, { example: body } = {}] = sentAs(placed.operation.requestBody) ?? [];
  const headers = { ...(type === undefined ? {} : { 'Content-Type': type }), ...sent.headers };
  return story.send(placed.method, path(placed), { ...(body === undefined ? {} : { body }), ...sent, headers });
};

describe('the OpenAPI document', () => {
  it('is served as it is made', async () => {
    const { send: ask } = await apiStory();
    const { status, body } = await ask('GET', '/openapi.json', { headers: { Authorization: '' } });
    expect(status).toBe(200);
    expect(body).toEqual(document);
    expect(document.openapi).toBe('3.1.0');
  });

  it('names every operation once, with a summary, a scope and what may go wrong', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operation } of operations) {
      expect(operation.summary).not.toBe('');
      expect(['read', 'notify', 'admin']).toContain(operation['x-scope']);
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['400', '401', '403', '429', '503']));
    }
  });

  it('has an example for every body', () => {
    for (const placed of operations) if (placed.operation.requestBody) expect(exampleOf(placed)).toBeDefined();
  });

  it('shows every operation on its page, with an example', async () => {
    const { send: ask } = await apiStory();
    const { body } = await ask('GET', '/docs', { headers: { Authorization: '' } });
    for (const { operation } of operations) expect(body).toContain(`<h3 id="${operation.operationId}">`);
    expect(body).toContain('curl -X POST &#39;https://tidslinje.example/v1/notifications&#39;');
    expect(body).not.toContain('<script');
  });

  it('keeps its operations', () => {
    expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /notifications',
      'GET /cases',
      'POST /cases/search',
      'GET /cases/{caseId}',
      'GET /cases/{caseId}/timeline',
      'POST /cases/{caseId}/end',
      'POST /cases/{caseId}/corrections',
      'POST /cases/{caseId}/partial-return',
      'POST /cases/{caseId}/events',
      'POST /cases/{caseId}/legal-hold',
      'POST /cases/{caseId}/what-if',
      'GET /cases/{caseId}/deliveries',
      'GET /deliveries',
      'POST /cases/{caseId}/deliveries/{deliveryId}/put-back',
      'GET /roles',
      'POST /roles',
      'DELETE /roles/{roleId}',
      'GET /policy',
      'PUT /policy',
      'GET /statistics',
      'POST /imports',
      'GET /imports/{importId}',
      'GET /imports/{importId}/results.csv',
      'POST /imports/{importId}/confirmation',
    ]);
  });
});

/** 21 MB, of which hardly anything is a row. */
const tooLargeFile = (placed: PlacedOperation): string =>
  `${exampleOf(placed)}\n${`${';'.repeat(10_000)}\n`.repeat(2_100)}`;

/** How each documented problem comes about. */
const causes: Readonly<Record<string, (there: Told, placed: PlacedOperation) => Promise<Answered>>> = {
  'invalid-request': ({ story, path }, placed) =>
    exampleOf(placed) === undefined || isFile(placed)
      ? story.send(placed.method, `${path(placed).replace(/\/[\w-]{22}$/, '/!')}?unknown=1`, fileOf(placed))
      : story.send(placed.method, path(placed), { body: { unknown: 1 } }),
  'malformed-json': (there, placed) => send(there, placed, { body: '{"a":' }),
  'idempotency-key-needed': (there, placed) => send(there, placed, { headers: { 'Idempotency-Key': '' } }),
  'key-needed': (there, placed) => send(there, placed, { headers: { Authorization: 'Bearer hf_key-1_wrong' } }),
  'scope-missing': async (there, placed) => {
    const others = (['read', 'notify', 'admin'] as const).filter((scope) => scope !== placed.operation['x-scope']);
    return send(there, placed, { headers: { Authorization: `Bearer ${await there.story.keyFor(...others)}` } });
  },
  'not-found': ({ story }, placed) => {
    const path = placed.path
      .replace(/\{(caseId|importId)\}/, 'nobody')
      .replace('{roleId}', 'x'.repeat(22))
      .replace('{deliveryId}', 'x'.repeat(43));
    return story.send(placed.method, path, exampleOf(placed) === undefined ? {} : { body: exampleOf(placed) });
  },
  stale: (there, placed) => send(there, placed, { headers: { 'If-Match': '"7"' } }),
  'too-large': (there, placed) =>
    send(there, placed, { body: isFile(placed) ? tooLargeFile(placed) : { name: 'x'.repeat(1024 * 1024) } }),
  'not-json': (there, placed) => send(there, placed, { headers: { 'Content-Type': 'text/plain' } }),
  'not-gzip': (there, placed) => send(there, placed, { headers: { 'Content-Encoding': 'gzip' } }),
  'not-csv': (there, placed) => send(there, placed, { headers: { 'Content-Type': 'text/plain' } }),
  'unreadable-file': (there, placed) => send(there, placed, { body: 'Navn\nKaren\n' }),
  'idempotency-key-reused': async (there, placed) => {
    const headers = { 'Idempotency-Key': 'once' };
    await there.story.send('PUT', '/policy', { headers, body: {} });
    return send(there, placed, { headers });
  },
  refused: async (there, placed) => {
    // A hold holds in every case, also a void one, but not twice for one reason.
    if (placed.path.endsWith('legal-hold')) await send(there, placed, { headers: { 'Idempotency-Key': 'before' } });
    // What was put back waits, and is not put back again.
    if (placed.operation.operationId === 'putBackDelivery') {
      await send(there, placed);
      return send(there, placed);
    }
    await there.story.send('POST', there.path(placed).replace(/[\w-]+$/, 'corrections'), {
      body: { do: 'void-case', reason: 'wrong-person' },
    });
    return send(there, placed);
  },
  'timed-out': (there, placed) => {
    there.slow();
    return send(there, placed);
  },
  'too-many-requests': async (there, placed) => {
    const token = await there.story.keyFor('read');
    const headers = { Authorization: `Bearer ${token}` };
    for (let asked = 0; asked < 600; asked += 1) await there.story.send('GET', '/nothing', { headers });
    return send(there, placed, { headers });
  },
};

/** Which problems an operation documents, by the names in its descriptions. */
const documented = ({ operation }: PlacedOperation): readonly string[] =>
  Object.values(operation.responses).flatMap(({ description }) =>
    [...description.matchAll(/\(`([a-z-]+)`\)/g)].map(([, name]) => name ?? ''),
  );

describe.each(operations.map((placed) => [placed.operation.operationId, placed] as const))('%s', (_, placed) => {
  it('does what its example asks, and answers as documented', async () => {
    const { status, body } = await send(await told(), placed);
    expect([200, 201, 202], JSON.stringify(body)).toContain(status);
    expect(faultsBy(answerSchema(placed, status, isCsv(placed) ? 'text/csv' : 'application/json'), body)).toEqual([]);
  });

  it.runIf(isWrite(placed))('happens once, and gives the same answer again', async () => {
    const there = await told();
    const headers = { 'Idempotency-Key': 'once' };
    const first = await send(there, placed, { headers });
    const again = await send(there, placed, { headers });
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect([first.headers.get('Idempotency-Replayed'), again.headers.get('Idempotency-Replayed')]).toEqual([
      null,
      'true',
    ]);
    expect(again.headers.get('ETag')).toBe(first.headers.get('ETag'));
  });

  // A conflict takes another process at the same moment: it has a test of its own.
  it.each(documented(placed).filter((name) => name !== 'conflict'))('answers %s as documented', async (name) => {
    const cause = causes[name];
    if (cause === undefined) throw new Error(`Nothing here brings ${name} about.`);
    const { status, headers, body } = await cause(await told(), placed);
    expect(body).toMatchObject({ type: `/v1/problems/${name}`, status });
    expect(headers.get('Content-Type')).toBe('application/problem+json');
    const isTransient = name === 'too-many-requests' || name === 'timed-out';
    expect(headers.get('Retry-After') !== null).toBe(isTransient);
    expect(faultsBy(answerSchema(placed, status, 'application/problem+json'), body)).toEqual([]);
  });
});
