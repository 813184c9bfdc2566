import type { ApiContext } from './api-env.ts';
import { ApiProblem } from './problem.ts';
import { fieldProblem } from './wrong-fields.ts';

/** Where the next page starts, as nobody need understand: the sort key of the last entry. */
export const toCursor = (sort: string): string => Buffer.from(sort).toString('base64url');

/** The sort key of a cursor. @throws ApiProblem where it is none, or is of another list */
export function fromCursor(c: ApiContext, cursor: string | undefined, start: string): string | undefined {
  if (cursor === undefined) return undefined;
  const sort = Buffer.from(cursor, 'base64url').toString('utf8');
  // Keys of the store are plain ASCII of limited length.
  if (/^[\x21-\x7e]{1,600}$/.test(sort) && sort.startsWith(start)) return sort;
  throw new ApiProblem('invalid-request', { errors: [fieldProblem(['cursor'], 'format', c.var.language)] });
}
