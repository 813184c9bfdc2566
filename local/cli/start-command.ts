import { UsageProblem } from './fail.ts';

export async function startCommand(_args: readonly string[], _print: (text: string) => void): Promise<void> {
  throw new UsageProblem('not yet');
}
