import type { DatabaseSync } from 'node:sqlite';

/** How writes reach the database: `run` resolves once the work is stored, `flush` stores at once what still waits. */
export type Writes = { run<T>(work: () => T): Promise<T>; flush(): void };

/** Every write on its own and at once: for a database in memory, where waiting saves nothing. */
export const writesAtOnce: Writes = { run: async (work) => work(), flush: () => undefined };

/** A write that waits: `run` does its work and returns what tells its caller. */
type Waiting = { readonly run: () => () => void; readonly fail: (error: unknown) => void };

/**
 * Writes of one tick share one transaction, because each transaction waits for the disk. They run in the order of their calls and see each
 * other's effects; when one of them throws, or the commit does, nothing of the tick is written and all of them reject.
 */
export function writesPerTick(db: DatabaseSync): Writes {
  let waiting: Waiting[] = [];
  const flush = () => {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) storeTogether(db, batch);
  };
  const run = <T>(work: () => T) =>
    new Promise<T>((resolve, fail) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ fail, run: () => answerWith(resolve, work()) });
    });
  return { run, flush };
}

const answerWith =
  <T>(resolve: (result: T) => void, result: T) =>
  () =>
    resolve(result);

function storeTogether(db: DatabaseSync, batch: readonly Waiting[]): void {
  try {
    db.exec('BEGIN IMMEDIATE');
    const answers = batch.map(({ run }) => run());
    db.exec('COMMIT');
    for (const answer of answers) answer();
  } catch (error) {
    // SQLite has already rolled back after some errors, a full disk among them.
    if (db.isTransaction) db.exec('ROLLBACK');
    for (const { fail } of batch) fail(error);
  }
}
