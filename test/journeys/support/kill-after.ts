import { killedAfter } from './killed-process.ts';

/** `stdout` is whole when the process ended by itself; `changes` is how often the folder changed. */
export type Ended = { readonly killed: boolean; readonly stdout: string; readonly changes: number };

/** Runs `holdfast` to its end, or until it is killed because the folder has changed so many times. */
export async function killAfter(changes: number, folder: string, args: readonly string[]): Promise<Ended> {
  const { child, ended } = killedAfter(changes, folder, args);
  let stdout = '';
  child.stdout.on('data', (text: string) => {
    stdout += text;
  });
  return { ...(await ended), stdout };
}
