import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importRows } from '../../functions/import-rows.ts';
import { parseMoment } from '../../shared/calendar/moment.ts';
import { holderItems } from '../../shared/people/role-items.ts';
import { addTask } from '../../shared/reminders/tasks.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { portal } from '../../web/portal.ts';
import { openBrowser } from '../support/browser.ts';
import { servePages } from '../support/serve-pages.ts';
import { employerId } from './empty-portal.ts';
import { addOthers } from './hr-story.ts';
import { fullPortal } from './portal-story.ts';
import { cookieOf, hr } from './signed-in.ts';

const paths = [
  '/cases',
  '/cases/case-new',
  '/cases/case-new/letter',
  '/cases/case-new/next?registered=opened&note=ends-ahead',
  '/cases/case-new/wishes',
  '/cases/case-new/erase',
  '/cases/case-closed/erase',
  '/erasures?done=yes',
  '/cases/case-new/do/void-case',
  '/cases/case-new/do/told-consent',
  '/register',
  '/notices',
  '/people',
  '/people/add',
  '/policy',
  '/api-keys',
  '/setup',
  '/retention',
  '/import',
];
const visits = paths.flatMap((path) => {
  const mark = path.includes('?') ? '&' : '?';
  return [`${path}${mark}sprog=da`, `${path}${mark}sprog=en`];
});

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  const { needs } = await fullPortal({ imports: { send: (body) => take(body) } });
  const take = (body: string): Promise<void> => importRows({ ...needs, peopleAtOnce: 1 })(body, 1);
  await addOthers(needs);
  // The longest names that roles have.
  for (const role of ['employer-consultant', 'steward'] as const)
    for (const item of holderItems(employerId, { personId: 'hr-sol', role, scope: '/', area: 'foa' }))
      await needs.table.put(item, 'always');
  const sickLeave = await loadCase(needs.table, 'case-new');
  const task = { dutyId: 'talk-4w', role: 'member', personId: 'member-of-case-new' } as const;
  const at = parseMoment('2026-11-24T08:00:00+01:00');
  if (sickLeave !== undefined)
    for (const kind of ['tell-by-letter', 'undeliverable'] as const)
      await addTask(needs.table, sickLeave, { ...task, kind, about: 'talk-called@2', at });
  server = await servePages(portal(needs).fetch);
  browser = await openBrowser();
  // axe needs a context of its own making.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const [name = '', value = ''] = cookieOf(needs, hr).split('=');
  await context.addCookies([{ name, value, url: server.address }]);
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const visit = async (path: string): Promise<void> => {
  await page.goto(server.address + path);
  await unfoldAll();
};
const unfoldAll = () => page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');

async function faults(): Promise<readonly unknown[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

async function expectFits(): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  expect(await page.evaluate('document.body.scrollWidth')).toBe(320);
}

describe('every page of hr, on a phone, in both languages', () => {
  it.each(visits)('gives axe nothing to find: %s', async (path) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(path);
    await page.locator('h1').waitFor();
    expect(await faults()).toEqual([]);
  });

  it.each(paths)('fits on a screen 320 pixels wide: %s', async (path) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await visit(path);
    await expectFits();
  });
});

describe('what a form comes back with', () => {
  it.each([
    ['/register', 'Fortsæt'],
    ['/people/add', 'Gem'],
    ['/api-keys', 'Lav en nøgle'],
  ])('gives axe nothing to find: %s', async (path, button) => {
    await visit(`${path}?sprog=da`);
    await page.getByRole('button', { name: button }).click();
    await page.locator('.error-summary').waitFor();
    expect(await faults()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectFits();
  });

  it('gives axe nothing to find in the preview of an import and of a policy', async () => {
    await visit('/import?sprog=da');
    const rows = 'Institution;Tjenestenummer;Navn;Fraværskode;Startdato\nBosted Havblik;1;En Person;Syg;23-11-2026';
    const file = { name: 'fravaer.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) };
    await page.getByLabel('Fravær', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Se virkningen' }).click();
    await page.getByText('Åbner et forløb').waitFor();
    expect(await faults()).toEqual([]);
    await visit('/policy?sprog=da');
    await page.getByLabel('Første kontakt senest').fill('10');
    await page.getByRole('button', { name: 'Se virkningen' }).click();
    await page.getByRole('button', { name: 'Ja, gem politikken' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectFits();
  });
});

describe('the letter', () => {
  it('prints on one page of A4, in either language', async () => {
    for (const language of ['da', 'en']) {
      await page.goto(`${server.address}/cases/case-new/letter?letter=${language}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    }
  });
});
