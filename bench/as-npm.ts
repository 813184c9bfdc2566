import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Package = z.object({ scripts: z.object({ start: z.string(), holdfast: z.string() }) });

/** What `npm start` and `npm run holdfast` give to Node: the script's own settings and arguments, as package.json has them. */
export type AsNpm = { readonly env: NodeJS.ProcessEnv; readonly args: readonly string[] };

export function asNpm(script: 'start' | 'holdfast'): AsNpm {
  const { scripts } = Package.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const words = scripts[script].split(' ');
  const node = words.indexOf('node');
  const settings = words.slice(0, node).filter((word) => word.includes('='));
  return {
    env: { ...process.env, ...Object.fromEntries(settings.map((word) => word.split('='))) },
    args: words.slice(node + 1),
  };
}
