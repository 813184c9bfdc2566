import { commitPrefix, type Feed } from '../../shared/ports/feed.ts';
import type { Item, Key } from '../../shared/ports/table.ts';
import { drainPages } from './drain-pages.ts';
import { memoryTable } from './memory-table.ts';
import type { Store } from './open-store.ts';

const pageSize = 100;

/**
 * A store that is gone with the process, for simulations and measurements. What SQLite takes to write rows and to read them again is half of what
 * a case takes.
 */
export function memoryStore(): Store {
  const commits: Key[] = [];
  const table = memoryTable((item) => {
    if (item.sk.startsWith(commitPrefix)) commits.push({ pk: item.pk, sk: item.sk });
  });
  let cursor = 0;
  const nextPage = async (): Promise<readonly { readonly number: number; readonly commit: Item }[]> => {
    const page = commits.slice(cursor, cursor + pageSize);
    const found = await Promise.all(page.map((key) => table.get(key)));
    // One that was deleted since is passed over.
    return found.flatMap((commit, place) => (commit === undefined ? [] : [{ number: cursor + place + 1, commit }]));
  };
  const feed: Feed = drainPages({
    nextPage,
    moveCursor: (number) => {
      cursor = number;
    },
  });
  return {
    table,
    feed,
    forgetExpired: table.forgetExpired,
    backup: () => {
      throw new Error('A store in memory has no file to copy. Choose a folder with --store.');
    },
    close: () => undefined,
  };
}
