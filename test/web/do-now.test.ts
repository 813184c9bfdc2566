import { describe, expect, it } from 'vitest';
import { savePerson } from '../../shared/people/person.ts';
import { employerId } from './empty-portal.ts';
import { astaIsIll } from './leader-story.ts';
import { fullPortal } from './portal-story.ts';
import { readPage } from './read-page.ts';
import { hr, leader, signedIn } from './signed-in.ts';

const page = '/cases/case-1';
const read = (needs: Parameters<typeof signedIn>[0], path = page, as = leader) => readPage(needs, path, undefined, as);
const on = '2026-11-20T10:00:00+01:00';

describe('what a leader is to do next', () => {
  it('stands first: what, when, how long it takes, the button, and what one may and may not ask', async () => {
    const { needs } = await astaIsIll();
    expect(await read(needs)).toMatch(
      /Asta Prøve Gør dette nu Tag den første kontakt 9 dage over fristen Mandag den 16\. november 2026 Ca\. 10 minutter .* Klaret: kontakten er taget .*Det må du spørge om Regner du med, at fraværet bliver kort eller langt\?.*Spørg aldrig om Hvad den sygemeldte fejler/,
    );
  });

  it('tells what comes after it', async () => {
    const { needs } = await astaIsIll();
    expect(await read(needs)).toContain('Derefter Indkald til sygefraværssamtalen Om 5 dage');
  });

  it('follows the talk from the proposal to the day it was held', async () => {
    const contact = [on, { type: 'contact-made', v: 1, on: '2026-11-11' }] as const;
    const times = [{ on: '2026-11-27', time: '10:00' }] as const;
    const mine = await astaIsIll({ later: [contact, [on, { type: 'times-proposed', v: 1, by: 'leader', times }]] });
    expect(await read(mine.needs)).toMatch(
      /Afvent svar på dine tider til samtalen .* Den sygemeldte har ikke svaret endnu\. .* Notér tiden for samtalen/,
    );
    const hers = await astaIsIll({ later: [contact, [on, { type: 'times-proposed', v: 1, by: 'member', times }]] });
    expect(await read(hers.needs)).toMatch(/Svar på den sygemeldtes forslag til tid .* Sig ja til en tid/);
    const called = await astaIsIll({ later: [contact, [on, { type: 'talk-called', v: 1, on: '2026-11-27' }]] });
    expect(await read(called.needs)).toMatch(/Hold sygefraværssamtalen Om 2 dage .* Flyt samtalen Aflys samtalen/);
    const passed = await astaIsIll({ later: [contact, [on, { type: 'talk-called', v: 1, on: '2026-11-24' }]] });
    expect(await read(passed.needs)).toMatch(/Notér, om sygefraværssamtalen er holdt .* Klaret: samtalen er holdt/);
  });

  it('says not to call while the member wants a pause, and until when', async () => {
    const details = { until: '2026-12-01' };
    const pause = { type: 'fact-recorded', v: 1, fact: 'contact-paused', on: '2026-11-20', details } as const;
    const { needs } = await astaIsIll({ later: [[on, pause]] });
    expect(await read(needs)).toContain(
      'Ring ikke; aftal gennem kontaktpersonen Det gælder til og med tirsdag den 1. december 2026.',
    );
  });

  it('is nothing while only others have something to do', async () => {
    const { needs } = await fullPortal();
    expect(await read(needs, '/cases/case-closed')).toContain('Du skal ikke gøre noget lige nu');
  });

  it('is another thing for the personnel office', async () => {
    const { needs } = await astaIsIll();
    expect(await read(needs, page, hr)).toContain('Gør dette nu Giv velkomstbrevet');
  });
});

describe('the leader’s page of a case', () => {
  it('leads back to the list that the reader came from', async () => {
    const { needs } = await astaIsIll();
    const link = async (as: string) =>
      /breadcrumbs__link" href="([^"]+)"/.exec(await (await signedIn(needs, as).request(page)).text())?.[1];
    expect([await link(leader), await link(hr)]).toEqual(['/team', '/cases']);
  });

  it.each([
    [leader, 'do/record-talk-held', ['/team', page]],
    [leader, 'do/correct-first-day', ['/team', page]],
    [leader, 'which-form', ['/team', page]],
    [leader, 'letter', ['/team', page]],
    [hr, 'letter', ['/cases', page]],
    [hr, 'next', ['/cases', page]],
    [hr, 'wishes', ['/cases', page]],
  ])('is a step of the way up from what lies beneath it: %s, %s', async (as, below, way) => {
    const { needs } = await astaIsIll();
    const html = await (await signedIn(needs, as).request(`${page}/${below}`)).text();
    expect([...html.matchAll(/breadcrumbs__link" href="([^"]+)"/g)].map(([, href]) => href)).toEqual(way);
  });

  it('says the timeline as a list too, which the picture refers to', async () => {
    const { needs } = await astaIsIll();
    const html = await (await signedIn(needs, leader).request(page)).text();
    expect(html.match(/aria-describedby="timeline-list"/g)).toHaveLength(2);
    expect(html).toContain('<li>Uge 3: Første kontakt 16-11-2026, over fristen</li>');
  });

  it('lists what has been tried, by date', async () => {
    const { needs } = await astaIsIll({
      later: [
        [on, { type: 'attempt-recorded', v: 1, kind: 'other-placement', on: '2026-11-18' }],
        [on, { type: 'attempt-recorded', v: 1, kind: 'ordinary-terms', option: 'changed-hours', on: '2026-11-16' }],
      ],
    });
    expect(await read(needs)).toContain(
      'Det er prøvet 16-11-2026 . På almindelige vilkår: Ændret arbejdstid 18-11-2026 . Anden placering (omplacering)',
    );
  });

  it('shows a partial return week by week', async () => {
    const details = {
      from: '2026-11-23',
      percent: 50,
      hours: 20,
      review: '2026-12-06',
      steps: [
        { from: '2026-11-23', hours: 20 },
        { from: '2026-11-30', hours: 12.5 },
      ],
    };
    const agreed = { type: 'fact-recorded', v: 1, fact: 'partial-return-agreed', on: '2026-11-20', details } as const;
    const { needs } = await astaIsIll({ later: [[on, agreed]] });
    expect(await read(needs)).toContain('23-11-2026 29-11-2026 20 30-11-2026 06-12-2026 12,5');
  });

  it('helps to find the lightest paper that answers a question', async () => {
    const { needs } = await astaIsIll();
    expect(await read(needs, `${page}/which-form`)).toMatch(
      /Hvor længe ventes fraværet at vare\? Varighedserklæring Hvem skriver Lægen\. .* Bed om en varighedserklæring/,
    );
  });

  it('shows nobody the staff side of their own case', async () => {
    const { needs } = await astaIsIll();
    const own = { personId: 'member-of-case-1', employerId, name: 'Lis Leder', number: '100101' } as const;
    await savePerson(needs, { ...own, email: leader, language: 'da' });
    const browser = signedIn(needs, leader);
    const answer = await browser.request(page);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/me']);
    for (const path of ['which-form', 'what-follows', 'do/record-talk-held', 'do/end-absence', 'do/excuse-duty'])
      expect((await browser.request(`${page}/${path}`)).status).toBe(404);
  });
});
