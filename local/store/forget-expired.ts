import type { DatabaseSync } from 'node:sqlite';
import type { Writes } from './writes.ts';

/** Forgets what has expired by then, in seconds since 1970. Resolves to how many items that were. */
export type ForgetExpired = (now: number) => Promise<number>;

/**
 * What the cloud's table does by itself some time later: items whose `ttl` has passed go. With them goes which commits have been handed
 * out, which leads to cases that are gone.
 */
export function forgetExpired(db: DatabaseSync, writes: Writes): ForgetExpired {
  const items = db.prepare('DELETE FROM items WHERE ttl IS NOT NULL AND ttl <= ?');
  const handedOut = db.prepare('DELETE FROM feed WHERE number <= (SELECT number FROM feed_cursor)');
  return (now) =>
    writes.run(() => {
      handedOut.run();
      return Number(items.run(now).changes);
    });
}
