import { setTimeout } from 'node:timers/promises';
import { firstCase, pagesOf } from './page-list.ts';
import type { User } from './workplace.ts';

export type Visit = { readonly page: string; readonly ms: number; readonly status: number };

type Pace = { readonly until: number; readonly pauseMs: number };

/** One user opens page after page until the time is up. */
export async function visitPages(
  address: string,
  { kind, cookie }: User,
  { until, pauseMs }: Pace,
): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  const pages = pagesOf(kind);
  let aCase = '';
  // They do not all come at once: each begins somewhere within their first pause.
  if (pauseMs > 0) await setTimeout(Math.random() * pauseMs);
  for (let turn = 0; performance.now() < until; turn += 1) {
    const listed = pages[turn % pages.length];
    if (listed === undefined) break;
    const start = performance.now();
    const answer = await fetch(address + listed.address(aCase), { headers: { cookie }, redirect: 'manual' });
    const text = await answer.text();
    visits.push({ page: listed.page, ms: performance.now() - start, status: answer.status });
    aCase ||= firstCase(text);
    if (pauseMs > 0) await setTimeout(pauseMs);
  }
  return visits;
}
