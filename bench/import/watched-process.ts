import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { asNpm } from '../as-npm.ts';

/**
 * Tells at the end how much the process ever had resident. Of its own memory: what the system counts for a child begins with that of the
 * process that started it.
 */
const tellsItsPeak = `data:text/javascript,${encodeURIComponent(`
import { readFileSync } from 'node:fs';
process.on('exit', () => {
  let kilobytes = process.resourceUsage().maxRSS;
  try { kilobytes = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  process.stderr.write('peak ' + kilobytes + '\\n');
});`)}`;

export type Watched = {
  readonly process: ChildProcess;
  /** What it prints, line by line. */
  readonly nextLine: () => Promise<string>;
  /** Resolves when it has ended: how it did, and its peak in megabytes. */
  readonly ended: Promise<Ended>;
};
type Ended = {
  readonly code: number | null;
  readonly peakMegabytes: number;
  readonly printed: string;
  readonly complained: string;
};

/** Runs a script of package.json in a process of its own, as anybody would, and sees how much memory it takes. */
export function watched(script: 'start' | 'holdfast', given: readonly string[]): Watched {
  const { env, args } = asNpm(script);
  const child = spawn(process.execPath, ['--import', tellsItsPeak, ...args, ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  const lines = createInterface({ input: child.stdout });
  const printing = text(child.stdout);
  const complaining = text(child.stderr);
  return {
    process: child,
    nextLine: async () => String((await once(lines, 'line'))[0]),
    ended: once(child, 'close').then(async ([code]) => {
      const [printed, complained] = await Promise.all([printing, complaining]);
      return { code, peakMegabytes: Number(/^peak (\d+)$/m.exec(complained)?.[1]) / 1024, printed, complained };
    }),
  };
}
