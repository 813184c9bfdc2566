import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portal } from '../../web/portal.ts';
import { openBrowser } from '../support/browser.ts';
import { servePages } from '../support/serve-pages.ts';
import { memberPages, memberStates } from './member-states.ts';
import { asta, astaCase, memberStory } from './member-story.ts';
import { cookieOf } from './signed-in.ts';

const forms = [
  'say-yes-to-time',
  'suggest-times',
  'record-decision',
  'contact-pause',
  'my-roundtable',
  'choose-contact',
];
const paths = [
  ...memberPages.filter((path) => !path.endsWith('.html')),
  ...forms.map((name) => `/cases/${astaCase}/do/${name}`),
];
const visits = paths.flatMap((path) => [`${path}?sprog=da`, `${path}?sprog=en`]);

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  const story = await memberStory();
  await story.happened(...(memberStates['times proposed, people let in']?.happened ?? []));
  server = await servePages(portal(story.needs).fetch);
  browser = await openBrowser();
  const context = await browser.newContext();
  const [name = '', value = ''] = cookieOf(story.needs, asta).split('=');
  await context.addCookies([{ name, value, url: server.address }]);
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function visit(path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await page.goto(server.address + path);
  await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');
}

async function faults(): Promise<readonly unknown[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

describe('each of her pages, in both languages, on a phone', () => {
  it.each(visits)('gives axe nothing to find: %s', async (path) => {
    await visit(path, 390);
    expect(await faults()).toEqual([]);
  });

  it.each(visits)('fits 320 pixels: %s', async (path) => {
    await visit(path, 320);
    expect(await page.evaluate('document.body.scrollWidth')).toBe(320);
    expect(await faults()).toEqual([]);
  });
});

describe('on paper', () => {
  it('has neither menu nor button, and her overview fits two sheets', async () => {
    await visit('/me/overview?sprog=da', 390);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('.navigation-menu:visible, .button:visible, .not-printed:visible, footer:visible').count(),
    ).toBe(0);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeLessThanOrEqual(2);
    await page.goto(`${server.address}/me?sprog=da`);
    expect(await page.locator('.navigation-menu:visible, .button:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  });
});
