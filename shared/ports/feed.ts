import type { Item } from './table.ts';

/** Commits are the items whose sort key starts so: the feed carries them and nothing else. */
export const commitPrefix = 'COMMIT#';

/**
 * Every commit, in order per case, at least once, from a stored cursor.
 * `drain` hands each commit to `follow`, moves the cursor past it when `follow` resolves, and stops at the first that fails (the error is
 * thrown on, the commit comes again). Resolves to how many it handed over. Up to `atOnce` cases, one when absent, are followed at the same
 * time; then commits of other cases behind one that failed may come again too.
 */
export interface Feed {
  drain(follow: (commit: Item) => Promise<void>, atOnce?: number): Promise<number>;
}
