import { describe, expect, it } from 'vitest';
import { styleSheets } from '../../web/assets.ts';
import { portal } from '../../web/portal.ts';
import { sameOrigin } from './as-stranger.ts';
import { emptyPortal } from './empty-portal.ts';
import { fullPortal } from './portal-story.ts';
import { textOf } from './read-page.ts';
import { signedIn } from './signed-in.ts';

const pages = ['/', '/login', '/cases', '/cases/case-under-way', '/outbox', '/import', '/nowhere'];

describe('what every page is guarded by', () => {
  it('allows nothing but its own styles, fonts and pictures', async () => {
    const { needs } = await fullPortal();
    for (const page of pages) {
      const { headers } = await signedIn(needs).request(page);
      expect(headers.get('Content-Security-Policy')).toBe(
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('same-origin');
      expect(headers.get('Cache-Control')).toBe('no-store');
    }
  });

  it('holds no script and no inline style, which the policy would stop', async () => {
    const { needs } = await fullPortal();
    for (const page of pages)
      expect(await (await signedIn(needs).request(page)).text()).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  });

  it('takes in no more than a form holds, of strangers neither', async () => {
    const { needs } = await emptyPortal();
    const body = new URLSearchParams({ address: 'x'.repeat(1024 * 1024) });
    const answer = await portal(needs).request('/login', { method: 'POST', body, headers: sameOrigin });
    expect(answer.status).toBe(413);
    expect(textOf(await answer.text())).toContain('Det fylder for meget');
  });

  it('answers on one machine to that machine’s own names only', async () => {
    const { needs } = await emptyPortal();
    const ask = async (host: string) => (await signedIn(needs).request('/cases', { headers: { Host: host } })).status;
    expect(await ask('127.0.0.1:8420')).toBe(200);
    expect(await ask('localhost')).toBe(200);
    expect(await ask('[::1]:8420')).toBe(200);
    expect(await ask('evil.example:8420')).toBe(421);
    expect(await ask('localhost.evil.example')).toBe(421);
  });

  it('answers to any name in the cloud, where the gateway has chosen it', async () => {
    const { needs } = await emptyPortal({ runtime: 'cloud' });
    expect((await signedIn(needs).request('/cases', { headers: { Host: 'holdfast.example' } })).status).toBe(200);
  });

  it('takes forms from its own pages only', async () => {
    const { needs } = await emptyPortal();
    const post = async (headers: Record<string, string>) =>
      (await signedIn(needs).request('/import', { method: 'POST', body: new FormData(), headers })).status;
    expect(await post({ Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await post({})).toBe(403);
    // 400: the form was taken, and holds no file.
    expect(await post({ Origin: 'http://localhost' })).toBe(400);
  });
});

describe('style sheets, fonts and icons', () => {
  const base = (styleSheets[0] ?? '').replace('/css/dkfds.min.css', '');

  it('are cached for good under an address that changes with them', async () => {
    const { needs } = await emptyPortal();
    for (const file of [...styleSheets, `${base}/fonts/IBMPlexSans/complete/woff2/IBMPlexSans-Regular.woff2`]) {
      const response = await signedIn(needs).request(file);
      expect(response.status).toBe(200);
      expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    }
  });

  it('are all that is served', async () => {
    const { needs } = await emptyPortal();
    for (const file of ['js/dkfds.js', 'README.md', '..%2Fpackage.json', 'img/svg-icons/nothing-like-it.svg'])
      expect((await signedIn(needs).request(`${base}/${file}`)).status).toBe(404);
  });
});
