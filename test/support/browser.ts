import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';

const cache = path.resolve('node_modules/.cache/chromium');
/** In milliseconds, until the browser or what should stand on a page is missing: it takes tens of them, or one second to start, but a busy machine may stand still for many. */
export const patience = 120_000;

/**
 * A headless Chromium from the packages alone: it unpacks itself, its libraries and a font under node_modules/.cache. `locale` is that of its
 * own fields for dates and times, such as `da_DK`.
 */
export async function openBrowser(locale = 'en_US'): Promise<Browser> {
  const ours = { ...process.env };
  // Naming a Lambda runtime makes the package bring its own libraries, which a bare Debian lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
  const { default: chromium, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const { chromium: playwright } = await import('playwright-core');
  if (!existsSync(cache)) await unpack(() => chromium.executablePath());
  // The package does so when it is imported, which is once only, however many browsers a process opens.
  setupLambdaEnvironment(path.join(cache, 'al2023', 'lib'));
  const env = {
    ...process.env,
    TMPDIR: cache,
    FONTCONFIG_FILE: path.join(cache, 'fonts.conf'),
    LANG: `${locale}.UTF-8`,
  };
  restore(ours);
  // Not the package's own arguments: they switch web security off.
  const executablePath = path.join(cache, 'chromium');
  const browser = await playwright.launch({ executablePath, args: ['--no-sandbox'], env, timeout: patience });
  browser.on('context', (context) => context.setDefaultTimeout(patience));
  return browser;
}

/** Into a folder of its own that takes its place when it is whole: tests in several threads may do so at once. */
async function unpack(intoTemporaryFolder: () => Promise<string>): Promise<void> {
  mkdirSync(path.dirname(cache), { recursive: true });
  const own = mkdtempSync(`${cache}-`);
  process.env.TMPDIR = own;
  await intoTemporaryFolder();
  // The package looks for its font in /tmp; without a single font of the system's, Chromium refuses those of the page too.
  const fonts = `<dir>${cache}/fonts</dir><cachedir>${cache}/fontcache</cachedir>`;
  writeFileSync(path.join(own, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`);
  try {
    renameSync(own, cache);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(cache)) throw error;
  }
}

/** Other tests of this process get their temporary folder and libraries as they were. */
function restore(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
}
