import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { cloudPortal, officeAddresses } from '../../web/cloud-portal.ts';
import { everydayPages } from '../../web/everyday-pages.ts';
import { officePages } from '../../web/office-pages.ts';
import { portal } from '../../web/portal.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import type { Pages } from '../../web/shell.ts';
import { fullPortal } from './portal-story.ts';
import { cookieOf, hr, leader } from './signed-in.ts';

let needs: PortalNeeds;
beforeAll(async () => {
  needs = (await fullPortal({ runtime: 'cloud' })).needs;
});

const filled = (path: string): string => path.replace(':caseId', 'case-under-way').replace(/:\w+|\*$/g, 'x');
const routesOf = (pages: Pages) =>
  pages(needs)
    .flatMap(({ routes }) => routes)
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({ method, path: filled(path) }));

describe('the portal in the cloud', () => {
  it('looks for the pages of the offices, and for no others, where it loads them from', async () => {
    const app = new Hono();
    for (const address of officeAddresses) app.all(address, (c) => c.text('of an office'));
    const isOfOffice = async ({ path }: { readonly path: string }) => (await app.request(path)).status === 200;
    const office = routesOf(officePages);
    const everyday = routesOf(everydayPages);
    expect([office.length > 30, everyday.length > 25]).toEqual([true, true]);
    for (const route of office) expect([route, await isOfOffice(route)]).toEqual([route, true]);
    for (const route of everyday) expect([route, await isOfOffice(route)]).toEqual([route, false]);
  });

  it('answers as on one machine, to everybody, on every page and form', async () => {
    const [here, cloud] = [portal(needs), cloudPortal(needs)];
    for (const reader of [undefined, hr, leader])
      for (const { method, path } of [...routesOf(officePages), ...routesOf(everydayPages), ...nowhere]) {
        const headers = { 'Sec-Fetch-Site': 'same-origin', ...(reader && { cookie: cookieOf(needs, reader) }) };
        const body = method === 'GET' ? {} : { body: new URLSearchParams({ x: 'y' }) };
        const answers = await Promise.all([here, cloud].map((app) => app.request(path, { method, headers, ...body })));
        const [expected, told] = await Promise.all(answers.map(withoutIds));
        expect([method, path, reader, told]).toEqual([method, path, reader, expected]);
      }
  });

  it('says that pages cannot be loaded as it says all that goes wrong, and loads them for who comes next', async () => {
    const lines: unknown[] = [];
    // Of its own: among all the forms that were sent are those that log out.
    const { needs } = await fullPortal({ runtime: 'cloud' });
    const loads = [() => Promise.reject(new TypeError('No such file.')), async () => officePages];
    const cloud = cloudPortal({ ...needs, log: (line) => lines.push(line) }, async () => {
      const load = loads.shift();
      return load === undefined ? Promise.reject(new Error('Loaded twice.')) : load();
    });
    const ask = () => cloud.request('/policy', { headers: { cookie: cookieOf(needs, hr) } });
    const broken = await ask();
    expect([broken.status, broken.headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(broken.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await broken.text()).toContain('Noget gik galt hos os');
    expect(lines).toEqual([{ what: 'page', outcome: 'failed', reason: 'TypeError' }]);
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
  });

  it('has neither the API nor an outbox: other functions have', async () => {
    const cloud = cloudPortal(needs);
    const headers = { cookie: cookieOf(needs, hr) };
    const statuses = ['/v1/openapi.json', '/outbox'].map(
      async (path) => (await cloud.request(path, { headers })).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404]);
  });
});

const nowhere = [
  { method: 'GET', path: '/people/x/y/z' },
  { method: 'GET', path: '/nowhere' },
  { method: 'DELETE', path: '/cases' },
];

/** Each page brings ids of its own for what may be sent from it. */
async function withoutIds(answer: Response): Promise<readonly unknown[]> {
  const text = (await answer.text()).replace(/minted-\d+/g, 'an id');
  return [answer.status, answer.headers.get('location'), answer.headers.get('content-security-policy'), text];
}
