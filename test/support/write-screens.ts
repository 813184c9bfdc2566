import { Temporal } from 'temporal-polyfill';
import { portal } from '../../web/portal.ts';
import { storyNow } from '../web/empty-portal.ts';
import { fullPortal } from '../web/portal-story.ts';
import { hr, tokenOf } from '../web/signed-in.ts';
import { openBrowser } from './browser.ts';
import { servePages } from './serve-pages.ts';

// Writes the pictures in docs/screens anew: npm exec node test/support/write-screens.ts
const demo = { now: () => Temporal.Instant.from(storyNow), step: async () => undefined };
const { needs } = await fullPortal({ demo });
const server = await servePages(portal(needs).fetch);
const browser = await openBrowser();

const screens = { list: '/cases', case: '/cases/case-under-way', outbox: '/outbox' };
const widths = { phone: 390, desktop: 1280 };
for (const [device, width] of Object.entries(widths)) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  await context.addCookies([{ name: 'session', value: tokenOf(needs, hr), url: server.address }]);
  const page = await context.newPage();
  for (const [name, path] of Object.entries(screens)) {
    await page.goto(server.address + path);
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path: `docs/screens/${name}-${device}.png`, fullPage: true });
  }
  await context.close();
}
await browser.close();
server.close();
