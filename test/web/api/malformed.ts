import { type PlacedOperation, sentAs } from '../../../web/api/document.ts';
import type { Chance } from '../../support/chance.ts';
import { malformedFile } from './malformed-file.ts';

/** What nobody means to send, and somebody sends. */
const odd: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e',
    '🤒'.repeat(50),
    'x'.repeat(5000),
    "' OR 1=1 --",
    '<script>',
  ],
  ...[
    0,
    -1,
    1.5,
    1e308,
    -1e308,
    2 ** 53,
    '2026-02-30',
    '2026-11-02T00:00:00Z',
    '0000-00-00',
    '99999-01-01',
    '-000001-01-01',
  ],
  ...[
    '010170-1234',
    101701234,
    '__proto__',
    'constructor',
    '../../etc/passwd',
    '%00',
    '\r\nX-Evil: 1',
    'Karen Eksempel',
  ],
  ...[[], {}, [[]], [null], { a: { b: { c: {} } } }, { __proto__: 1 }, { toString: 1 }, Array(1000).fill(0)],
];
const oddTexts = odd.filter((one) => typeof one === 'string');

type Json = unknown;
type RawBody = string | Uint8Array<ArrayBuffer>;
const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One place of a body spoilt. */
function spoilt(body: Json, chance: Chance): Json {
  if (!isObject(body) || chance.of(0.1)) return chance.pick(odd);
  const names = Object.keys(body);
  const name = names.length === 0 || chance.of(0.15) ? chance.pick(oddTexts) : chance.pick(names);
  if (chance.of(0.15)) return Object.fromEntries(Object.entries(body).filter(([one]) => one !== name));
  // Defined, not assigned: `__proto__` is to arrive as a field.
  const copy = { ...body };
  Object.defineProperty(copy, name, {
    value: spoilt(body[name], chance),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const oddBodies: readonly RawBody[] = [
  ...['', '{', '[', 'null', '1', '"', '{"a":1,"a":2}', '\ufeff{}', '{} {}', '{"a":1e999}', '[]', 'a=1&b=2', '\u0000'],
  ...['['.repeat(100_000), '{"a":'.repeat(50_000), `{"name":"${'x'.repeat(1_100_000)}"}`],
  new Uint8Array([0xff, 0xfe, 0x7b, 0x7d]),
  new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
];
const oddHeaders: readonly (readonly [string, readonly string[]])[] = [
  ['If-Match', ['"1"', 'W/"1"', '*', '1', '"-1"', '"99999999999999999999"', '""', 'x'.repeat(5000), '"1", "2"']],
  ['Idempotency-Key', ['', ' ', 'x'.repeat(129), 'a b', '010170-1234', '"quoted"']],
  [
    'Content-Type',
    [
      '',
      'text/plain',
      'application/json; charset=utf-16',
      'application/JSON',
      'multipart/form-data',
      'application/jsonx',
    ],
  ],
  ['Accept-Language', ['da;q=x', 'da;q=-1,en', '*', ',,,;', 'x'.repeat(5000), 'da;q=1;q=2']],
  [
    'Authorization',
    ['', 'Bearer', 'Bearer ', 'Basic abc', 'Bearer hf__', 'Bearer hf_key-1_x', `Bearer ${'x'.repeat(5000)}`],
  ],
  ['Accept-Encoding', ['gzip', 'br', 'x']],
  ['Content-Length', ['-1', '999999999', 'x']],
  ['Cookie', ['session=abc', 'sprog=xx']],
];
const oddSegments = [
  '%00',
  '%ff',
  '..%2f..%2f',
  '%',
  'x'.repeat(2000),
  '%F0%9F%A4%92',
  ' ',
  '*',
  '-',
  '__proto__',
  'nobody',
];
const queries = [
  'unit',
  'state',
  'dueBefore',
  'cursor',
  'limit',
  'sprog',
  'x',
  'kind',
  'preview',
  'status',
  'people',
  '__proto__',
  'constructor',
];

export type Malformed = {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: RawBody | undefined;
};

/** A request that is wrong in one or several ways. */
export function malformed(placed: PlacedOperation, chance: Chance, ids: Readonly<Record<string, string>>): Malformed {
  const path = placed.path.replace(/\{(\w+)\}/g, (_, name) =>
    chance.of(0.25) ? chance.pick(oddSegments) : (ids[name] ?? ''),
  );
  const query = Array.from(
    { length: chance.of(0.3) ? chance.between(1, 3) : 0 },
    () =>
      `${chance.pick(queries)}=${chance.of(0.3) ? '%E0%A4%A' : encodeURIComponent(chance.pick(oddTexts).toWellFormed())}`,
  );
  const method = chance.of(0.05) ? chance.pick(['PUT', 'PATCH', 'DELETE', 'POST', 'OPTIONS']) : placed.method;
  const headers = new Headers({
    'Content-Type': sentAs(placed.operation.requestBody)?.[0] ?? 'application/json',
    'Idempotency-Key': `name-${chance.between(0, 1e9)}`,
  });
  if (chance.of(0.3)) {
    const [name, values] = chance.pick(oddHeaders);
    headers.set(name, chance.pick(values));
  }
  return {
    method,
    path: query.length === 0 ? path : `${path}?${query.join('&')}`,
    headers,
    body: bodyFor(placed, method, chance),
  };
}

function bodyFor({ operation }: PlacedOperation, method: string, chance: Chance): RawBody | undefined {
  if (method === 'GET') return undefined;
  // Few of those that are a megabyte: they say the same every time.
  if (chance.of(0.02)) return chance.pick(oddBodies);
  if (sentAs(operation.requestBody)?.[0] === 'text/csv') return malformedFile(chance);
  let body: Json = operation.requestBody?.content['application/json']?.example ?? {};
  for (let times = chance.between(0, 3); times > 0; times -= 1) body = spoilt(body, chance);
  return JSON.stringify(body);
}
