import { z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { ApiScope } from '../../shared/access/api-scopes.ts';
import type { ApiEnv } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { needsScope } from './authenticate.ts';
import { columnsInWords } from './column-tables.ts';
import { idempotent } from './idempotent.ts';
import { Problem } from './problem.ts';
import { type ProblemName, problemTypes } from './problem-types.ts';

/*
 * What all operations have in common, for the routes to spread.
 */

const everyWhere = ['invalid-request', 'key-needed', 'scope-missing', 'too-many-requests', 'timed-out'] as const;
const withBody = ['malformed-json', 'not-json', 'too-large'] as const;

/** What an operation may answer but what was asked for. */
export const readProblems = (...more: readonly ProblemName[]) => problems([...everyWhere, ...more]);
export const searchProblems = (...more: readonly ProblemName[]) => problems([...everyWhere, ...withBody, ...more]);
export const writeProblems = (...more: readonly ProblemName[]) =>
  problems([...everyWhere, ...withBody, 'idempotency-key-needed', 'idempotency-key-reused', ...more]);

export const fileProblems = (...more: readonly ProblemName[]) =>
  problems([
    ...everyWhere,
    'not-csv',
    'not-gzip',
    'too-large',
    'idempotency-key-needed',
    'idempotency-key-reused',
    ...more,
  ]);

export const bodilessWriteProblems = (...more: readonly ProblemName[]) =>
  problems([...everyWhere, 'idempotency-key-needed', 'idempotency-key-reused', ...more]);

function problems(names: readonly ProblemName[]): Record<`${4 | 5}XX`, never> {
  const byStatus = Map.groupBy(names, (name) => problemTypes[name].status);
  const responses = [...byStatus].map(([status, those]) => [
    status,
    {
      description: `${those.map((name) => `${problemTypes[name].title.en} (\`${name}\`)`).join('; ')}.`,
      content: { 'application/problem+json': { schema: Problem } },
      ...(status === 429 || status === 503 ? { headers: retryHeader } : {}),
    },
  ]);
  // Problems are thrown, so that no handler returns one: the types need not know them.
  return Object.fromEntries(responses);
}

const retryHeader = z.object({ 'Retry-After': z.string().meta({ description: 'How many seconds to wait.' }) });
const limitHeaders = {
  RateLimit: z.string().meta({ description: 'What the key has left: `"key";r=599;t=1`.' }),
  'RateLimit-Policy': z.string().meta({ description: 'What it may in all: `"key";q=600;w=1`.' }),
};
const replayedHeader = {
  'Idempotency-Replayed': z.enum(['true']).optional().meta({ description: 'The write had been carried out before.' }),
};
const etagHeader = { ETag: z.string().meta({ description: 'The version of the case: send it as If-Match.' }) };

type Answering = { readonly etag?: boolean; readonly replayed?: boolean };

/** A good answer: its schema, and the headers that go with it. */
export const answers = <Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  { etag = false, replayed = false }: Answering = {},
) => ({
  description,
  content: { 'application/json': { schema } },
  headers: z.object({ ...limitHeaders, ...(etag ? etagHeader : {}), ...(replayed ? replayedHeader : {}) }),
});

export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
});

/** A file as it is, or in a form; it is read by its own rules. */
export const fileBody = {
  required: true,
  content: {
    'text/csv': { schema: { type: 'string' as const, description: columnsInWords('en') } },
    'multipart/form-data': {
      schema: {
        type: 'object' as const,
        properties: { file: { type: 'string' as const, format: 'binary' } },
        required: ['file'],
      },
    },
  },
};

/** A parameter that nobody knows may be one that somebody relies on. */
export const NoQuery = z.strictObject({});

export const WriteHeaders = z.object({
  'Idempotency-Key': z
    .string()
    .regex(/^[\x21-\x7e]{1,128}$/)
    .meta({
      description: 'A random value, new for each change and the same for each try.',
      example: '5f0c1f6e-1d0b-4b57-9a55-0f6f2b7f0a11',
    }),
});
export const CaseWriteHeaders = WriteHeaders.extend({
  'If-Match': z.string().max(64).optional().meta({
    description: 'The ETag of the version that you decided on. Another version than the newest is refused with 412.',
  }),
});

/** Which scope of a key an operation takes, told to readers and asked for. */
export const forScope = (scope: ApiScope) => ({
  security: [{ key: [] }],
  'x-scope': scope,
  middleware: needsScope(scope),
});

/** The same for what changes something: carried out once. */
export function writeForScope(needs: ApiNeeds, scope: ApiScope) {
  const once = idempotent(needs);
  const allowed = needsScope(scope);
  const middleware: MiddlewareHandler<ApiEnv> = (c, next) => {
    let answer: Response | undefined;
    const carryOut = async () => {
      answer = (await once(c, next)) ?? undefined;
    };
    return allowed(c, carryOut).then(() => answer);
  };
  return { ...forScope(scope), middleware };
}
