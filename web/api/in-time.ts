import type { MiddlewareHandler } from 'hono';
import type { Wait } from '../portal-needs.ts';
import type { ApiEnv } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { ApiProblem } from './problem.ts';
import { bringsFile } from './read-file.ts';

/** Long enough for a what-if of a long case on a busy machine, and under the half minute after which the cloud's gateway hangs up. */
const longestMs = 20_000;
/** Long enough for a hundred thousand rows to be put away on one machine: none goes in meanwhile. */
const longestFileMs = 60_000;
/** What was too slow under load is not helped by asking again at once. */
const retryAfterSeconds = 5;

/**
 * Answers 503 where an operation takes too long. What it does goes on: under its Idempotency-Key it happens once, whether or not its answer
 * came in time.
 */
export const inTime =
  ({ wait = realWait, log }: ApiNeeds): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const { over, cancel } = wait(bringsFile(c) ? longestFileMs : longestMs);
    const tooLong = over.then(() => {
      log({ what: 'api', outcome: 'failed', reason: 'TimedOut' });
      throw new ApiProblem('timed-out', { headers: { 'Retry-After': String(retryAfterSeconds) } });
    });
    try {
      await Promise.race([next(), tooLong]);
    } finally {
      cancel();
    }
  };

const realWait: Wait = (ms) => {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  return { over, cancel: () => clearTimeout(timer) };
};
