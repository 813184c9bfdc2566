import { setTimeout } from 'node:timers/promises';
import type { User, UserKind } from './workplace.ts';

/** What each kind of user opens, in turn; of a list the first case in it too. */
const paths: Readonly<Record<UserKind, readonly string[]>> = {
  leader: ['/team', '<case>', '/account'],
  member: ['/me', '/me/contact', '/me/knows', '/me/rights'],
  hr: ['/cases', '<case>', '/notices', '/people', '/register'],
  steward: ['/support', '<case>'],
  consultant: ['/units', '/statistics'],
  union: ['/branch'],
};

export type Visit = { readonly path: string; readonly ms: number; readonly status: number; readonly bytes: number };

type Pace = { readonly until: number; readonly pauseMs: number };

/** One user opens page after page until the time is up. */
export async function visitPages(
  address: string,
  { kind, cookie }: User,
  { until, pauseMs }: Pace,
): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  let aCase = '';
  for (let turn = 0; performance.now() < until; turn += 1) {
    const path = paths[kind][turn % paths[kind].length] ?? '/';
    const target = path === '<case>' ? aCase : path;
    if (target === '') continue;
    const start = performance.now();
    const answer = await fetch(address + target, { headers: { cookie }, redirect: 'manual' });
    const text = await answer.text();
    visits.push({
      path: path === '<case>' ? `/cases/:id (${kind})` : path,
      ms: performance.now() - start,
      status: answer.status,
      bytes: text.length,
    });
    aCase = /\/cases\/[\w-]{20,}/.exec(text)?.[0] ?? aCase;
    if (pauseMs > 0) await setTimeout(pauseMs);
  }
  return visits;
}

/** The value below which so many percent of the numbers lie. */
export function percentile(numbers: readonly number[], percent: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
