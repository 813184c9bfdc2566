import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Findings, Size } from './bench-item.ts';
import { itemNamed, items } from './items.ts';
import { printTable } from './print-table.ts';
import { runItem } from './run-item.ts';

const { values, positionals } = parseArgs({
  options: { smoke: { type: 'boolean', default: false }, full: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const size: Size = values.smoke ? 'smoke' : values.full ? 'full' : 'usual';
const wanted = positionals.length > 0 ? positionals.map((name) => itemNamed(name).name) : items.map(({ name }) => name);

const found = new Map<string, Findings>();
for (const name of wanted) {
  const start = performance.now();
  const findings = await runItem(name, size);
  console.log(`${name}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  for (const note of findings.notes ?? []) console.log(`  ${note}`);
  found.set(name, size === 'smoke' ? withoutTargets(findings) : findings);
}
console.log();
for (const line of printTable(found)) console.log(line);

const machine = { node: process.version, cores: availableParallelism(), size };
if (size !== 'smoke')
  writeFileSync('bench/results.json', `${JSON.stringify({ machine, items: Object.fromEntries(found) }, null, 2)}\n`);

/** What is so small meets a target or misses it by chance. */
function withoutTargets({ figures, ...findings }: Findings): Findings {
  return { ...findings, figures: figures.map(({ target: _, ...figure }) => figure) };
}
