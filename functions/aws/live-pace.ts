import { setTimeout } from 'node:timers/promises';

/** Milliseconds from some fixed moment on, and how to wait for some. */
export type Watch = { readonly now: () => number; readonly wait: (ms: number) => Promise<void> };

const realWatch: Watch = { now: () => performance.now(), wait: (ms) => setTimeout(ms) };

/** Resolves at most so many times a second, evenly spaced; at once when the last time is long enough ago. */
export function livePace(perSecond: number, { now, wait }: Watch = realWatch): () => Promise<void> {
  const gap = 1000 / perSecond;
  let nextTurn = Number.NEGATIVE_INFINITY;
  return async () => {
    const turn = Math.max(now(), nextTurn);
    nextTurn = turn + gap;
    if (turn > now()) await wait(turn - now());
  };
}
