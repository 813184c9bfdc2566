import type { FileContent } from '../../shared/intake/raw-lines.ts';
import type { ApiContext } from './api-env.ts';
import { inflated } from './inflated.ts';
import { ApiProblem } from './problem.ts';
import { type SentFile, sentFile } from './sent-file.ts';
import { fieldProblem } from './wrong-fields.ts';

/** An employer's file comes as it is, where everything else is JSON. */
export const bringsFile = ({ req }: Pick<ApiContext, 'req'>): boolean =>
  req.method === 'POST' && req.path.endsWith('/imports');

/** A file that is the whole body, possibly compressed, or the part called `file` of a form. */
export async function readFile(c: ApiContext): Promise<SentFile> {
  const type = c.req.header('Content-Type') ?? '';
  const coding = (c.req.header('Content-Encoding') ?? 'identity').trim().toLowerCase();
  if (coding !== 'identity' && coding !== 'gzip') throw new ApiProblem('not-gzip');
  if (/^text\/csv\s*(;|$)/i.test(type)) return sentFile(coding === 'gzip' ? inflated(bodyOf(c)) : bodyOf(c));
  if (!/^multipart\/form-data\s*(;|$)/i.test(type)) throw new ApiProblem('not-csv');
  if (coding === 'gzip') throw new ApiProblem('not-gzip');
  const form: Readonly<Record<string, unknown>> = await c.req.parseBody().catch((error: unknown) => {
    // The body is no form, whatever it is marked as.
    if (error instanceof TypeError) return {};
    throw error;
  });
  if (form.file instanceof File) return sentFile(form.file.stream());
  throw new ApiProblem('invalid-request', { errors: [fieldProblem(['file'], 'missing', c.var.language)] });
}

const bodyOf = ({ req }: ApiContext): FileContent => req.raw.body ?? [];
