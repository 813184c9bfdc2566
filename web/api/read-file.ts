import type { ApiContext } from './api-env.ts';
import { ApiProblem } from './problem.ts';
import { fieldProblem } from './wrong-fields.ts';

/** An employer's file comes as it is, where everything else is JSON. */
export const bringsFile = ({ req }: Pick<ApiContext, 'req'>): boolean =>
  req.method === 'POST' && req.path.endsWith('/imports');

/** The bytes of a file that is the whole body, or the part called `file` of a form. */
export async function readFile(c: ApiContext): Promise<Uint8Array> {
  const type = c.req.header('Content-Type') ?? '';
  if (/^text\/csv\s*(;|$)/i.test(type)) return new Uint8Array(await c.req.arrayBuffer());
  if (!/^multipart\/form-data\s*(;|$)/i.test(type)) throw new ApiProblem('not-csv');
  const form: Readonly<Record<string, unknown>> = await c.req.parseBody().catch((error: unknown) => {
    // The body is no form, whatever it is marked as.
    if (error instanceof TypeError) return {};
    throw error;
  });
  if (form.file instanceof File) return new Uint8Array(await form.file.arrayBuffer());
  throw new ApiProblem('invalid-request', { errors: [fieldProblem(['file'], 'missing', c.var.language)] });
}
