import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../local/store/open-store.ts';
import type { Table } from '../../shared/ports/table.ts';
import { readsOncePerRequest } from '../../web/request-reads.ts';
import type { PageEnv } from '../../web/view.ts';

const item = { pk: 'UNITS#employer', sk: 'house/first' };

/** An app whose one page does something with the table; `asked` is what came through to the store. */
function pageThat(act: (table: Table) => Promise<unknown>) {
  const { table: stored } = openStore({ file: ':memory:' });
  const asked: string[] = [];
  const below: Table = {
    ...stored,
    get: (key) => {
      asked.push(`get ${key.sk}`);
      return stored.get(key);
    },
    query: (pk, range) => {
      asked.push(`query ${pk} ${JSON.stringify(range ?? {})}`);
      return stored.query(pk, range);
    },
  };
  const { table, middleware } = readsOncePerRequest(below);
  const app = new Hono<PageEnv>().use(middleware).all('/', async (c) => c.json((await act(table)) ?? null));
  const ask = async (method: string): Promise<unknown> => (await app.request('/', { method })).json();
  return { stored, asked, ask };
}

describe('a page that asks the store the same thing twice', () => {
  it('is told once what was read once', async () => {
    const { asked, ask, stored } = pageThat(async (table) => [await table.get(item), await table.get(item)]);
    await stored.put(item, 'always');
    expect(await ask('GET')).toEqual([item, item]);
    expect(asked).toEqual(['get house/first']);
  });

  it('is told anew with the next request', async () => {
    const { ask, stored } = pageThat((table) => table.get(item));
    await stored.put(item, 'always');
    expect(await ask('GET')).toEqual(item);
    await stored.delete(item);
    expect(await ask('GET')).toBeNull();
  });

  it('sees what it has written itself', async () => {
    const { ask } = pageThat(async (table) => {
      const before = await table.get(item);
      await table.put(item, 'always');
      return [before ?? 'nothing', await table.get(item)];
    });
    expect(await ask('GET')).toEqual(['nothing', item]);
  });

  it('asks each time when it changes something', async () => {
    const { asked, ask } = pageThat(async (table) => [await table.get(item), await table.get(item)]);
    await ask('POST');
    expect(asked).toEqual(['get house/first', 'get house/first']);
  });

  it('takes two ranges of one list for two questions', async () => {
    const ranges = [{ upTo: 'a' }, { after: 'a' }, { prefix: 'a' }, { limit: 1 }, {}];
    const { asked, ask } = pageThat(async (table) => {
      for (const range of ranges) await table.query(item.pk, range);
    });
    await ask('GET');
    expect(asked).toEqual(ranges.map((range) => `query UNITS#employer ${JSON.stringify(range)}`));
  });
});
