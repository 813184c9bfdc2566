import { AsyncLocalStorage } from 'node:async_hooks';
import type { MiddlewareHandler } from 'hono';
import type { Table } from '../shared/ports/table.ts';
import { oneLook } from '../shared/store/one-look.ts';
import { standsFor } from '../shared/store/witnesses.ts';
import type { PageEnv } from './view.ts';

/**
 * A page of fifty cases asks fifty times who holds which role in the same unit. Within one request that only reads, the same question is
 * asked of the store once, and the page shows one moment. Nothing outlives the request: what was taken away from somebody is gone with the
 * next one. What the request writes itself it reads anew.
 */
export function readsOncePerRequest(below: Table): {
  readonly table: Table;
  readonly middleware: MiddlewareHandler<PageEnv>;
} {
  const requests = new AsyncLocalStorage<Table>();
  const table = (): Table => requests.getStore() ?? below;
  const ofRequest: Table = {
    get: (key) => table().get(key),
    query: (pk, range) => table().query(pk, range),
    queryIndex: (index, partition, range) => table().queryIndex(index, partition, range),
    put: (item, condition) => table().put(item, condition),
    delete: (key) => table().delete(key),
  };
  standsFor(ofRequest, below);
  return {
    table: ofRequest,
    middleware: (c, next) => (c.req.method === 'GET' ? requests.run(oneLook(below), next) : next()),
  };
}
