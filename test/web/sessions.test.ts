import { describe, expect, it } from 'vitest';
import { addressMark, savePerson } from '../../shared/people/person.ts';
import { portal } from '../../web/portal.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { cookieIn, post, sameOrigin } from './as-stranger.ts';
import { employerId, emptyPortal, operatorCode } from './empty-portal.ts';
import { fullPortal } from './portal-story.ts';
import { hr, leader, signedIn } from './signed-in.ts';

describe('who is not logged in', () => {
  it('is asked to, and comes back to the page', async () => {
    const { needs } = await fullPortal();
    for (const path of ['/cases', '/cases/case-under-way', '/held', '/import', '/account', '/setup', '/outbox']) {
      const answer = await portal(needs).request(path);
      const asked = [answer.status, answer.headers.get('Location')];
      expect(asked).toEqual([303, `/login?next=${encodeURIComponent(path)}`]);
    }
    const front = await portal(needs).request('/');
    expect(front.headers.get('Location')).toBe('/login');
  });

  it('is asked to instead of anything being done', async () => {
    const { needs, store } = await fullPortal();
    const before = await store.table.query('CASE#case-under-way');
    const forms = ['/cases/case-under-way/do/record-contact-made', '/held', '/import', '/outbox/put-back'];
    for (const path of [...forms, '/account/wish', '/account/logout-everywhere']) {
      const answer = await post(needs, path, { on: '2026-11-24', do: 'stop-messages' });
      expect([path, answer.status, answer.headers.get('Location')]).toEqual([path, 303, '/login']);
    }
    expect(await store.table.query('CASE#case-under-way')).toEqual(before);
  });

  it('is whoever has a cookie that nobody signed, whatever letters are in it', async () => {
    const { needs } = await emptyPortal();
    for (const cookie of ['session=a.b', `session=.${'%C3%A9'.repeat(64)}`, 'session=', `session=${'.'.repeat(9)}`]) {
      const answer = await portal(needs).request('/cases', { headers: { cookie } });
      expect(answer.headers.get('Location')).toBe('/login?next=%2Fcases');
    }
  });

  it('is whoever no longer has the address or is no longer known', async () => {
    const { needs } = await emptyPortal();
    const page = signedIn(needs, leader);
    expect((await page.request('/account')).status).toBe(200);
    const fields = { name: 'Lis Leder', email: 'new@example.org', language: 'da' } as const;
    await savePerson(needs, { personId: 'leader-1', employerId, ...fields });
    expect((await page.request('/account')).status).toBe(303);
  });
});

describe('logging out', () => {
  it('ends the session and forgets the cookie', async () => {
    const { needs } = await emptyPortal();
    const page = signedIn(needs);
    const answer = await page.request('/logout', { method: 'POST', headers: sameOrigin });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/login']);
    expect(cookieIn(answer)).toMatch(/^session=; Max-Age=0;/);
    // The same cookie, kept by somebody.
    expect((await page.request('/cases')).status).toBe(303);
  });

  it('everywhere ends those too that began with another address of the same human being', async () => {
    const { needs } = await emptyPortal();
    const both = { name: 'Hanne Personale', email: hr, phone: '+4520000101', language: 'da' } as const;
    await savePerson(needs, { personId: 'hr-1', employerId, ...both });
    const [byMail, byPhone, other] = [signedIn(needs), signedIn(needs, '+4520000101'), signedIn(needs, leader)];
    expect((await byPhone.request('/cases')).status).toBe(200);
    await byMail.request('/account/logout-everywhere', { method: 'POST', headers: sameOrigin });
    expect((await byMail.request('/cases')).status).toBe(303);
    expect((await byPhone.request('/cases')).status).toBe(303);
    expect((await other.request('/account')).status).toBe(200);
  });
});

describe('whoever runs the machine', () => {
  it('gets in with the code that stands in the terminal, and sees no case', async () => {
    const { needs } = await fullPortal();
    const answer = await post(needs, '/login/operator', { operator: operatorCode });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/']);
    const [cookie = ''] = cookieIn(answer).split(';');
    const statusOf = async (path: string) => (await portal(needs).request(path, { headers: { cookie } })).status;
    expect([await statusOf('/setup'), await statusOf('/import'), await statusOf('/outbox')]).toEqual([200, 200, 200]);
    expect([await statusOf('/cases'), await statusOf('/cases/case-under-way'), await statusOf('/account')]).toEqual([
      ...[404, 404, 404],
    ]);
  });

  it('is told when the code is wrong', async () => {
    const { needs } = await emptyPortal();
    const answer = await post(needs, '/login/operator', { operator: '000000' });
    expect([answer.status, cookieIn(answer)]).toEqual([400, '']);
  });

  it('is nobody in the cloud, also with a cookie from before', async () => {
    const { needs } = await emptyPortal();
    const inCloud: PortalNeeds = { ...needs, operator: undefined };
    expect((await post(inCloud, '/login/operator', { operator: operatorCode })).status).toBe(404);
    expect(await (await portal(inCloud).request('/login')).text()).not.toContain('/login/operator');
    expect((await signedIn(inCloud, '').request('/setup')).status).toBe(303);
    // No address has the mark of whoever runs the machine.
    expect(addressMark(needs.vault, 'operator')).not.toBe('operator');
  });
});
