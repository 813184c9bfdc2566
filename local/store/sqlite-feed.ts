import type { DatabaseSync } from 'node:sqlite';
import type { Feed } from '../../shared/ports/feed.ts';
import type { Item } from '../../shared/ports/table.ts';
import { toItem } from './item-row.ts';

type Follow = (commit: Item) => Promise<void>;

// The cursor is stored once per page: each store waits for the disk. A process killed within a page is handed that page again.
const pageSize = 100;

/** The feed of a SQLite store. One drain runs at a time, later ones wait for it: never drain from within `follow`. */
export function sqliteFeed(db: DatabaseSync): Feed {
  const drainAll = prepareDrain(db);
  let last: Promise<unknown> = Promise.resolve();
  return {
    drain: (follow) => {
      const mine = last.then(() => drainAll(follow));
      // Its own caller hears of the failure; the next drain only waits for the end.
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

function prepareDrain(db: DatabaseSync) {
  // CROSS keeps SQLite from starting at the items. A commit that was deleted since is passed over.
  const nextPage = db.prepare(
    `SELECT feed.number, items.body FROM feed CROSS JOIN items USING (pk, sk)
     WHERE feed.number > (SELECT number FROM feed_cursor) ORDER BY feed.number LIMIT ${pageSize}`,
  );
  const moveCursor = db.prepare('UPDATE feed_cursor SET number = ?');
  return async (follow: Follow): Promise<number> => {
    let handed = 0;
    for (let page = nextPage.all(); page.length > 0; page = nextPage.all()) {
      handed += await followPage(page, follow, (number) => moveCursor.run(number));
    }
    return handed;
  };
}

type Page = ReturnType<ReturnType<DatabaseSync['prepare']>['all']>;

async function followPage(page: Page, follow: Follow, moveCursor: (number: number) => void): Promise<number> {
  let followed: number | undefined;
  try {
    for (const row of page) {
      await follow(toItem(row));
      followed = Number(row.number);
    }
  } finally {
    if (followed !== undefined) moveCursor(followed);
  }
  return page.length;
}
