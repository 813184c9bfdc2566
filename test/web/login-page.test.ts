import { describe, expect, it } from 'vitest';
import { portal } from '../../web/portal.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { cookieIn, type Fields, post } from './as-stranger.ts';
import { emptyPortal } from './empty-portal.ts';
import { fullPortal } from './portal-story.ts';
import { textOf } from './read-page.ts';
import { hr } from './signed-in.ts';

/** Asks for a code, which is 123456, and gives it. */
async function logIn(needs: PortalNeeds, fields: Fields = {}, address = '/login/code'): Promise<Response> {
  await post(needs, '/login', { address: hr });
  return post(needs, address, { address: hr, code: '123456', ...fields });
}

describe('asking for a code', () => {
  it('is answered alike for somebody who is known and somebody who is not', async () => {
    const { needs } = await emptyPortal();
    const ask = async (address: string) => {
      const answer = await post(needs, '/login', { address });
      const text = (await answer.text()).replaceAll(address, 'ADDRESS');
      return { status: answer.status, headers: [...answer.headers], text };
    };
    const known = await ask(hr);
    expect(known.status).toBe(200);
    expect(textOf(known.text)).toContain('Hvis vi kender adressen, er der nu sendt en kode.');
    expect(await ask('nobody@example.org')).toEqual(known);
    // The sixth within the hour is not sent, and nobody is told.
    for (let asked = 0; asked < 5; asked += 1) expect(await ask(hr)).toEqual(known);
  });

  it('is answered before anybody is looked up, and hands on the same for both', async () => {
    const asked: unknown[] = [];
    const { needs } = await emptyPortal({ sendCode: async (code) => void asked.push(code) });
    const looked: string[] = [];
    const table = new Proxy(needs.table, {
      get: (target, name) => {
        looked.push(String(name));
        return Reflect.get(target, name);
      },
    });
    for (const address of [hr, 'nobody@example.org']) await post({ ...needs, table }, '/login', { address });
    expect(asked).toEqual([
      { address: hr, code: '123456' },
      { address: 'nobody@example.org', code: '123456' },
    ]);
    expect(looked).toEqual(['get', 'put', 'get', 'put']);
  });

  it('keeps what was typed when it is no address, and says so beside the field and on top', async () => {
    const { needs } = await emptyPortal();
    const answer = await post(needs, '/login', { address: '2012 <b>' });
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain('value="2012 &lt;b&gt;"');
    expect(page).toContain('<a href="#address">');
    expect(page.match(/Skriv en e-mail, eller et mobilnummer på otte cifre\./g)).toHaveLength(2);
    // Nothing is ever saved here.
    expect(page).not.toContain('gemt');
  });

  it('shows nothing again that looks like a CPR number', async () => {
    const { needs } = await emptyPortal();
    const answer = await post(needs, '/login', { address: '010190-1234' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('010190');
  });

  it('puts the address into no link, address or header', async () => {
    const { needs } = await emptyPortal();
    const answer = await post(needs, '/login', { address: hr, next: '/cases' });
    const page = await answer.text();
    for (const [, link = ''] of page.matchAll(/(?:href|action)="([^"]*)"/g)) expect(link).not.toMatch(/hanne|example/);
    expect(JSON.stringify([...answer.headers])).not.toMatch(/hanne/);
    const after = await logIn(needs, { next: '/cases' });
    expect(JSON.stringify([...after.headers])).not.toMatch(/hanne|123456/);
  });
});

describe('giving the code', () => {
  it('logs in, and leads to where one was going', async () => {
    const { needs } = await fullPortal();
    const answer = await logIn(needs, { next: '/cases/case-under-way' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/cases/case-under-way']);
    const [cookie = ''] = cookieIn(answer).split(';');
    const page = await portal(needs).request('/cases/case-under-way', { headers: { cookie } });
    expect(page.status).toBe(200);
  });

  it('takes a code with spaces, as a telephone shows it', async () => {
    const { needs } = await emptyPortal();
    expect((await logIn(needs, { code: ' 123 456 ' })).status).toBe(303);
  });

  it('says so when it is wrong, used or too old, alike for known and unknown, and keeps the tick', async () => {
    const { needs } = await emptyPortal();
    const wrong = async (address: string) => {
      await post(needs, '/login', { address });
      const answer = await post(needs, '/login/code', { address, code: '000000', remember: 'on' });
      return { status: answer.status, text: (await answer.text()).replaceAll(address, 'ADDRESS') };
    };
    const known = await wrong(hr);
    expect(known.status).toBe(400);
    expect(textOf(known.text)).toContain('Koden er forkert, brugt eller for gammel.');
    expect(known.text).toMatch(/name="remember"[^>]* checked/);
    expect(known.text).not.toContain('000000');
    expect(await wrong('nobody@example.org')).toEqual(known);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\/evil.example',
    'javascript:alert(1)',
    'cases',
    '',
  ])('leads to no other site: %j', async (next) => {
    const { needs } = await emptyPortal();
    expect((await logIn(needs, { next })).headers.get('Location')).toBe('/');
    const page = await (await portal(needs).request(`/login?next=${encodeURIComponent(next)}`)).text();
    expect(page).toContain('name="next" value="/"');
  });

  it('sets a cookie that no script reads, no other site sends and the browser forgets when it closes', async () => {
    const { needs } = await emptyPortal();
    expect(cookieIn(await logIn(needs))).toMatch(/^session=[\w-]+\.[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('sets one for thirty days for whoever wishes to be remembered', async () => {
    const { needs } = await emptyPortal();
    expect(cookieIn(await logIn(needs, { remember: 'on' }))).toContain('; Max-Age=2592000; Path=/; HttpOnly;');
  });

  it('sets one that travels encrypted only, where the portal does', async () => {
    const { needs } = await emptyPortal({ runtime: 'cloud' });
    const answer = await logIn(needs, {}, 'https://holdfast.example/login/code');
    expect(cookieIn(answer)).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('is taken from our own pages only', async () => {
    const { needs } = await emptyPortal();
    await post(needs, '/login', { address: hr });
    const body = new URLSearchParams({ address: hr, code: '123456' });
    const headers = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' };
    expect((await portal(needs).request('/login/code', { method: 'POST', body, headers })).status).toBe(403);
  });
});
