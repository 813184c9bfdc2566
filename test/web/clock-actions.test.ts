import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { ClockStep } from '../../web/portal-needs.ts';
import { emptyPortal, storyNow } from './empty-portal.ts';
import { readPage } from './read-page.ts';
import { signedIn } from './signed-in.ts';

async function demoPortal() {
  const steps: ClockStep[] = [];
  const step = async (by: ClockStep) => {
    steps.push(by);
  };
  const { needs } = await emptyPortal({ demo: { now: () => Temporal.Instant.from(storyNow), step } });
  const move = (form: Record<string, string>) =>
    signedIn(needs).request('/clock', {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
  return { needs, steps, move };
}

describe('the demo’s clock', () => {
  it('tells its local time on every page', async () => {
    const { needs } = await demoPortal();
    expect(await readPage(needs, '/outbox')).toContain('Demoens ur: onsdag den 25. november 2026 kl. 10');
  });

  it('is moved by a day, a week or to the next event, and leads back to where one was', async () => {
    const { steps, move } = await demoPortal();
    for (const step of ['day', 'week', 'next-event']) {
      const response = await move({ step, back: '/outbox?page=2' });
      expect([response.status, response.headers.get('Location')]).toEqual([303, '/outbox?page=2']);
    }
    expect(steps).toEqual(['day', 'week', 'next-event']);
  });

  it('leads to no other site', async () => {
    const { move } = await demoPortal();
    for (const back of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      '/\n/evil.example',
      '/\0',
    ])
      expect((await move({ step: 'day', back })).headers.get('Location')).toBe('/');
  });

  it('knows no other steps', async () => {
    const { steps, move } = await demoPortal();
    expect((await move({ step: 'year', back: '/' })).status).toBe(404);
    expect(steps).toEqual([]);
  });

  it('is not there outside the demo', async () => {
    const { needs } = await emptyPortal();
    const init = { method: 'POST', headers: { 'Sec-Fetch-Site': 'same-origin' } };
    expect((await signedIn(needs).request('/clock', init)).status).toBe(404);
    expect(await readPage(needs, '/cases')).not.toContain('Demoens ur');
  });
});
