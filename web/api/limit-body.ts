import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ApiEnv } from './api-env.ts';
import { ApiProblem } from './problem.ts';
import { bringsFile } from './read-file.ts';

const largestBody = 1024 * 1024;
/** 100,000 rows of absences have about 8 MB. */
const largestFile = 12 * 1024 * 1024;

const tooLarge = (): never => {
  throw new ApiProblem('too-large');
};
const counted = bodyLimit({ maxSize: largestBody, onError: tooLarge });
const countedFile = bodyLimit({ maxSize: largestFile, onError: tooLarge });

/** Refuses a body over 1 MB, and a file over 12. One that says how long it is need not be counted: no more of it than that is read. */
export const limitBody: MiddlewareHandler<ApiEnv> = (c, next) => {
  const said = c.req.header('Content-Length');
  if (said === undefined || !/^\d{1,9}$/.test(said) || c.req.header('Transfer-Encoding') !== undefined)
    return bringsFile(c) ? countedFile(c, next) : counted(c, next);
  return Number(said) > (bringsFile(c) ? largestFile : largestBody) ? tooLarge() : next();
};
