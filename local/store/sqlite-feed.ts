import type { DatabaseSync } from 'node:sqlite';
import type { Feed } from '../../shared/ports/feed.ts';
import { drainPages } from './drain-pages.ts';
import { toItem } from './item-row.ts';

// The cursor is stored once per page: each store waits for the disk. A process killed within a page is handed that page again.
const pageSize = 100;

/** The feed of a SQLite store. */
export function sqliteFeed(db: DatabaseSync): Feed {
  // CROSS keeps SQLite from starting at the items. A commit that was deleted since is passed over.
  const nextPage = db.prepare(
    `SELECT feed.number, items.body FROM feed CROSS JOIN items USING (pk, sk)
     WHERE feed.number > (SELECT number FROM feed_cursor) ORDER BY feed.number LIMIT ${pageSize}`,
  );
  const moveCursor = db.prepare('UPDATE feed_cursor SET number = ?');
  return drainPages({
    nextPage: () => nextPage.all().map((row) => ({ number: Number(row.number), commit: toItem(row) })),
    moveCursor: (number) => {
      moveCursor.run(number);
    },
  });
}
