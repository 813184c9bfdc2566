import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portal } from '../../web/portal.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { everybody } from '../access/everybody.ts';
import { openBrowser } from '../support/browser.ts';
import { servePages } from '../support/serve-pages.ts';
import { cookieOf } from './signed-in.ts';
import { happens, here, leader, send, steward, union } from './support-story.ts';

/** Forms are made of the same parts in either language: one is enough of each. */
const forms = ['decline-contact', 'support-roundtable', 'support-dismissal-warning'].map(
  (name) => `${here}/do/${name}`,
);
const all = [
  ...[...forms, '/support/advice', '/account', '/account/substitute?sprog=en', '/support', '/support?sprog=en'],
  ...[here, `${here}?sprog=en`],
].map((path) => ({ path, address: steward.address as string }));
for (const path of ['/branch', '/branch?sprog=en', here]) all.push({ path, address: union.address });
all.push({ path: '/account/substitute', address: leader.address });

let browser: Browser;
let needs: PortalNeeds;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  needs = await everybody();
  await happens(needs, { do: 'record-dismissal-warning', received: '2026-11-24', answerBy: '2026-12-04' });
  await happens(needs, { do: 'ask-for-union-help' });
  await happens(needs, { do: 'record-talk-called', on: '2026-12-02', time: '10:00' });
  await send(needs, steward.address, { path: '/support/advice', fields: { id: 'question-1', topic: 'flexjob' } });
  server = await servePages(portal(needs).fetch);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** The pages as somebody sees them who is logged in, 390 pixels wide. */
async function pageOf(address: string): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const [name = '', value = ''] = cookieOf(needs, address).split('=');
  await context.addCookies([{ name, value, url: server.address }]);
  return { page: await context.newPage(), context };
}

/** A label has as much room to its left as to its right. */
const crampedButtons = `[...document.querySelectorAll('main .button')].filter((button) => {
  const { paddingLeft, paddingRight } = getComputedStyle(button);
  return paddingLeft !== paddingRight || parseFloat(paddingLeft) < 8;
}).map((button) => button.textContent)`;

describe('the pages of those whom members let in', () => {
  it.each(all)(
    'give axe nothing to find, fit on a phone and cramp no button: $path for $address',
    async ({ path, address }) => {
      const { page, context } = await pageOf(address);
      const response = await page.goto(server.address + path);
      expect(response?.status()).toBe(200);
      await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(crampedButtons)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate('document.body.scrollWidth')).toBe(320);
      await context.close();
    },
  );
});
