import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../shared/calendar/moment.ts';
import { savePerson } from '../../shared/people/person.ts';
import { countNow } from '../../shared/statistics/under-way.ts';
import {
  consultant,
  consultStory,
  foreignConsultant,
  havblik,
  hrOfSolgaarden,
  localConsultant,
  openCaseOf,
  unionConsultant,
  unitA,
  unitB,
} from './consult-story.ts';
import { employerId } from './empty-portal.ts';
import { readPage } from './read-page.ts';
import { hr, leader, operator, signedIn } from './signed-in.ts';

/** The night before the story's Wednesday. */
const lastNight = parseMoment('2026-11-25T02:30:00Z');

async function counted() {
  const story = await consultStory();
  await countNow(story.needs.table, employerId, lastNight);
  return story;
}

/** The button, as a browser presses it. */
const byHand = { method: 'POST', headers: { origin: 'http://localhost' }, body: new URLSearchParams() };
const unitPath = (unitId: string): string => `/units/cases?unit=${encodeURIComponent(unitId)}`;

describe('the workplaces', () => {
  it('come with most overdue first, and say when they were counted', async () => {
    const { needs } = await counted();
    const page = await readPage(needs, '/units', undefined, consultant);
    // Case aaaa: welcome, contact, talk, notice. Case bbbb: welcome; its contact is due on the 30th.
    expect(page).toContain('Plejecenter Solgården, Afsnit A 5 2 2 Plejecenter Solgården, Afsnit B 0 1 1 I alt 5 3 3');
    expect(page).toContain('Tallene er gjort op onsdag den 25. november 2026 kl. 3.30.');
    expect(page).toContain('Giv ikke tallene videre');
    expect(page).toContain('Arbejdspladser uden forløb ved optællingen (2) Bosted Havblik Bosted Havblik, Afsnit A');
  });

  it('are read in English', async () => {
    const { needs } = await counted();
    const page = await readPage(needs, '/units?sprog=en', undefined, consultant);
    expect(page).toContain('The numbers were made up on Wednesday 25 November 2026 at 03:30.');
    expect(page).toContain('Workplace Past deadline Due within a week Open cases');
  });

  it('can be those of one institution', async () => {
    const { needs } = await counted();
    const page = await readPage(needs, '/units?institution=bostedhavblik%2F', undefined, consultant);
    expect(page).not.toContain('Afsnit B');
    expect(page).toContain('Ingen forløb var i gang, da tallene blev gjort op.');
    expect((await signedIn(needs, consultant).request('/units?institution=nowhere%2F')).status).toBe(404);
  });

  it('read no case, however many there are', async () => {
    const { needs } = await counted();
    const asked: string[] = [];
    const table: typeof needs.table = {
      ...needs.table,
      put: needs.table.put.bind(needs.table),
      delete: needs.table.delete.bind(needs.table),
      query: (pk, range) => {
        asked.push(pk);
        return needs.table.query(pk, range);
      },
      get: (key) => {
        asked.push(key.pk);
        return needs.table.get(key);
      },
      queryIndex: (index, partition, range) => {
        asked.push(partition);
        return needs.table.queryIndex(index, partition, range);
      },
    };
    expect(await readPage({ ...needs, table }, '/units', undefined, consultant)).toContain('Afsnit A 5 2 2');
    expect(asked).toContain(`UNITS#${employerId}`);
    expect(asked.filter((pk) => pk.startsWith('CASE'))).toEqual([]);
  });

  it('say so as long as nothing is counted, and can be counted then', async () => {
    const { needs } = await consultStory();
    const before = await readPage(needs, '/units', undefined, consultant);
    expect(before).toContain('Tallene er ikke gjort op endnu');
    expect(before).toContain('Plejecenter Solgården, Afsnit A');
    expect(before).not.toContain('Inden for en uge');
    const answer = await signedIn(needs, consultant).request('/units', byHand);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/units']);
    const after = await readPage(needs, '/units', undefined, consultant);
    expect(after).toContain('Tallene er gjort op onsdag den 25. november 2026 kl. 10.');
    expect(after).toContain('Afsnit A 5 2 2');
  });

  it('are counted again by hand once an hour at most', async () => {
    const { needs } = await consultStory();
    await signedIn(needs, consultant).request('/units', byHand);
    await openCaseOf(needs, { caseId: 'dddd-1', unitId: unitB, firstDay: '2026-11-25' });
    expect(await readPage(needs, '/units', undefined, consultant)).not.toContain('Gør tallene op nu');
    await signedIn(needs, consultant).request('/units', byHand);
    expect(await readPage(needs, '/units', undefined, consultant)).toContain('Afsnit B 0 1 1');
    const later = { ...needs, clock: () => Temporal.Instant.from('2026-11-25T10:00:00Z') };
    expect(await readPage(later, '/units', undefined, consultant)).toContain('Gør tallene op nu');
    await signedIn(later, consultant).request('/units', byHand);
    expect(await readPage(later, '/units', undefined, consultant)).toContain('Afsnit B 0 2 2');
  });

  it('are those that the consultant is there for', async () => {
    const { needs } = await counted();
    const page = await readPage(needs, '/units', undefined, localConsultant);
    expect(page).toContain('Bosted Havblik');
    expect(page).not.toContain('Solgården');
    const foreign = await readPage(needs, '/units', undefined, foreignConsultant);
    expect(foreign).toContain('Fremmed Hus');
    expect(foreign).not.toContain('Solgården');
  });

  it.each([
    ['hr', hr],
    ['the leader', leader],
    ['hr of a house', hrOfSolgaarden],
    ['the union', unionConsultant],
    ['whoever runs the machine', operator],
  ])('are no page for %s', async (_, address) => {
    const { needs } = await counted();
    const reader = signedIn(needs, address);
    expect((await reader.request('/units')).status).toBe(404);
    expect((await reader.request('/units', byHand)).status).toBe(404);
    expect((await reader.request(unitPath(unitA))).status).toBe(404);
  });
});

