import { describe, expect, it } from 'vitest';
import { emptyPortal } from './empty-portal.ts';
import { fullPortal } from './portal-story.ts';
import { operator, signedIn } from './signed-in.ts';

describe('the language of a page', () => {
  it('is Danish unless asked otherwise', async () => {
    const { needs } = await emptyPortal();
    expect(await (await signedIn(needs).request('/cases')).text()).toContain('<html lang="da">');
  });

  it('is the one asked for, and is remembered', async () => {
    const { needs } = await emptyPortal();
    const response = await signedIn(needs).request('/cases?sprog=en');
    expect(await response.text()).toContain('<html lang="en">');
    const cookie = response.headers.get('Set-Cookie') ?? '';
    expect(cookie).toBe('sprog=en; Max-Age=34560000; Path=/; HttpOnly; SameSite=Lax');
    const later = await signedIn(needs).request('/cases', { headers: { Cookie: 'sprog=en' } });
    expect(await later.text()).toContain('<html lang="en">');
  });

  it('stays as it is when asked for one that is not there', async () => {
    const { needs } = await emptyPortal();
    const response = await signedIn(needs).request('/cases?sprog=tlh');
    expect(await response.text()).toContain('<html lang="da">');
    expect(response.headers.get('Set-Cookie')).toBeNull();
  });

  it('is switched on the same page, with what else the address says', async () => {
    const { needs } = await fullPortal();
    const page = await (await signedIn(needs, operator).request('/outbox?page=2&sprog=en')).text();
    expect(page).toContain('href="/outbox?page=2&amp;sprog=da" lang="da"');
  });

  it('is switched on our own site, whatever the address says', async () => {
    const { needs } = await emptyPortal();
    const page = await (await signedIn(needs).request('http://localhost//evil.example/outbox')).text();
    expect(page).toContain('href="/evil.example/outbox?sprog=en"');
  });
});
