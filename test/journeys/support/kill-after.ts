import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, watch } from 'node:fs';
import path from 'node:path';

const main = path.resolve('local/main.ts');

/** `stdout` is whole when the process ended by itself; `changes` is how often the folder changed. */
export type Ended = { readonly killed: boolean; readonly stdout: string; readonly changes: number };

/** Runs `holdfast` in a process of its own and kills it with SIGKILL once the folder has changed so many times, if it gets that far. */
export async function killAfter(changes: number, folder: string, args: readonly string[]): Promise<Ended> {
  mkdirSync(folder, { recursive: true });
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  let seen = 0;
  const watcher = watch(folder, () => {
    seen += 1;
    if (seen >= changes) child.kill('SIGKILL');
  });
  await once(child, 'close');
  watcher.close();
  return { killed: child.signalCode === 'SIGKILL', stdout, changes: seen };
}
