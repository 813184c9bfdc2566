import { AsyncLocalStorage } from 'node:async_hooks';
import type { MiddlewareHandler } from 'hono';
import type { Range, Table } from '../shared/ports/table.ts';
import { standsFor } from '../shared/store/witnesses.ts';
import type { PageEnv } from './view.ts';

/** What one request has read so far, by what it asked. */
type Reads = Map<string, Promise<unknown>>;

/**
 * A page of fifty cases asks fifty times who holds which role in the same unit. Within one request that only reads, the same question is
 * asked of the store once, and the page shows one moment. Nothing outlives the request: what was taken away from somebody is gone with the
 * next one. What the request writes itself it reads anew.
 */
export function readsOncePerRequest(below: Table): {
  readonly table: Table;
  readonly middleware: MiddlewareHandler<PageEnv>;
} {
  const requests = new AsyncLocalStorage<Reads>();
  const once = <Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const reads = requests.getStore();
    const known = reads?.get(question) as Promise<Answer> | undefined;
    const answer = known ?? ask();
    reads?.set(question, answer);
    return answer;
  };
  const forget = (): void => requests.getStore()?.clear();
  const table: Table = {
    get: (key) => once(`get\n${key.pk}\n${key.sk}`, () => below.get(key)),
    query: (pk, range) => once(`query\n${pk}\n${wordsOf(range)}`, () => below.query(pk, range)),
    queryIndex: (index, partition, range) =>
      once(`${index}\n${partition}\n${wordsOf(range)}`, () => below.queryIndex(index, partition, range)),
    put: (item, condition) => below.put(item, condition).finally(forget),
    delete: (key) => below.delete(key).finally(forget),
  };
  standsFor(table, below);
  return { table, middleware: (c, next) => (c.req.method === 'GET' ? requests.run(new Map(), next) : next()) };
}

const wordsOf = ({ prefix, after, upTo, limit }: Range = {}): string => JSON.stringify([prefix, after, upTo, limit]);
