import type { Findings, Size } from './bench-item.ts';
import { itemNamed } from './items.ts';
import { inOwnProcess } from './own-process.ts';

/** Runs one item in a process of its own. */
export const runItem = async (name: string, size: Size): Promise<Findings> =>
  (await inOwnProcess(new URL(import.meta.url), [name, size])) as Findings;

if (import.meta.main) {
  const [name = '', size = 'usual'] = process.argv.slice(2);
  process.send?.(await itemNamed(name).run({ size: size as Size }));
  process.disconnect();
}
