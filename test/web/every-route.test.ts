import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { portal } from '../../web/portal.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { storyNow } from './empty-portal.ts';
import { fullPortal } from './portal-story.ts';
import { cookieOf, hr, leader, operator } from './signed-in.ts';

type Route = { readonly method: string; readonly path: string };

/** What stands for the parts of an address; a case that there is, and nothing else. */
const fill = (path: string): string =>
  path
    .replace(':caseId', 'case-under-way')
    .replace(':action', 'record-talk-held')
    .replace(/:\w+|\*$/g, 'x');

/** Every address that the portal answers to, as the portal itself lists them. */
const routesOf = (app: ReturnType<typeof portal>): readonly Route[] =>
  app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => ({ method, path: fill(path) }));

const isApi = ({ path }: Route): boolean => path.startsWith('/v1/');
const isWrite = ({ method }: Route): boolean => method !== 'GET';

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()',
};

describe('every route there is', () => {
  let needs: PortalNeeds;
  let app: ReturnType<typeof portal>;
  let routes: readonly Route[];
  const readers = [undefined, hr, leader, operator];
  const ask = ({ method, path }: Route, reader: string | undefined, more: Readonly<Record<string, string>> = {}) => {
    const cookie = reader === undefined ? {} : { cookie: cookieOf(needs, reader) };
    const body = isWrite({ method, path }) ? { body: new URLSearchParams({ x: 'y' }) } : {};
    return app.request(path, { method, headers: { ...cookie, ...more }, ...body });
  };
  beforeAll(async () => {
    needs = (await fullPortal({ demo: { now: () => Temporal.Instant.from(storyNow), step: async () => {} } })).needs;
    app = portal(needs);
    routes = routesOf(app);
  });

  it('is found by the portal’s own list: pages, forms, the API', () => {
    expect(routes.length).toBeGreaterThan(75);
    for (const known of ['GET /me', 'POST /login', 'POST /v1/notifications', 'POST /clock'])
      expect(routes.map(({ method, path }) => `${method} ${path}`)).toContain(known);
  });

  it('answers to everybody with the same strict headers, and is kept by no cache but style sheets', async () => {
    for (const route of routes)
      for (const reader of readers) {
        const answer = await ask(route, reader, { 'Sec-Fetch-Site': 'same-origin' });
        const told = Object.keys(headers).map((name) => [name, answer.headers.get(name)]);
        expect([route, Object.fromEntries(told)]).toEqual([route, headers]);
        if (!route.path.startsWith('/assets/'))
          expect([route, answer.headers.get('Cache-Control')]).toEqual([route, 'no-store']);
        expect(answer.status).toBeLessThan(500);
      }
  });

  it('takes in no form from another site, whatever it says it is', async () => {
    for (const route of routes.filter((one) => isWrite(one) && !isApi(one)))
      for (const type of [
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'text/plain',
        'application/json',
        'x/y',
      ])
        for (const origin of [{ Origin: 'https://evil.example' }, { Origin: 'null' }, {}]) {
          const from = { ...origin, 'Sec-Fetch-Site': 'cross-site', 'Content-Type': type };
          for (const reader of [undefined, hr, operator])
            expect([route, type, (await ask(route, reader, from)).status]).toEqual([route, type, 403]);
        }
  });

  it('of the API wants a key, and takes no cookie for one', async () => {
    const open = new Set(['/v1/openapi.json', '/v1/docs', '/v1/problems/x']);
    for (const route of routes.filter(isApi))
      if (!open.has(route.path)) expect([route, (await ask(route, hr)).status]).toEqual([route, 401]);
  });

  it('leads nobody to another site', async () => {
    const elsewhere = ['//evil.example', 'https://evil.example', '/\\evil.example', '/\t/evil.example'];
    for (const route of routes)
      for (const next of elsewhere) {
        const path = `${route.path}?next=${encodeURIComponent(next)}&back=${encodeURIComponent(next)}`;
        const place = (await ask({ ...route, path }, undefined, { 'Sec-Fetch-Site': 'same-origin' })).headers.get(
          'Location',
        );
        if (place !== null) expect(new URL(place, 'http://localhost').origin).toBe('http://localhost');
      }
  });

  it('opens no page to a stranger but the login and what the API says of itself', async () => {
    const opened: string[] = [];
    for (const route of routes.filter(({ method }) => method === 'GET')) {
      const { status } = await ask(route, undefined);
      if (status === 200) opened.push(route.path);
    }
    expect(opened.filter((path) => !path.startsWith('/assets/'))).toEqual([
      ...['/v1/openapi.json', '/v1/docs', '/login'],
      // Of a made-up workplace alone, which has no secrets.
      '/outbox',
    ]);
  });
});
