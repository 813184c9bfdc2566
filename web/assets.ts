import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Hono } from 'hono';
import { raw } from 'hono/html';
import type { Html } from './view.ts';

/** In a bundle what is served lies beside the code. */
const beside = path.join(import.meta.dirname, 'assets/dkfds');

/** The built part of Det Fælles Designsystem. The package lets nobody resolve anything but its script, which lies one folder deeper. */
const dkfds = existsSync(beside)
  ? beside
  : path.resolve(path.dirname(createRequire(import.meta.url).resolve('dkfds')), '..');
const ownStyles = path.join(import.meta.dirname, 'assets/portal.css');
const designStyles = path.join(dkfds, 'css/dkfds.min.css');

/** Changes with the style sheets, so that browsers may keep everything for good. Twelve hex digits tell any two versions apart. */
const version = createHash('sha256')
  .update(readFileSync(ownStyles))
  .update(readFileSync(designStyles))
  .digest('hex')
  .slice(0, 12);
const base = `/assets/${version}`;

export const styleSheets: readonly string[] = [`${base}/css/dkfds.min.css`, `${base}/css/portal.css`];

const cacheForGood = 'public, max-age=31536000, immutable';

/** What the style sheets ask for, and nothing else of the package. */
const served: readonly { readonly path: RegExp; readonly type: string }[] = [
  { path: /^css\/dkfds\.min\.css$/, type: 'text/css; charset=utf-8' },
  { path: /^fonts\/IBMPlexSans\/complete\/woff2\/IBMPlexSans-[A-Za-z]+\.woff2$/, type: 'font/woff2' },
  { path: /^img\/svg-icons\/[a-z-]+\.svg$/, type: 'image/svg+xml' },
];

/** Style sheets, fonts and icons. */
export const assets = new Hono()
  .get(`${base}/css/portal.css`, async (c) =>
    c.body(await readFile(ownStyles), 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': cacheForGood,
    }),
  )
  .get(`${base}/*`, async (c) => {
    const name = c.req.path.slice(base.length + 1);
    const kind = served.find((candidate) => candidate.path.test(name));
    const bytes = kind && (await readFile(path.join(dkfds, name)).catch(noSuchFile));
    if (kind === undefined || bytes === undefined) return c.notFound();
    return c.body(bytes, 200, { 'Content-Type': kind.type, 'Cache-Control': cacheForGood });
  });

function noSuchFile(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

export type IconName =
  | 'info'
  | 'success'
  | 'warning'
  | 'error'
  | 'chevron-right'
  | 'chevron-left'
  | 'language'
  | 'time';

const drawings = new Map<IconName, string>();

/** An icon of the design system, in the text's colour. Screen readers pass it over. */
export function icon(name: IconName, classes = ''): Html {
  const drawing = drawings.get(name) ?? readFileSync(path.join(dkfds, `img/svg-icons/${name}.svg`), 'utf8');
  drawings.set(name, drawing);
  return raw(drawing.replace('<svg', `<svg class="icon-svg ${classes}" focusable="false" aria-hidden="true"`));
}
