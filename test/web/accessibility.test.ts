import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portal } from '../../web/portal.ts';
import { openBrowser } from '../support/browser.ts';
import { servePages } from '../support/serve-pages.ts';
import { fullPortal, storyNow } from './portal-story.ts';

const paths = [
  '/',
  '/?after=2026-11-26%23none',
  '/cases/case-under-way',
  '/cases/case-closed',
  '/outbox',
  '/import',
  '/nowhere',
];
const visits = paths.flatMap((path) =>
  ['da', 'en'].map((language) => `${path}${path.includes('?') ? '&' : '?'}sprog=${language}`),
);

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  const demo = { now: () => Temporal.Instant.from(storyNow), step: async () => undefined };
  const { needs } = await fullPortal({ demo });
  server = await servePages(portal(needs).fetch);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** A visit on a screen so many pixels wide, with everything unfolded. */
async function visit(path: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(server.address + path);
  for (const folded of await page.locator('details:not([open]) > summary').all()) await folded.click();
  return page;
}

describe('every page, in both languages', () => {
  it.each(visits)('gives axe nothing to find: %s', async (path) => {
    const page = await visit(path, 1280);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.context().close();
  });

  it.each(visits)('fits on a screen 320 pixels wide: %s', async (path) => {
    const page = await visit(path, 320);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await page.evaluate('document.body.scrollWidth')).toBe(320);
    await page.context().close();
  });
});

describe('by keyboard', () => {
  it('leads first to the content, past the menu', async () => {
    const page = await visit('/', 1280);
    // Unfolding has moved the focus: begin anew.
    await page.goto(`${server.address}/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skipnav');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main-content');
    await page.context().close();
  });
});
