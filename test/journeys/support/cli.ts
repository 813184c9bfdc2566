import { runCli } from '../../../local/cli/run-cli.ts';

export type Run = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command of `holdfast` in this process and keeps what it would have printed. */
export async function holdfast(...args: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, { print: (text) => out.push(text), complain: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
