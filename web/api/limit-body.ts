import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ApiEnv } from './api-env.ts';
import { ApiProblem } from './problem.ts';

const largestBody = 1024 * 1024;

const tooLarge = (): never => {
  throw new ApiProblem('too-large');
};
const counted = bodyLimit({ maxSize: largestBody, onError: tooLarge });

/** Refuses a body over 1 MB. One that says how long it is need not be counted: no more of it than that is read. */
export const limitBody: MiddlewareHandler<ApiEnv> = (c, next) => {
  const said = c.req.header('Content-Length');
  if (said === undefined || !/^\d{1,9}$/.test(said) || c.req.header('Transfer-Encoding') !== undefined)
    return counted(c, next);
  return Number(said) > largestBody ? tooLarge() : next();
};
