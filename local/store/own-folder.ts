import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process, or this one, already owns the folder. `pid` is absent in the instant before the owner has written it down. */
export class StoreInUse extends Error {
  override readonly name = 'StoreInUse';
  readonly pid: number | undefined;
  constructor(folder: string, pid: number | undefined, options?: ErrorOptions) {
    const owner = pid === undefined ? 'another process' : `process ${pid}`;
    super(`${folder} is in use by ${owner}: stop it first, or choose another folder.`, options);
    this.pid = pid;
  }
}

// A database that is garbage collected is closed, and its lock is gone: held here while owned.
const held = new Set<DatabaseSync>();

// In milliseconds. Two starters can meet half-way to the lock; without patience both would give up. Getting there takes under 1 ms.
const lockPatience = 200;

/** Makes the folder if missing and owns it until `release`, or until the process ends, however it ends. @throws StoreInUse */
export function ownFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true });
  const pidFile = path.join(folder, 'holdfast.pid');
  const lock = lockOr(folder, (cause) => new StoreInUse(folder, livingPid(pidFile), { cause }));
  held.add(lock);
  writeFileSync(pidFile, `${process.pid}\n`);
  return {
    release: () => {
      if (!held.delete(lock)) return;
      // Before unlocking: afterwards it may be the next owner's.
      rmSync(pidFile, { force: true });
      lock.close();
    },
  };
}

/** The operating system drops SQLite's file lock when its process dies, so a pid left behind by kill -9 locks nobody out. */
function lockOr(folder: string, inUse: (cause: unknown) => Error): DatabaseSync {
  const lock = new DatabaseSync(path.join(folder, 'lock.db'), { timeout: lockPatience });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock.close();
    // 5 is SQLITE_BUSY.
    throw cause instanceof Error && 'errcode' in cause && cause.errcode === 5 ? inUse(cause) : cause;
  }
}

/** The file may still name the owner before this one, so only a process that lives is named. */
function livingPid(pidFile: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
    return isAlive(pid) ? pid : undefined;
  } catch {
    return undefined; // No file yet: the refusal then names no process.
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It lives, as another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
