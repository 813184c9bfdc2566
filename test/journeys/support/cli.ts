import { runCli } from '../../../local/cli/run-cli.ts';
import { systemClock } from '../../../local/system-clock.ts';
import type { Clock } from '../../../shared/clock.ts';
import { instantAt } from '../../support/local-time.ts';

export type Run = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command of `holdfast` in this process and keeps what it would have printed. */
export const holdfast = (...args: readonly string[]): Promise<Run> => run(args, systemClock);

/** The same on a machine whose clock stands at a local time, `2026-11-20T09:00`. */
export const holdfastAt = (local: string, ...args: readonly string[]): Promise<Run> =>
  run(args, () => instantAt(local));

async function run(args: readonly string[], clock: Clock): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, { print: (text) => out.push(text), complain: (text) => err.push(text) }, clock);
  return { code, out: out.join('\n'), err: err.join('\n') };
}
