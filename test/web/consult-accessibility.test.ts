import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMoment } from '../../shared/calendar/moment.ts';
import { countNow } from '../../shared/statistics/under-way.ts';
import { portal } from '../../web/portal.ts';
import { openBrowser, patience } from '../support/browser.ts';
import { servePages } from '../support/serve-pages.ts';
import { consultant, consultStory, foreignConsultant } from './consult-story.ts';
import { countYears } from './counted-years.ts';
import { employerId } from './empty-portal.ts';
import { tokenOf } from './signed-in.ts';

type Visit = readonly [as: string, path: string];
const paths: readonly Visit[] = [
  [consultant, '/units?'],
  [consultant, '/units/cases?unit=plejecentersolgaarden%2Fafsnita&'],
  [consultant, '/statistics?'],
  [consultant, '/statistics?place=institution%3Abostedhavblik%2F&'],
  [foreignConsultant, '/units?'],
  [foreignConsultant, '/statistics?'],
];
const visits = paths.flatMap(([as, path]) =>
  (['da', 'en'] as const).flatMap((language) =>
    [320, 390, 1280].map((width) => [`${path}sprog=${language}`, as, width] as const),
  ),
);

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;
const pages = new Map<string, Page>();

beforeAll(async () => {
  const { needs } = await consultStory();
  await countNow(needs.table, employerId, parseMoment('2026-11-25T02:30:00Z'));
  await countYears(needs);
  await countNow(needs.table, employerId, parseMoment('2027-01-01T02:30:00Z'));
  server = await servePages(portal(needs).fetch);
  browser = await openBrowser();
  for (const as of [consultant, foreignConsultant]) {
    const context = await browser.newContext();
    await context.addCookies([{ name: 'session', value: tokenOf(needs, as), url: server.address }]);
    pages.set(as, await context.newPage());
  }
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(as: string, path: string, width: number): Promise<Page> {
  const page = pages.get(as);
  if (page === undefined) throw new Error(`Nobody is logged in as ${as}.`);
  await page.setViewportSize({ width, height: 800 });
  const answer = await page.goto(server.address + path);
  expect(answer?.status()).toBe(200);
  await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');
  return page;
}

describe('the pages of the consultant', () => {
  it.each(visits)('give axe nothing to find and fit on the screen: %s, %s, %i pixels', async (path, as, width) => {
    const page = await open(as, path, width);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate('document.body.scrollWidth')).toBe(width);
  });

  it('choose a workplace and a year without a script', async () => {
    const page = await open(consultant, '/statistics?sprog=da', 1280);
    await page.getByLabel('Arbejdsplads').selectOption({ label: 'Plejecenter Solgården, Afsnit A' });
    await page.getByRole('button', { name: 'Vis' }).click();
    // Before that the year would be chosen on the page that is about to go.
    await page.waitForURL(({ searchParams }) => searchParams.has('place'), { timeout: patience });
    await page.getByLabel('År').selectOption('2025');
    await page.getByRole('button', { name: 'Vis' }).click();
    await page.getByRole('heading', { name: '2025: 90 forløb' }).waitFor();
  });

  it('print their tables as tables, on a sheet that is no wider than a tablet', async () => {
    const page = await open(consultant, '/statistics?sprog=da', 673);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('columnheader', { name: 'Andel' }).isVisible()).toBe(true);
    await open(consultant, '/units?sprog=da', 673);
    expect(await page.getByRole('columnheader', { name: 'Inden for en uge' }).isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });
});
