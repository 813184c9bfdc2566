import { describe, expect, it } from 'vitest';
import { savePerson } from '../../shared/people/person.ts';
import { employerId, emptyPortal } from './empty-portal.ts';
import { astaIsIll, otherLeader, saveOtherLeader } from './leader-story.ts';
import { fullPortal } from './portal-story.ts';
import { readPage, textOf } from './read-page.ts';
import { hr, leader, signedIn } from './signed-in.ts';

const team = async (needs: Parameters<typeof signedIn>[0], path = '/team', as = leader) =>
  readPage(needs, path, undefined, as);

describe('the list of a leader’s people', () => {
  it('begins with what is past its deadline, then goes by what comes first', async () => {
    const { needs } = await fullPortal();
    const text = await team(needs);
    // Bo's first contact was due on 19 October, Asta's talk is on Friday, Cia's contact is due on 7 December.
    expect(text).toMatch(/Bo Eksempel M2R9.*Asta Prøve K7F4.*Cia Demo T5X2/);
    expect(text).toContain(
      'Bo Eksempel M2R9 · Bosted Havblik, Afsnit A Tag den første kontakt 37 dage over fristen Mandag den 19. oktober 2026 Klaret: kontakten er taget : M2R9',
    );
    expect(text).toContain(
      'Asta Prøve K7F4 · Bosted Havblik, Afsnit A Hold sygefraværssamtalen Om 2 dage Fredag den 27. november 2026 Aftalt til fredag den 27. november 2026 kl. 10. Flyt samtalen : K7F4',
    );
  });

  it('folds what lies further ahead than two weeks, and what has ended', async () => {
    const { needs, openCase } = await fullPortal();
    await openCase({
      caseId: 'case-quiet',
      alias: 'W6D8',
      firstDay: '2026-11-02',
      later: [
        ['2026-11-03T10:00:00+01:00', { type: 'contact-made', v: 1, on: '2026-11-03' }],
        ['2026-11-20T10:00:00+01:00', { type: 'talk-held', v: 1, on: '2026-11-20' }],
      ],
    });
    const html = await (await signedIn(needs, leader).request('/team')).text();
    const [, later = '', closed = ''] = html.split('<summary');
    // The follow-up is due on 27 December, in 32 days.
    expect(textOf(later)).toContain('Senere (1)');
    expect(textOf(later)).toContain('Hold opfølgningen efter 8 uger Om 5 uger');
    expect(textOf(closed)).toContain('Afsluttede forløb (1) Dan Test P8Q3');
  });

  it('keeps those who are back in sight while something waits', async () => {
    const back = { type: 'absence-ended', v: 1, on: '2026-11-20', outcome: 'back-in-full' } as const;
    const { needs } = await astaIsIll({ later: [['2026-11-20T10:00:00+01:00', back]] });
    expect(await team(needs)).toContain(
      'Tilbage, men noget venter Asta Prøve K7F4 · Bosted Havblik, Afsnit A Hold samtalen efter tilbagevenden Om 12 dage',
    );
  });

  it('says not to call while the member wants a pause', async () => {
    const pause = { type: 'fact-recorded', v: 1, fact: 'contact-paused', on: '2026-11-20', details: {} } as const;
    const { needs } = await astaIsIll({ later: [['2026-11-20T10:00:00+01:00', pause]] });
    expect(await team(needs)).toContain('Ring ikke; aftal gennem kontaktpersonen');
  });

  it('says when there is nobody', async () => {
    const { needs } = await emptyPortal();
    expect(await team(needs)).toContain('Ingen af dine medarbejdere er sygemeldt');
  });

  it('is complete in English', async () => {
    const { needs } = await fullPortal();
    expect(await team(needs, '/team?sprog=en')).toContain('Make the first contact 37 days past the deadline');
  });

  it('holds none of another workplace, and not the leader’s own case', async () => {
    const { needs } = await astaIsIll();
    await saveOtherLeader(needs);
    expect(await team(needs, '/team', otherLeader)).not.toContain('Asta Prøve');
    const own = { personId: 'member-of-case-1', employerId, name: 'Lis Leder', number: '100101' } as const;
    await savePerson(needs, { ...own, email: leader, language: 'da' });
    expect(await team(needs)).toContain('Ingen af dine medarbejdere er sygemeldt');
  });

  it('is for leaders only', async () => {
    const { needs } = await fullPortal();
    expect((await signedIn(needs, hr).request('/team')).status).toBe(404);
  });
});

describe('whom the personnel office lets take a case', () => {
  it('finds it among their people, and the leader of the workplace does not any more', async () => {
    const story = await astaIsIll();
    await saveOtherLeader(story.needs);
    await story.openCase({
      caseId: 'case-2',
      alias: 'M2R9',
      firstDay: '2026-11-02',
      later: [['2026-11-03T10:00:00+01:00', { type: 'leader-changed', v: 1, who: 'leader-2' }]],
    });
    expect(await team(story.needs, '/team', otherLeader)).toContain('M2R9');
    expect(await team(story.needs)).not.toContain('M2R9');
  });
});
