import { type Context, Hono } from 'hono';
import { everydayPages } from './everyday-pages.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { type Pages, shell } from './shell.ts';
import type { PageEnv } from './view.ts';

/** Where the pages of the offices are. A test holds them beside the pages themselves. */
export const officeAddresses = [
  ...['/register', '/erasures', '/people/*', '/notices', '/tasks/*', '/policy', '/retention', '/api-keys/*'],
  ...['/branch/*', '/units/*', '/statistics', '/statistics.csv', '/setup', '/import/*', '/held'],
  ...['next', 'letter', 'wishes', 'erase'].map((page) => `/cases/:caseId/${page}`),
];

/**
 * The portal as its function serves it: pages alone, the API has a function of its own, and what was sent is at the providers. Pages of the
 * offices are loaded when the first of them is asked for, so that whoever wakes the function for a page of every day waits for no more than that.
 */
export function cloudPortal(
  needs: PortalNeeds,
  loaded = async () => (await import('./office-pages.ts')).officePages,
): Hono {
  const around = shell(needs);
  const everyday = around({ pages: [everydayPages] });
  let office: Promise<Hono<PageEnv>> | undefined;
  const loadOffice = async () => {
    try {
      return around({ pages: [await loaded()] });
    } catch (error) {
      // The function lives for hours: whoever comes next is not to be told of what failed once.
      office = undefined;
      return around({ pages: [failing(error)] });
    }
  };
  const atTheOffice = async ({ req, env }: Context) => {
    office ??= loadOffice();
    return (await office).fetch(req.raw, env);
  };
  const app = new Hono();
  for (const address of officeAddresses) app.all(address, atTheOffice);
  return app.all('*', ({ req, env }) => everyday.fetch(req.raw, env));
}

/** Every page fails of an error: it is said and logged as any other of a page. */
const failing =
  (error: unknown): Pages =>
  () => [
    new Hono<PageEnv>().all('*', () => {
      throw error;
    }),
  ];
