import { z } from '@hono/zod-openapi';
import { day } from '../../../shared/calendar/day.ts';
import { api } from '../../../web/api/api.ts';
import {
  type ApiDocument,
  apiDocument,
  operationsOf,
  type PlacedOperation,
  type Schema,
} from '../../../web/api/document.ts';
import { emptyPortal } from '../empty-portal.ts';

const { needs } = await emptyPortal();

/** The document as it is served on the story's day. */
export const document: ApiDocument = apiDocument(api(needs), day('2026-11-25'));
export const operations: readonly PlacedOperation[] = operationsOf(document);
export const named = (id: string): PlacedOperation => {
  const found = operations.find(({ operation }) => operation.operationId === id);
  if (found === undefined) throw new Error(`The document has no operation ${id}.`);
  return found;
};

/** Puts what a reference points at in its place. */
function inlined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inlined);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return inlined(document.components.schemas[String(value.$ref).split('/').at(-1) ?? '']);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inlined(part)]));
}

/** What is wrong with a value by a schema of the document; nothing when it holds. */
export function faultsBy(schema: Schema | undefined, value: unknown): readonly string[] {
  if (schema === undefined) return ['The document says nothing of it.'];
  const parsed = z.fromJSONSchema(inlined(schema) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
