import { beforeEach, describe, expect, it } from 'vitest';
import { savePolicy } from '../../shared/store/policies.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId } from './empty-portal.ts';
import { addOthers, getPage, hrOfOne } from './hr-story.ts';
import { fullPortal } from './portal-story.ts';
import { fillIn } from './post-form.ts';
import { hr, leader, signedIn } from './signed-in.ts';

let needs: PortalNeeds;
beforeEach(async () => {
  ({ needs } = await fullPortal());
  await addOthers(needs);
});

describe('the page of what is kept how long', () => {
  it('says the employer’s own period, and that nothing goes soon', async () => {
    await savePolicy(needs.table, employerId, '{"retentionMonths": 9}');
    const { text } = await getPage(needs, '/retention');
    expect(text).toContain('Et afsluttet forløb gemmes i 9 måneder.');
    expect(text).toContain('Intet slettes i de næste tre måneder.');
  });

  it('says how many cases go in the next months', async () => {
    // Closed on 18 September 2026: three months later it is December.
    await savePolicy(needs.table, employerId, '{"retentionMonths": 3}');
    const { text } = await getPage(needs, '/retention');
    expect(text).toContain('Måned Forløb og aftaler December 2026 1');
  });

  it('tells hr of one workplace the period alone, and nobody else anything', async () => {
    await savePolicy(needs.table, employerId, '{"retentionMonths": 3}');
    const { text } = await getPage(needs, '/retention', hrOfOne);
    expect(text).toContain('gemmes i 3 måneder');
    expect(text).not.toContain('Hvad slettes næste gang?');
    expect((await getPage(needs, '/retention', leader)).status).toBe(404);
  });

  it('is found from the set-up', async () => {
    expect((await getPage(needs, '/setup')).html).toContain('href="/retention"');
  });
});

describe('a legal hold', () => {
  it('is placed and lifted by hr on the page of the case, which says why', async () => {
    const app = signedIn(needs, hr);
    expect((await fillIn(app, '/cases/case-closed/do/place-legal-hold', { reason: 'complaint' })).status).toBe(303);
    const { text, html } = await getPage(needs, '/cases/case-closed');
    expect(text).toContain('Undtaget fra sletning Klagesag');
    expect(html).not.toContain('do/place-legal-hold');
    await savePolicy(needs.table, employerId, '{"retentionMonths": 3}');
    expect((await getPage(needs, '/retention')).text).toContain('Afsluttede forløb, der er undtaget fra sletning: 1.');
    expect((await fillIn(app, '/cases/case-closed/do/lift-legal-hold', {})).status).toBe(303);
    expect((await getPage(needs, '/cases/case-closed')).text).not.toContain('Undtaget fra sletning');
  });

  it('takes a reason from the list and nothing else', async () => {
    const app = signedIn(needs, hr);
    const sent = await fillIn(app, '/cases/case-closed/do/place-legal-hold', { reason: 'She will sue us' });
    expect(sent.status).toBe(400);
    expect((await getPage(needs, '/cases/case-closed')).text).not.toContain('Undtaget fra sletning');
  });
});
