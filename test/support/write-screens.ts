import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { portal } from '../../web/portal.ts';
import { tokenOf } from '../web/signed-in.ts';
import { openBrowser } from './browser.ts';
import { demoStory, nobody, type StoryPage } from './demo-story.ts';
import { servePages } from './serve-pages.ts';

// Writes the pictures in docs/screens anew: npm exec node test/support/write-screens.ts
const screens = 'docs/screens';
const devices = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
/** Pixels. What lies further down says more of the same, and the pictures live in the repository. */
const highest = { phone: 1600, desktop: 1300 };

const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-screens-'));
const story = await demoStory(folder);
const server = await servePages(portal(story.needs).fetch);
const browser = await openBrowser('da_DK');

for (const file of readdirSync(screens)) rmSync(path.join(screens, file));
for (const device of ['phone', 'desktop'] as const) for (const page of story.pages) await picture(device, page);

await browser.close();
server.close();
await story.close();
rmSync(folder, { recursive: true, force: true });

async function picture(device: keyof typeof devices, { name, as, path: address }: StoryPage): Promise<void> {
  const context = await browser.newContext({ viewport: devices[device], locale: 'da-DK' });
  if (as !== nobody)
    await context.addCookies([{ name: 'session', value: tokenOf(story.needs, as), url: server.address }]);
  const page = await context.newPage();
  const answer = await page.goto(server.address + address);
  if (answer?.status() !== 200) throw new Error(`${as} got ${answer?.status()} for ${address}.`);
  await page.evaluate('document.fonts.ready');
  const height = Math.min(highest[device], Number(await page.evaluate('document.documentElement.scrollHeight')));
  const clip = { x: 0, y: 0, width: devices[device].width, height };
  await page.screenshot({ path: path.join(screens, `${name}-${device}.png`), clip, fullPage: true });
  await context.close();
}
