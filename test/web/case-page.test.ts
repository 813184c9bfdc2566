import { describe, expect, it } from 'vitest';
import { personKey, savePerson } from '../../shared/people/person.ts';
import { holderItems } from '../../shared/people/role-items.ts';
import { casePk } from '../../shared/store/keys.ts';
import { appoint } from '../support/stored-case.ts';
import { employerId, emptyPortal, leaderRole } from './empty-portal.ts';
import { fullPortal } from './portal-story.ts';
import { readPage } from './read-page.ts';
import { signedIn } from './signed-in.ts';

const page = '/cases/case-under-way';

describe('the page of a case', () => {
  it('tells who, where, since when and in which week', async () => {
    const { needs } = await fullPortal();
    expect(await readPage(needs, page)).toContain('Opgave K7F4 Asta Prøve ');
    expect(await readPage(needs, page)).toContain(
      'Arbejdsplads Bosted Havblik, Afsnit A Første fraværsdag Mandag den 2. november 2026 Uge i forløbet 4 Status I gang Tovholder Lis Leder',
    );
  });

  it('tells of each duty when it is due, who acts and where it stands', async () => {
    const { needs } = await fullPortal();
    const text = await readPage(needs, page);
    expect(text).toContain(
      'Sygefraværssamtale (4 uger) Snart Frist Mandag den 30. november 2026 Indkald senest Mandag den 23. november 2026 Aftalt tid Fredag den 27. november 2026 kl. 10 Hvem handler Nærmeste leder: Lis Leder',
    );
    expect(text).toContain(
      'Første kontakt (14 dage) Klaret Frist Mandag den 16. november 2026 Klaret Onsdag den 11. november 2026',
    );
    expect(text).toContain(
      '(5 uger) Kommer Frist Mandag den 7. december 2026 Hvem handler Personale og løn: Hanne Personale',
    );
  });

  it('says where nobody has the role of whoever has to act', async () => {
    const { needs, store } = await fullPortal();
    for (const item of holderItems(employerId, leaderRole)) await store.table.delete(item);
    expect(await readPage(needs, page)).toContain('Hvem handler Nærmeste leder: ingen har rollen endnu');
  });

  it('calls an estimate an estimate', async () => {
    const { needs } = await fullPortal();
    expect(await readPage(needs, page)).toContain(
      'Kommer Frist Onsdag den 5. maj 2027 (skønnet) Udbetalingen kan stoppe Mandag den 31. maj 2027 (skønnet) Hvem handler Kommunen',
    );
  });

  it('gives the reasons for a date as numbered steps, and what they rest on', async () => {
    const { needs } = await fullPortal();
    const html = await (await signedIn(needs).request(page)).text();
    expect(html).toContain(
      '<li>D (første fraværsdag) er mandag den 2. november 2026</li><li>Plus 28 dage er mandag den 30. november 2026</li>',
    );
    expect(await readPage(needs, page)).toContain('Hjemmel SDL § 7 a');
    expect(await readPage(needs, page)).toContain('Sikkerhed Bekræftet');
  });

  it('tells which messages went out, which did not and why, and which are to come', async () => {
    const { needs } = await fullPortal();
    const text = await readPage(needs, page);
    expect(text).toContain('Onsdag den 11. november 2026 kl. 8 Påmindelse, e-mail: Lis Leder (Nærmeste leder) Sendt');
    expect(text).toContain('Sidste påmindelse, e-mail: Lis Leder (Nærmeste leder) Ikke sendt: klaret i mellemtiden');
    expect(text).toContain('Kommende beskeder (4) Torsdag den 26. november 2026 kl. 10 Besked, SMS: Den sygemeldte');
  });

  it('draws the timeline for eyes, and names it for ears', async () => {
    const { needs } = await fullPortal();
    const html = await (await signedIn(needs).request(page)).text();
    expect(html.match(/<svg class="timeline-[^>]+role="img" aria-label="[^"]+"/g)).toHaveLength(2);
  });

  it('says when an absence is over and lets its weeks stand still', async () => {
    const { needs } = await fullPortal();
    expect(await readPage(needs, '/cases/case-closed')).toContain(
      'Sidste fraværsdag Fredag den 18. september 2026 Uge i forløbet 3 Status Afsluttet',
    );
  });

  it('is complete in English', async () => {
    const { needs } = await fullPortal();
    const text = await readPage(needs, `${page}?sprog=en`);
    expect(text).toContain('Sick-leave talk (4 weeks) Soon Due Monday 30 November 2026');
    expect(text).toContain('Not sent: done in the meantime');
    expect(text).toContain('Why this date?');
  });

  it('leaves a note of each reading', async () => {
    const { needs, store } = await fullPortal();
    await signedIn(needs).request(page);
    const notes = await store.table.query(casePk('case-under-way'), { prefix: 'READ#' });
    expect(notes.map(({ sk, by, role }) => [sk, by, role])).toEqual([['READ#2026-11-25T09:00:00Z#hr-1', 'hr-1', 'hr']]);
  });

  it('reads erased where a person’s details are gone', async () => {
    const { needs, store } = await fullPortal();
    await store.table.delete(personKey('member-of-case-under-way'));
    expect(await readPage(needs, page)).toContain('Opgave K7F4 Slettet');
  });

  it('is found for the case’s own employer only', async () => {
    const { needs } = await fullPortal();
    await appoint(needs, 'hr', 'per@example.org', { employerId: 'employer-2' });
    expect((await signedIn(needs, 'per@example.org').request(page)).status).toBe(404);
    expect((await signedIn(needs).request('/cases/nobody')).status).toBe(404);
    expect((await signedIn(needs).request('/cases/..%2F..%2Fetc')).status).toBe(404);
  });

  it('does not let a name become markup', async () => {
    const { needs, openCase } = await emptyPortal();
    await openCase({ caseId: 'case-1', alias: 'K7F4', firstDay: '2026-11-02' });
    await savePerson(needs, {
      personId: 'member-of-case-1',
      employerId: 'employer-1',
      name: '<b>"Bo"</b>',
      language: 'da',
    });
    expect(await (await signedIn(needs).request('/cases/case-1')).text()).toContain(
      '&lt;b&gt;&quot;Bo&quot;&lt;/b&gt;',
    );
  });
});
