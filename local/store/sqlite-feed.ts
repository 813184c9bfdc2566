import type { DatabaseSync } from 'node:sqlite';
import { atOnce } from '../../shared/at-once.ts';
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
    drain: (follow, atOnce = 1) => {
      const mine = last.then(() => drainAll(follow, atOnce));
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
  return async (follow: Follow, most: number): Promise<number> => {
    let handed = 0;
    for (let page = nextPage.all(); page.length > 0; page = nextPage.all()) {
      const { followed, failure } = await followPage(page, follow, most);
      // Those behind the first that failed are handed out again, also where they went well.
      const reached = page[followed - 1];
      if (reached !== undefined) moveCursor.run(Number(reached.number));
      if (failure !== undefined) throw failure.error;
      handed += followed;
    }
    return handed;
  };
}

type Page = ReturnType<ReturnType<DatabaseSync['prepare']>['all']>;

type Followed = { readonly followed: number; readonly failure?: { readonly error: unknown } };

/** Follows different cases' commits at once, one case's in their order. @returns how many went well from the first one on */
async function followPage(page: Page, follow: Follow, most: number): Promise<Followed> {
  const newest = new Map<string, Promise<void>>();
  const done = page.map(() => false);
  try {
    await atOnce([...page.entries()], most, ([place, row]) => {
      const commit = toItem(row);
      const mine = Promise.resolve(newest.get(commit.pk)).then(() => follow(commit));
      newest.set(commit.pk, mine);
      return mine.then(() => {
        done[place] = true;
      });
    });
    return { followed: page.length };
  } catch (error) {
    return { followed: done.indexOf(false), failure: { error } };
  }
}
