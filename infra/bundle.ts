import path from 'node:path';
import { buildSync } from 'esbuild';
import { type FunctionName, settings } from '../shared/settings.ts';

const root = path.join(import.meta.dirname, '..');

/** Kept among the caches: made anew at each synth, in about a second. */
export const bundleFolder = path.join(root, 'node_modules/.cache/functions');

/** Packages that are not ES modules call `require`, which ES modules do not have. */
const banner =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** Bundles every function's entry to `<folder>/<name>/index.mjs`, with the SDK as tested instead of the one that Lambda happens to have. */
export function bundleFunctions(folder: string): void {
  const names = Object.keys(settings) as FunctionName[];
  buildSync({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({ in: `functions/entries/${name}.ts`, out: `${name}/index` })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // ES modules shake better: a third less than with what `main` points to.
    mainFields: ['module', 'main'],
    banner: { js: banner },
    logLevel: 'warning',
  });
}
