import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type FunctionName, settings } from '../shared/settings.ts';
import { leftOut } from './left-out.ts';

const root = path.join(import.meta.dirname, '..');

/** Kept among the caches: made anew at each synth, in about a second. */
export const bundleFolder = path.join(root, 'node_modules/.cache/functions');

/** Packages that are not ES modules call `require`, which ES modules do not have. */
const banner =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/**
 * Bundles every function's entry to `<folder>/<name>/index.mjs`, with the SDK as tested instead of the one that Lambda happens to have.
 * Gives the functions' names back.
 */
export async function bundleFunctions(folder: string): Promise<readonly FunctionName[]> {
  // Files that are loaded later are named by their content: those of an earlier build would stay.
  rmSync(folder, { recursive: true, force: true });
  const names = Object.keys(settings) as FunctionName[];
  const entry = (name: FunctionName): Entry => ({ in: `functions/entries/${name}.ts`, out: `${name}/index` });
  const whole = names.filter((name) => name !== 'portal');
  await bundleEntries(folder, whole.map(entry), { plugins: [leftOut] });
  // What it loads only when somebody asks for it lies in files beside.
  await bundleEntries(folder, [entry('portal')], { plugins: [leftOut], splitInto: 'portal' });
  for (const name of ['portal', 'api'] satisfies FunctionName[]) copyAssets(path.join(folder, name));
  return names;
}

type Entry = { readonly in: string; readonly out: string };

type How = {
  readonly plugins?: Plugin[];
  /** The folder within the folder for what is loaded later. Without one an entry holds that too. */
  readonly splitInto?: string;
};

/** Files, each with everything that it needs. */
export async function bundleEntries(
  folder: string,
  entryPoints: Entry[],
  { plugins = [], splitInto }: How = {},
): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    ...(splitInto === undefined ? {} : { splitting: true, chunkNames: `${splitInto}/[name]-[hash]` }),
    minify: true,
    legalComments: 'none',
    // Danish letters as they are, instead of four signs for each.
    charset: 'utf8',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // ES modules shake better: a third less than with what `main` points to.
    mainFields: ['module', 'main'],
    banner: { js: banner },
    plugins,
    logLevel: 'warning',
  });
}

/** Bytes of what is loaded with an entry, and of what it may load later. */
export function bundleSize(folder: string): { readonly atStart: number; readonly later: number } {
  const files = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  const all = new Map(files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  const atStart = new Set(['index.mjs']);
  // A set goes on to what is added while it is gone through.
  for (const name of atStart)
    for (const [, other = ''] of (all.get(name) ?? '').matchAll(/(?:from|import)"\.\/([^"/]+\.mjs)"/g))
      atStart.add(other);
  const bytes = [...all].map(([name, code]) => [atStart.has(name), Buffer.byteLength(code)] as const);
  const sum = (wanted: boolean) => bytes.reduce((total, [first, size]) => total + (first === wanted ? size : 0), 0);
  return { atStart: sum(true), later: sum(false) };
}

/** What pages need besides their markup lies beside the code, of the API too, whose description is a page: the style sheets, and of the design system what they ask for. */
function copyAssets(folder: string): void {
  const dkfds = path.resolve(path.dirname(createRequire(import.meta.url).resolve('dkfds')), '..');
  const wanted = [
    'css/dkfds.min.css',
    'img/svg-icons/*.svg',
    'fonts/IBMPlexSans/complete/woff2/IBMPlexSans-{Regular,Medium,SemiBold,Bold}.woff2',
  ];
  for (const file of globSync(wanted, { cwd: dkfds })) {
    const target = path.join(folder, 'assets/dkfds', file);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(path.join(dkfds, file), target);
  }
  cpSync(path.join(root, 'web/assets/portal.css'), path.join(folder, 'assets/portal.css'));
}
