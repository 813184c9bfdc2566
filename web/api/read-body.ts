import type { MiddlewareHandler } from 'hono';
import { holdsCpr } from '../../shared/case/cpr.ts';
import type { ApiEnv } from './api-env.ts';
import { ApiProblem } from './problem.ts';
import { bringsFile, readFile } from './read-file.ts';
import { fieldProblem } from './wrong-fields.ts';

/** Our deepest body has five levels. */
const deepest = 12;

/** Refuses what is no JSON object, what is no text, and CPR numbers wherever they stand, naming the field and never the value. */
export const readBody: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD' || c.req.method === 'DELETE') return next();
  if (bringsFile(c)) {
    c.set('file', await readFile(c));
    return next();
  }
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? '')) throw new ApiProblem('not-json');
  const body: unknown = await c.req.json().catch((error: unknown) => {
    if (error instanceof SyntaxError) throw new ApiProblem('malformed-json');
    throw error;
  });
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new ApiProblem('malformed-json');
  const found = unfit(body, []);
  if (found !== undefined)
    throw new ApiProblem('invalid-request', { errors: [fieldProblem(found.path, found.fault, c.var.language)] });
  await next();
};

type Unfit = { readonly path: readonly PropertyKey[]; readonly fault: 'cpr' | 'deep' | 'format' };

function unfit(value: unknown, path: readonly PropertyKey[]): Unfit | undefined {
  if (typeof value === 'number') return holdsCpr(String(value)) ? { path, fault: 'cpr' } : undefined;
  if (typeof value === 'string') {
    if (holdsCpr(value)) return { path, fault: 'cpr' };
    return isText(value) ? undefined : { path, fault: 'format' };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length >= deepest) return { path, fault: 'deep' };
  for (const [name, part] of Object.entries(value)) {
    const found = holdsCpr(name) ? { path: [...path, name], fault: 'cpr' as const } : unfit(part, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Half a character, or one that nobody can see, is in no name. */
const isText = (value: string): boolean => value.isWellFormed() && !/\p{Cc}/u.test(value);
