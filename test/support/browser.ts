import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';

const cache = path.resolve('node_modules/.cache/chromium');

/** A headless Chromium from the packages alone: it unpacks itself, its libraries and a font under node_modules/.cache. */
export async function openBrowser(): Promise<Browser> {
  mkdirSync(cache, { recursive: true });
  const ours = { ...process.env };
  // Both are read when the package is imported. Naming a Lambda runtime makes it bring its own libraries, which a bare Debian lacks.
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x', TMPDIR: cache });
  const { default: chromium } = await import('@sparticuz/chromium');
  const { chromium: playwright } = await import('playwright-core');
  const executablePath = await chromium.executablePath();
  const env = { ...process.env, FONTCONFIG_FILE: fontSettings() };
  restore(ours);
  // Not the package's own arguments: they switch web security off.
  return playwright.launch({ executablePath, args: ['--no-sandbox'], env });
}

/** The package looks for its font in /tmp; without a single font of the system's, Chromium refuses those of the page too. */
function fontSettings(): string {
  const file = path.join(cache, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${cache}/fonts</dir><cachedir>${cache}/fontcache</cachedir></fontconfig>`,
  );
  return file;
}

/** Other tests of this process get their temporary folder and libraries as they were. */
function restore(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
}
