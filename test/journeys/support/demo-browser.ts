import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openDemo } from '../../../local/demo.ts';
import { type Served, serveFrom } from '../../../local/serve.ts';
import { displayName, outboxFrom } from '../../../local/settings.ts';
import { portal } from '../../../web/portal.ts';
import { openBrowser } from '../../support/browser.ts';

/** A telephone, as those who are ill and those who lead them have in their hand. */
export const phone = { width: 390, height: 844 };

/** Milliseconds until what should stand on a page is missing: pages take tens of them, other tests run beside this one. */
const patience = 15_000;

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

/** The demo as `start --demo` serves it, in a folder of its own, and a browser before it; both for the tests of the file. */
export function demoBrowser(): DemoBrowser {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());
  const stranger = async (): Promise<Page> => {
    // A context each: nobody shares cookies with another.
    const context = await opened.browser.newContext({ viewport: phone });
    context.setDefaultTimeout(patience);
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
      return page;
    },
  };
}

async function open(): Promise<Opened> {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-demo-'));
  const demo = await openDemo({ folder, log: () => {} });
  const product = { displayName, portalAddress: '', mailFrom: outboxFrom };
  const served = await serveFrom(portal({ ...demo.portal, product }), 8420);
  Object.assign(product, { portalAddress: served.address });
  demo.listensAt(served.address);
  const browser = await openBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
    await demo.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { served, operatorCode: demo.operatorCode, browser, close };
}

/** The code in the message beside the form. */
export async function codeShown(page: Page): Promise<string> {
  const message = await page.getByText('Din kode er').innerText();
  return /\d{6}/.exec(message)?.[0] ?? '';
}

/** Where somebody is: the title of the page. Waits until it is this one. */
export const isOn = (page: Page, title: string) =>
  page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();

export const reads = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

export const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();

/** Whether a name stands anywhere on the page. */
export const names = async (page: Page, name: string): Promise<boolean> => (await page.getByText(name).count()) > 0;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page as it is, and with all that folds unfolded: axe finds nothing, and it is no wider than the telephone. */
export async function isGood(page: Page): Promise<void> {
  await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const faults = violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  expect([page.url(), faults, await page.evaluate('document.body.scrollWidth')]).toEqual([page.url(), [], phone.width]);
  await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = false');
}
