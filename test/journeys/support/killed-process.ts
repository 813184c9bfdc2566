import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, watch } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';

const main = path.resolve('local/main.ts');

export type Watched = {
  readonly child: ChildProcessByStdio<null, Readable, null>;
  /** Resolves when the process is gone: whether it was killed, and how often its folder changed while it lived. */
  readonly ended: Promise<{ readonly killed: boolean; readonly changes: number }>;
};

/** Runs `holdfast` in a process of its own, to be killed with SIGKILL once the folder has changed so many times, if it gets that far. */
export function killedAfter(changes: number, folder: string, args: readonly string[]): Watched {
  mkdirSync(folder, { recursive: true });
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8');
  let seen = 0;
  const watcher = watch(folder, () => {
    seen += 1;
    if (seen >= changes) child.kill('SIGKILL');
  });
  const ended = once(child, 'close').then(() => {
    watcher.close();
    return { killed: child.signalCode === 'SIGKILL', changes: seen };
  });
  return { child, ended };
}
