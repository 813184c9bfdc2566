import { atOnce } from '../../shared/at-once.ts';
import type { Feed } from '../../shared/ports/feed.ts';
import type { Item } from '../../shared/ports/table.ts';

type Follow = (commit: Item) => Promise<void>;

/** Commits behind the cursor, each with its number in the order of the feed. */
export type Page = readonly { readonly number: number; readonly commit: Item }[];

export type Pages = {
  /** Empty when nothing lies behind the cursor. */
  readonly nextPage: () => Page | Promise<Page>;
  readonly moveCursor: (number: number) => void;
};

/** A feed over pages of commits. One drain runs at a time, later ones wait for it: never drain from within `follow`. */
export function drainPages(pages: Pages): Feed {
  let last: Promise<unknown> = Promise.resolve();
  return {
    drain: (follow, most = 1) => {
      const mine = last.then(() => drainAll(pages, follow, most));
      // Its own caller hears of the failure; the next drain only waits for the end.
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

async function drainAll({ nextPage, moveCursor }: Pages, follow: Follow, most: number): Promise<number> {
  let handed = 0;
  for (let page = await nextPage(); page.length > 0; page = await nextPage()) {
    const { followed, failure } = await followPage(page, follow, most);
    // Those behind the first that failed are handed out again, also where they went well.
    const reached = page[followed - 1];
    if (reached !== undefined) moveCursor(reached.number);
    if (failure !== undefined) throw failure.error;
    handed += followed;
  }
  return handed;
}

type Followed = { readonly followed: number; readonly failure?: { readonly error: unknown } };

/** Follows different cases' commits at once, one case's in their order. @returns how many went well from the first one on */
async function followPage(page: Page, follow: Follow, most: number): Promise<Followed> {
  const newest = new Map<string, Promise<void>>();
  const done = page.map(() => false);
  try {
    await atOnce([...page.entries()], most, ([place, { commit }]) => {
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
