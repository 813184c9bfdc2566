import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openDemo } from '../../../local/demo.ts';
import type { Installation } from '../../../local/installation.ts';
import { openLive } from '../../../local/live.ts';
import { type Served, serveFrom } from '../../../local/serve.ts';
import { displayName, outboxFrom } from '../../../local/settings.ts';
import { portal } from '../../../web/portal.ts';
import { openBrowser } from '../../support/browser.ts';

/** A telephone, as those who are ill and those who lead them have in their hand. */
export const phone = { width: 390, height: 844 };

export type DemoBrowser = {
  /** Somebody opens the address that the terminal printed, on a telephone of their own. */
  readonly stranger: () => Promise<Page>;
  /** One of the made-up people logs in, with the code that the demo shows. */
  readonly logIn: (name: string) => Promise<Page>;
  /** The code in the terminal of whoever started it. */
  readonly operatorCode: () => string;
};

type Opened = {
  readonly served: Served;
  readonly operatorCode: string;
  readonly browser: Awaited<ReturnType<typeof openBrowser>>;
  readonly close: () => Promise<void>;
};

type Opening = (folder: string) => Promise<Installation>;
const log = () => {};

/** The demo as `start --demo` serves it, in a folder of its own, and a browser before it; both for the tests of the file. */
export const demoBrowser = (): DemoBrowser => browserBefore((folder) => openDemo({ folder, log }));

/** The same for real cases, as `start` serves them the first time: nothing is there yet, and the day is today. */
export const firstStartBrowser = (): DemoBrowser =>
  browserBefore((folder) => openLive({ folder, smtp: undefined, log }));

function browserBefore(opening: Opening): DemoBrowser {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(opening);
  });
  afterAll(() => opened.close());
  const stranger = async (): Promise<Page> => {
    // A context each: nobody shares cookies with another.
    const context = await opened.browser.newContext({ viewport: phone, locale: 'da-DK' });
    const page = await context.newPage();
    await page.goto(opened.served.address);
    return page;
  };
  return {
    stranger,
    operatorCode: () => opened.operatorCode,
    logIn: async (name) => {
      const page = await stranger();
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByLabel('Kode', { exact: true }).fill(await codeShown(page));
      await page.getByRole('button', { name: 'Log ind' }).click();
      await reads(page, 'Log ud');
      return page;
    },
  };
}

async function open(opening: Opening): Promise<Opened> {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-portal-'));
  const installation = await opening(folder);
  const product = { displayName, portalAddress: '', mailFrom: outboxFrom };
  const served = await serveFrom(portal({ ...installation.portal, product }), 8420);
  Object.assign(product, { portalAddress: served.address });
  installation.listensAt(served.address);
  const browser = await openBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
    await installation.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { served, operatorCode: installation.operatorCode, browser, close };
}

/** The code in the message beside the form. */
export async function codeShown(page: Page): Promise<string> {
  const message = await page.getByText('Din kode er').innerText();
  return /\d{6}/.exec(message)?.[0] ?? '';
}

type Registered = { readonly number: string; readonly name: string; readonly phone: string };

/** Hr of the demo registers somebody of Afsnit A, who has said yes to the steward: ill since Monday 26 October, the day is 2 November 2026. */
export async function register(hr: Page, { number, name, phone: mobile }: Registered): Promise<void> {
  await follow(hr, 'Registrér fravær');
  await hr.getByLabel('Medarbejdernummer').fill(number);
  await hr.getByLabel('Navn').fill(name);
  await hr.getByLabel('Mobil').fill(mobile);
  await hr.getByLabel('Arbejdsplads', { exact: true }).selectOption({ label: 'Plejecenter Solgården, Afsnit A' });
  await hr.getByLabel('Overenskomstområde').fill('FOA');
  await hr.getByLabel('Ja', { exact: true }).check();
  await hr.getByLabel('Første fraværsdag').fill('2026-10-26');
  await press(hr, 'Fortsæt');
  await isOn(hr, 'Hvad der sker hvornår');
}

/** Where somebody is: the title of the page. Waits until it is this one. */
export const isOn = (page: Page, title: string): Promise<void> =>
  isThere(page.getByRole('heading', { level: 1, name: title, exact: true }));

export const reads = (page: Page, words: string | RegExp): Promise<void> => isThere(page.getByText(words).first());

/** With all of its page: on a busy machine the rest of it comes after what stands on top. */
async function isThere(what: Locator): Promise<void> {
  await what.waitFor();
  await what.page().waitForLoadState();
}

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

export const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();

/** The demo's clock goes on by a week each time, to these days. */
export async function weeksOn(page: Page, ...days: readonly string[]): Promise<void> {
  for (const day of days) {
    await press(page, 'En uge');
    // The page that is about to go names the same day as the date of a duty.
    await isThere(page.getByRole('region', { name: 'Demoens ur' }).getByText(`mandag den ${day} 2026`));
  }
}

/** Whether a name stands anywhere on the page. */
export const names = async (page: Page, name: string): Promise<boolean> => (await page.getByText(name).count()) > 0;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const unfold =
  'for (const one of document.querySelectorAll("details:not([open])")) { one.dataset.folded = ""; one.open = true; }';
/** As it was: what a person has unfolded, or the page itself, stays so. */
const fold = 'for (const one of document.querySelectorAll("details[data-folded]")) one.open = false;';

/** The page as it is, and with all that folds unfolded: axe finds nothing, and it is no wider than the telephone. With a title, once one is there. */
export async function isGood(page: Page, title?: string): Promise<void> {
  if (title !== undefined) await isOn(page, title);
  await page.evaluate(unfold);
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const faults = violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  expect([page.url(), faults, await page.evaluate('document.body.scrollWidth')]).toEqual([page.url(), [], phone.width]);
  await page.evaluate(fold);
}