describe('one workplace', () => {
  it('has its cases as they are now, what is overdue first', async () => {
    const { needs } = await consultStory();
    const page = await readPage(needs, unitPath(unitA), undefined, consultant);
    expect(page).toContain('Plejecenter Solgården, Afsnit A');
    expect(page.indexOf('Navn aaaa-1')).toBeGreaterThan(0);
    expect(page.indexOf('Navn aaaa-1')).toBeLessThan(page.indexOf('Navn bbbb-1'));
    expect(page).not.toContain('Navn cccc-1');
    expect(page).not.toContain('Registrér');
  });

  it('says so where no case is open', async () => {
    const { needs } = await consultStory();
    expect(await readPage(needs, unitPath(havblik), undefined, consultant)).toContain('Ingen forløb er i gang her.');
    const page = await readPage(needs, `${unitPath(havblik)}&sprog=en`, undefined, consultant);
    expect(page).toContain('No case is open here.');
  });

  it('comes fifty cases at a time', async () => {
    const { needs } = await consultStory();
    for (let number = 10; number < 60; number += 1)
      await openCaseOf(needs, { caseId: `many-${number}`, unitId: unitB, firstDay: '2026-11-02' });
    const first = await signedIn(needs, consultant).request(unitPath(unitB));
    const page = await first.text();
    expect(page.match(/Navn many-/g)?.length).toBe(50);
    expect(page).not.toContain('Navn cccc-1');
    const next = /href="(\/units\/cases\?unit=[^"]*after=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    const second = await readPage(needs, next ?? '', undefined, consultant);
    expect(second).toContain('Navn cccc-1');
    expect(second).not.toContain('Navn many-');
  });

  it('leaves out the case of the reader, who is ill like others', async () => {
    const { needs } = await consultStory();
    const own = { personId: 'member-of-aaaa-1', employerId, name: 'Kim Konsulent', number: 'aaaa-1' };
    await savePerson(needs, { ...own, email: consultant, language: 'da' });
    const page = await readPage(needs, unitPath(unitA), undefined, consultant);
    expect(page).toContain('Navn bbbb-1');
    expect(page).not.toContain('AAAA');
  });

  it.each(['', '?unit=', '?unit=nowhere%2F', '?unit=bostedhavblik', '?unit=..%2F..', '?unit=fremmedhus%2F'])(
    'is no page when it is not one of theirs: %s',
    async (query) => {
      const { needs } = await consultStory();
      expect((await signedIn(needs, consultant).request(`/units/cases${query}`)).status).toBe(404);
    },
  );

  it('is no page for the consultant of another institution or another employer', async () => {
    const { needs } = await consultStory();
    expect((await signedIn(needs, localConsultant).request(unitPath(unitA))).status).toBe(404);
    expect((await signedIn(needs, localConsultant).request(unitPath(havblik))).status).toBe(200);
    expect((await signedIn(needs, foreignConsultant).request(unitPath(unitA))).status).toBe(404);
  });
});

describe('a case', () => {
  it('is shown to the consultant, who notes nothing in it', async () => {
    const { needs } = await consultStory();
    const page = await readPage(needs, '/cases/aaaa-1', undefined, consultant);
    expect(page).toContain('Navn aaaa-1');
    expect(page).toContain('Sygefraværssamtale (4 uger)');
    for (const action of ['record-talk-held', 'record-letter-given', 'end-absence', 'correct-first-day'])
      expect((await signedIn(needs, consultant).request(`/cases/aaaa-1/do/${action}`)).status).toBe(404);
  });
});
