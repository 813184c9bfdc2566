import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importRows } from '../../functions/import-rows.ts';
import { portal } from '../../web/portal.ts';
import { openBrowser, patience } from '../support/browser.ts';
import { servePages } from '../support/serve-pages.ts';
import { storyNow } from './empty-portal.ts';
import { fullPortal } from './portal-story.ts';
import { hr, tokenOf } from './signed-in.ts';

const paths = [
  ...['/cases', '/cases/case-under-way', '/cases/case-under-way/do/record-contact-made', '/cases/case-closed'],
  ...['/outbox', '/setup', '/import', '/held', '/account', '/login', '/v1/docs', '/v1/problems/refused', '/nowhere'],
];
const visits = paths.flatMap((path) => [`${path}?sprog=da`, `${path}?sprog=en`]);

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  const demo = { now: () => Temporal.Instant.from(storyNow), step: async () => undefined };
  // Nobody takes the first message: one sees how far it is.
  let take = async (_: string): Promise<void> => undefined;
  let sent = 0;
  const send = async (body: string): Promise<void> => {
    sent += 1;
    if (sent > 1) await take(body);
  };
  const { needs, openCase } = await fullPortal({ demo, imports: { send } });
  take = (body) => importRows({ ...needs, peopleAtOnce: 1 })(body, 1);
  await openCase({ caseId: 'case-live', alias: 'W6D8', firstDay: '2026-11-02', cutOver: '2026-11-25' });
  server = await servePages(portal(needs).fetch);
  browser = await openBrowser();
  // axe needs a context of its own making.
  const context = await browser.newContext();
  await context.addCookies([{ name: 'session', value: tokenOf(needs, hr), url: server.address }]);
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(() => page.setViewportSize({ width: 1280, height: 800 }));

const visit = (path: string) => page.goto(server.address + path);
const unfoldAll = () => page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');

async function faults(): Promise<readonly unknown[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

describe('every page, in both languages', () => {
  it.each(visits)('gives axe nothing to find: %s', async (path) => {
    const answer = await visit(path);
    expect(answer?.status()).toBe(path.startsWith('/nowhere') ? 404 : 200);
    expect(new URL(page.url()).pathname).toBe(path.split('?')[0]);
    await unfoldAll();
    expect(await faults()).toEqual([]);
  });

  it.each(visits)('fits on a screen 320 pixels wide: %s', async (path) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await visit(path);
    await unfoldAll();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    // The design system hides what sticks out of the body, where nobody could read it.
    expect(await page.evaluate('document.body.scrollWidth')).toBe(320);
  });
});

describe('the form', () => {
  it('says what is wrong in a way that axe finds nothing in', async () => {
    await visit('/import?sprog=da');
    await page.getByRole('button', { name: 'Se virkningen' }).click();
    await page.getByRole('link', { name: 'Vælg mindst en af de to filer.' }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('says how far it is, what files would do and what became of them in a way that axe finds nothing in', async () => {
    const file = { name: 'personer.csv', mimeType: 'text/csv', buffer: Buffer.from('Rolle;E-mail\nLeder;ingen\n') };
    const choose = async (): Promise<void> => {
      await visit('/import?sprog=da');
      await page.getByLabel('Personer og roller').setInputFiles(file);
      await page.getByRole('button', { name: 'Se virkningen' }).click();
    };
    const isSound = async (heading: string): Promise<void> => {
      await page.getByRole('heading', { name: heading }).waitFor();
      expect(await faults()).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate('document.body.scrollWidth')).toBe(320);
      await page.setViewportSize({ width: 1280, height: 800 });
    };
    // What looks again by itself cannot be looked at in peace.
    await page.route('**/import/run?*', async (route) => {
      const response = await route.fetch();
      const { refresh: _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    await choose();
    await isSound('Filerne læses');
    await choose();
    await isSound('Se virkningen først');
    await page.getByRole('button', { name: 'Gennemfør importen' }).click();
    await isSound('Importen er færdig');
  });
});

describe('what is held back', () => {
  it('is chosen and confirmed in a way that axe finds nothing in, on a phone too', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await visit('/held?sprog=da');
    await page.getByLabel('Samtale: Påmindelse, Nærmeste leder', { exact: true }).check();
    await page.getByRole('button', { name: 'Send de valgte' }).click();
    await page.getByRole('heading', { name: 'Send 1 besked?' }).waitFor();
    expect(await faults()).toEqual([]);
    expect(await page.evaluate('document.body.scrollWidth')).toBe(320);
    await page.getByRole('button', { name: 'Ja, send 1 besked' }).click();
    await page.getByText('1 besked er godkendt og sendes').waitFor();
    expect(await faults()).toEqual([]);
  });
});

describe('by keyboard', () => {
  it('leads first to the content, past the menu', async () => {
    await visit('/cases');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate('document.activeElement.className'), { timeout: patience }).toBe('skipnav');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id'), { timeout: patience }).toBe('main-content');
  });
});
