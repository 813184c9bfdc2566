import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ApiEnv } from './api-env.ts';
import { ApiProblem } from './problem.ts';
import { bringsFile } from './read-file.ts';
import { largestFile } from './sent-file.ts';

const largestBody = 1024 * 1024;

const tooLarge = (): never => {
  throw new ApiProblem('too-large');
};
const counted = bodyLimit({ maxSize: largestBody, onError: tooLarge });
const countedForm = bodyLimit({ maxSize: largestFile, onError: tooLarge });

/** A file counts itself as it comes; a form is read as a whole. */
const uncounted: MiddlewareHandler<ApiEnv> = (c, next) =>
  /^multipart\//i.test(c.req.header('Content-Type') ?? '') ? countedForm(c, next) : next();

/**
 * Refuses a body over 1 MB, and a file over 20. One that says how long it is need not be counted: no more of it than that is read. Any other
 * file is counted as it comes, and so is what a compressed one comes to.
 */
export const limitBody: MiddlewareHandler<ApiEnv> = (c, next) => {
  const said = c.req.header('Content-Length');
  const isFile = bringsFile(c);
  if (said === undefined || !/^\d{1,9}$/.test(said) || c.req.header('Transfer-Encoding') !== undefined)
    return isFile ? uncounted(c, next) : counted(c, next);
  return Number(said) > (isFile ? largestFile : largestBody) ? tooLarge() : next();
};
