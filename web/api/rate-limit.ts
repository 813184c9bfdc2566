import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../../shared/clock.ts';
import type { ApiEnv } from './api-env.ts';
import { ApiProblem } from './problem.ts';

/** Payroll runs send a region's absences at once: ten thousand go in within twenty seconds. */
export const requestsAtOnce = 600;
const requestsASecond = 600;

type Bucket = { left: number; at: number };

/**
 * A bucket of requests for each key, refilled all the time. It is in the memory of this process: several processes allow that many each.
 * Headers as draft-ietf-httpapi-ratelimit-headers has them.
 */
export function rateLimit(clock: Clock): MiddlewareHandler<ApiEnv> {
  const buckets = new Map<string, Bucket>();
  const policy = `"key";q=${requestsAtOnce};w=${requestsAtOnce / requestsASecond}`;
  return async (c, next) => {
    const { keyId } = c.var.system;
    const now = clock().epochMilliseconds;
    const bucket = buckets.get(keyId) ?? { left: requestsAtOnce, at: now };
    buckets.set(keyId, bucket);
    bucket.left = Math.min(requestsAtOnce, bucket.left + (Math.max(0, now - bucket.at) / 1000) * requestsASecond);
    bucket.at = now;
    const isOver = bucket.left < 1;
    if (!isOver) bucket.left -= 1;
    const left = Math.floor(bucket.left);
    const full = Math.ceil((requestsAtOnce - bucket.left) / requestsASecond);
    const headers = { 'RateLimit-Policy': policy, RateLimit: `"key";r=${left};t=${full}` };
    if (isOver) throw new ApiProblem('too-many-requests', { headers: { ...headers, 'Retry-After': '1' } });
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    await next();
  };
}
