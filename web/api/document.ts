import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Day } from '../../shared/calendar/day.ts';
import type { ApiEnv } from './api-env.ts';
import { exampleBodies } from './examples.ts';

/** What of an OpenAPI document we read and write ourselves. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
};
export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
};
export type Content = Readonly<Record<string, { readonly schema: Schema; example?: unknown }>>;
export type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly 'x-scope': string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
};
export type ApiDocument = {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const description = `For HR and payroll systems of an employer. Every request carries a key: \`Authorization: Bearer hf_…\`. Every change carries an \`Idempotency-Key\`; sent again it happens once and gets the same answer. Problems are \`application/problem+json\` (RFC 9457) with the field and what to do; \`Accept-Language: da\` gives them in Danish. A key sees what the employer may see: never a consent, never what is the employee's own. CPR numbers are refused everywhere. The limit of requests is counted in each process of the server by itself.`;

/** The document of the API, made from the schemas that validate; its examples hold on the day it is read. */
export function apiDocument(app: OpenAPIHono<ApiEnv>, today: Day): ApiDocument {
  const made = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Holdfast', version: '1', description },
    servers: [{ url: '/v1' }],
  });
  // Plain JSON of our own: what the library calls it does not matter from here on.
  const document: ApiDocument = JSON.parse(JSON.stringify(made));
  const examples = exampleBodies(today);
  for (const { operationId, requestBody } of operationsOf(document).map(({ operation }) => operation)) {
    const body = sentAs(requestBody)?.[1];
    if (body !== undefined) body.example = examples[operationId];
  }
  return document;
}

/** How a body is usually sent: the first of its types. */
export const sentAs = (body: Operation['requestBody']) => Object.entries(body?.content ?? {})[0];

export type PlacedOperation = { readonly path: string; readonly method: string; readonly operation: Operation };

export const operationsOf = ({ paths }: ApiDocument): readonly PlacedOperation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );

/** The schema itself where another place has it. */
export function resolved({ components }: ApiDocument, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (components.schemas[name] ?? {});
}
