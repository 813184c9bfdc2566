import { beforeEach, describe, expect, it } from 'vitest';
import { listApiKeys } from '../../shared/identity/api-key.ts';
import { savePerson } from '../../shared/people/person.ts';
import { holderItems } from '../../shared/people/role-items.ts';
import { saveUnit } from '../../shared/people/units.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { emptyPortal } from './empty-portal.ts';
import { textOf } from './read-page.ts';
import { hr, leader, signedIn } from './signed-in.ts';

let needs: PortalNeeds;

/** Hanne is also hr of another employer, which has a leader of its own. */
beforeEach(async () => {
  ({ needs } = await emptyPortal());
  const other = 'employer-2';
  await saveUnit(needs.table, other, { institution: 'Skolen ved Søen', department: 'Afsnit S' });
  const people = [
    { personId: 'hr-2', name: 'Hanne Personale', email: hr, role: 'hr', scope: '/' },
    {
      personId: 'leader-2',
      name: 'Søren Leder',
      email: 'soren@example.org',
      role: 'leader',
      scope: 'skolenvedsoeen/afsnits',
    },
  ] as const;
  for (const { personId, role, scope, ...fields } of people) {
    await savePerson(needs, { personId, employerId: other, language: 'da', ...fields });
    for (const item of holderItems(other, { personId, role, scope, area: '' })) await needs.table.put(item, 'always');
  }
});

async function page(path: string, cookie = '', as: string = hr): Promise<string> {
  return textOf(await (await signedIn(needs, as).request(path, { headers: { cookie } })).text());
}

async function choose(employer: string, back = '/people', as: string = hr) {
  const body = new URLSearchParams({ employer, back });
  const init = { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } };
  const answer = await signedIn(needs, as).request('/employer', init);
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { status: answer.status, location: answer.headers.get('location'), cookie };
}

describe('hr of two employers', () => {
  it('works for the first to begin with, and every page says so', async () => {
    for (const path of ['/cases', '/people', '/setup', '/policy', '/api-keys', '/import', '/register', '/notices'])
      expect(await page(path)).toContain('Du arbejder for: Bosted Havblik Skift til Skolen ved Søen');
    expect(await page('/people')).toContain('Lis Leder');
    expect(await page('/people')).not.toContain('Søren Leder');
  });

  it('works for the other once she has chosen it', async () => {
    const { status, location, cookie } = await choose('employer-2');
    expect([status, location]).toEqual([303, '/people']);
    const text = await page('/people', cookie);
    expect(text).toContain('Du arbejder for: Skolen ved Søen Skift til Bosted Havblik');
    expect(text).toContain('Søren Leder');
    expect(text).not.toContain('Lis Leder');
  });

  it('does things for the one that she has chosen, and for no other', async () => {
    const { cookie } = await choose('employer-2');
    const body = new URLSearchParams({ id: 'A'.repeat(22), purpose: 'payroll', scopes: 'read' });
    const init = { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin', cookie } };
    await signedIn(needs).request('/api-keys', init);
    expect(await listApiKeys(needs.table, 'employer-1')).toEqual([]);
    expect(await listApiKeys(needs.table, 'employer-2')).toHaveLength(1);
  });

  it('leaves a page that is the first one’s for the list of the other', async () => {
    expect((await choose('employer-2', '/cases/case-1')).location).toBe('/cases');
    expect((await choose('employer-2', 'https://evil.example/')).location).toBe('/');
  });
});

describe('nobody else', () => {
  it('is asked, nor chooses an employer that is not theirs', async () => {
    expect(await page('/team', '', leader)).not.toContain('Du arbejder for');
    expect((await choose('employer-2', '/team', leader)).status).toBe(404);
    expect((await choose('employer-3')).status).toBe(404);
    expect(await page('/people', 'arbejdsgiver=employer-3')).toContain('Lis Leder');
    expect(await page('/people', 'arbejdsgiver=employer-1')).not.toContain('Søren Leder');
  });
});
