import type { Item, Key, Table } from '../../shared/ports/table.ts';
import { Crash } from '../support/failing-table.ts';

/** Remembers every key that was ever written, so that all that is left can be looked at: a table lists no partitions. */
export function watchedTable() {
  const keys = new Map<string, Key>();
  let inner: Table | undefined;
  const wrap = (table: Table): Table => {
    inner = table;
    return {
      ...table,
      put: (item, condition) => {
        keys.set(`${item.pk}\n${item.sk}`, { pk: item.pk, sk: item.sk });
        return table.put(item, condition);
      },
    };
  };
  const left = async (): Promise<readonly Item[]> => {
    const items = await Promise.all([...keys.values()].map((key) => inner?.get(key)));
    return items.filter((item) => item !== undefined).sort((a, b) => (a.pk + a.sk < b.pk + b.sk ? -1 : 1));
  };
  return { wrap, left };
}

/** A table that crashes once, at its nth write from `arm` on, before it lands or after. */
export function mortalTable() {
  let point: { readonly write: number; readonly landed: boolean } | undefined;
  let writes = 0;
  const dying = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    writes += 1;
    const dies = point?.write === writes;
    if (dies && point?.landed === false) throw new Crash();
    const result = await write();
    if (dies) throw new Crash();
    return result;
  };
  return {
    writes: () => writes,
    arm: (at: { readonly write: number; readonly landed: boolean } | undefined) => {
      point = at;
      writes = 0;
    },
    wrap: (table: Table): Table => ({
      ...table,
      put: (item, condition) => dying(() => table.put(item, condition)),
      delete: (key) => dying(() => table.delete(key)),
    }),
  };
}
