import { describe, expect, it } from 'vitest';
import { loadCase } from '../../shared/store/cases.ts';
import { noteRead } from '../../web/facts/note-read.ts';
import { astaCase, memberStory } from './member-story.ts';
import { hiddenIn, post } from './post-form.ts';
import { textOf } from './read-page.ts';

type Story = Awaited<ReturnType<typeof memberStory>>;
const read = async ({ request }: Story, path: string): Promise<string> => textOf(await (await request(path)).text());

describe('who may contact her', () => {
  it('offers six answers, each with a sentence and the names there are', async () => {
    const page = await read(await memberStory(), '/me/contact');
    for (const answer of [
      'Min tillidsrepræsentant: Stine Tillid',
      'Min arbejdsmiljørepræsentant: Ali Miljø',
      'En, jeg selv vælger',
      'Min leder',
      'Jeg ringer selv',
      'Ikke lige nu',
    ])
      expect(page).toContain(answer);
  });

  it('shows what she has chosen', async () => {
    const story = await memberStory();
    await story.happened([{ type: 'contact-chosen', v: 1, to: 'self' }]);
    expect(await (await story.request('/me/contact')).text()).toMatch(/value="self" checked/);
  });

  it('says of a yes where it comes from, and takes it back with one press', async () => {
    const story = await memberStory();
    await story.happened([{ type: 'consent-given', v: 1, to: 'steward', source: 'import' }, 'import']);
    const page = await (await story.request('/me/contact')).text();
    expect(textOf(page)).toContain(
      'Ja: Stine Tillid. Din arbejdsplads har registreret, at du har sagt ja. Passer det ikke, så træk det tilbage.',
    );
    const action = `/cases/${astaCase}/do/withdraw-consent`;
    const answer = await post(story, action, hiddenIn(page, action));
    expect(answer.headers.get('location')).toBe('/me/contact?done=withdraw-consent');
    expect((await loadCase(story.needs.table, astaCase))?.consents).toEqual([]);
    expect(await read(story, '/me/contact?done=withdraw-consent')).toContain(
      'Personen kan ikke længere se dit forløb.',
    );
  });

  it('is shown as chosen where she chose, and where an older yes names nobody', async () => {
    const chosen = /value="steward:stine-tillid" checked/;
    for (const who of [{ who: 'stine-tillid' }, {}]) {
      const story = await memberStory();
      await story.happened(
        [{ type: 'contact-chosen', v: 1, to: 'steward' }],
        [{ type: 'consent-given', v: 1, to: 'steward', ...who, source: 'portal' }],
      );
      expect(await (await story.request('/me/contact')).text()).toMatch(chosen);
    }
  });

  it('is whom she presses on, by name, also where only one has the role; the branch is one', async () => {
    const story = await memberStory();
    const page = await (await story.request('/me/contact')).text();
    expect(page).toContain('value="steward:stine-tillid"');
    expect(page).toContain('value="safety-rep:ali-milj-"');
    expect(page).toContain('value="union-consultant"');
  });

  it('may be said anew where whom she said yes to is not there any more', async () => {
    const story = await memberStory();
    await story.happened([{ type: 'consent-given', v: 1, to: 'steward', who: 'somebody-gone', source: 'portal' }]);
    expect(await read(story, '/me/contact')).toContain('Sig ja til Stine Tillid');
  });

  it('says that protection of name and address goes through the personnel office', async () => {
    expect(await read(await memberStory(), '/me/contact')).toContain(
      'Har du navne- og adressebeskyttelse, så ring til personale og løn.',
    );
  });

  it('lets her withdraw a yes when the absence is over, and nothing else', async () => {
    const story = await memberStory();
    await story.happened(
      [{ type: 'consent-given', v: 1, to: 'steward', source: 'portal' }],
      [{ type: 'absence-ended', v: 1, on: '2026-11-24' }],
    );
    const page = await read(story, '/me/contact');
    expect(page).toContain('Træk mit ja tilbage');
    expect(page).not.toContain('Jeg ringer selv');
  });
});

describe('who knows what', () => {
  it('names each who can see something, and when they last looked', async () => {
    const story = await memberStory();
    const sickLeave = await loadCase(story.needs.table, astaCase);
    if (sickLeave === undefined) throw new Error('Asta has no case.');
    const lis = { kind: 'person', personId: 'leader-1', employerId: 'employer-1', role: 'leader' } as const;
    await noteRead(story.needs, { sickLeave, actors: [lis] });
    const page = await read(story, '/me/knows');
    expect(page).toContain('Din leder Lis Leder Kiggede sidst onsdag den 25. november 2026 kl. 10.');
    expect(page).toContain('Personale og løn Hanne Personale Har ikke kigget.');
    expect(page).toContain('Onsdag den 25. november 2026 kl. 10: Lis Leder, din leder');
  });

  it('says of whom she has not let in that they see nothing, and of an empty role that nobody holds it', async () => {
    const page = await read(await memberStory(), '/me/knows');
    expect(page).toContain('Din tillidsrepræsentant Ser intet, fordi du ikke har sagt ja.');
    expect(page).not.toContain('Stine Tillid');
    expect(page).toContain('Arbejdsgiverens HR-konsulent Ingen har rollen hos jer lige nu.');
  });
});

describe('her overview on paper', () => {
  it('holds dates, the agreed time, people with numbers, questions, and lines that nothing stores', async () => {
    const story = await memberStory();
    await story.happened(
      [{ type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' }],
      [{ type: 'attempt-recorded', v: 1, kind: 'other-placement', on: '2026-11-16' }],
    );
    const page = await (await story.request('/me/overview')).text();
    const text = textOf(page);
    for (const line of [
      'Asta Prøve · Lavet onsdag den 25. november 2026',
      'Aftalt tid: fredag den 27. november 2026 kl. 10.',
      'Anmeldelse Mandag den 7. december 2026',
      'Revurdering Maj 2027, skønnet',
      'Lis Leder, din leder: 30 00 00 01',
      'mandag den 16. november 2026: Et andet sted',
      'Hvad kan jeg på en almindelig dag, og hvad koster det bagefter?',
    ])
      expect(text).toContain(line);
    expect(page).toContain('class="ruled"');
    expect(page).not.toMatch(/<textarea|<input type="text"/);
  });
});

describe('her rights', () => {
  it('follow the rule set of her case, and hold the grounds for extension as reading matter', async () => {
    const page = await read(await memberStory(), '/me/rights');
    expect(page).toContain('Når sygedagpengene kan forlænges');
    expect(page).toContain('Tre spørgsmål før samtalen');
    expect(page).toContain('Kilde: ');
  });
});
