import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portal } from '../../web/portal.ts';
import { openBrowser, patience } from '../support/browser.ts';
import { servePages } from '../support/serve-pages.ts';
import { fullPortal } from './portal-story.ts';
import { leader, tokenOf } from './signed-in.ts';

const under = '/cases/case-under-way';
const paths = [
  ...['/team', under, `${under}?done=record-contact-made`, `${under}/which-form`, '/cases/case-overdue'],
  ...['propose-times', 'agree-partial-return', 'end-absence', 'excuse-duty', 'call-roundtable', 'record-attempt'].map(
    (name) => `${under}/do/${name}`,
  ),
  '/cases/case-closed',
  '/cases/case-closed/what-follows',
];
const visits = paths.flatMap((path) =>
  ['da', 'en'].map((language) => `${path}${path.includes('?') ? '&' : '?'}sprog=${language}`),
);

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  const { needs } = await fullPortal();
  server = await servePages(portal(needs).fetch);
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.addCookies([{ name: 'session', value: tokenOf(needs, leader), url: server.address }]);
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const visit = async (path: string) => {
  const answer = await page.goto(server.address + path);
  await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');
  return answer;
};

async function faults(): Promise<readonly unknown[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

describe('a leader’s pages on a telephone, in both languages', () => {
  it.each(visits)('give axe nothing to find: %s', async (path) => {
    expect((await visit(path))?.status()).toBe(200);
    expect(await faults()).toEqual([]);
  });

  it.each(visits)('fit on a screen 320 pixels wide: %s', async (path) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await visit(path);
    expect(await page.evaluate('document.body.scrollWidth')).toBe(320);
    await page.setViewportSize({ width: 390, height: 844 });
  });

  it('say what is wrong in rows of fields in a way that axe finds nothing in', async () => {
    await visit(`${under}/do/propose-times?sprog=da`);
    await page.getByLabel('Tid 1: Dato').fill('2026-11-30');
    await page.getByRole('button', { name: 'Send forslaget' }).click();
    await page.getByRole('link', { name: 'Tid 1: Klokken: Skriv både dato og klokkeslæt.' }).click();
    await expect.poll(() => page.evaluate('document.activeElement.id'), { timeout: patience }).toBe('time1');
    expect(await faults()).toEqual([]);
  });

  it('fit four sheets of paper: what is folded stays off them, and so do links to what one may note', async () => {
    await page.goto(`${server.address}${under}?sprog=da`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.button:visible, .action-list:visible, details:not([open]):visible').count()).toBe(0);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeLessThanOrEqual(4);
    await page.emulateMedia({ media: 'screen' });
  });

  it('show an effect first in a way that axe finds nothing in', async () => {
    await visit(`${under}/do/end-absence?sprog=da`);
    await page.getByLabel('Tilbage på fuld tid').check();
    await page.getByRole('button', { name: 'Se virkningen' }).click();
    await page.getByRole('button', { name: 'Ja, gennemfør det' }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
