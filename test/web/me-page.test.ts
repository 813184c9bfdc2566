import { describe, expect, it } from 'vitest';
import { savePerson } from '../../shared/people/person.ts';
import { employerId } from './empty-portal.ts';
import { asta, astaCase, type GivenMember, type Happened, memberStory } from './member-story.ts';
import { hiddenIn, post } from './post-form.ts';
import { textOf } from './read-page.ts';
import { leader, signedIn } from './signed-in.ts';

const fact = (name: string, on = '2026-11-20', details = {}): Happened => [
  { type: 'fact-recorded', v: 1, fact: name, on, details },
];
const letterGiven: Happened = [{ type: 'letter-given', v: 1, on: '2026-11-03' }];
const contactMade: Happened = [{ type: 'contact-made', v: 1, on: '2026-11-11' }];

async function read(given: GivenMember, happened: readonly Happened[], path = '/me'): Promise<string> {
  const story = await memberStory(given);
  await story.happened(...happened);
  return textOf(await (await story.request(path)).text());
}

/** The card alone: from its heading to where the rest is folded. */
const cardIn = (page: string): string => page.slice(page.indexOf('Det sker nu'), page.indexOf('Det kommer senere'));

describe('the card of what happens now', () => {
  it('names one date, one action and one telephone number', async () => {
    expect(
      cardIn(await read({}, [letterGiven, contactMade]))
        .trim()
        .replace(/\s+/g, ' '),
    ).toBe(
      'Det sker nu Din leder inviterer dig til en samtale om arbejdet og om, hvad der kan hjælpe dig. ' +
        'Den holdes senest mandag den 30. november 2026. Du kan selv foreslå en tid, hvis du vil. Foreslå en tid ' +
        'Det behøver du ikke gøre Du behøver ikke komme alene, og du behøver ikke fortælle, hvad du fejler. ' +
        'Vil du tale med nogen? Ring til Lis Leder, din leder: 30 00 00 01',
    );
  });

  it.each<[string, readonly Happened[], readonly string[]]>([
    [
      'times that her leader suggests',
      [[{ type: 'times-proposed', v: 1, by: 'leader', times: [{ on: '2026-11-27', time: '10:00' }] }]],
      ['Din leder foreslår tider', 'fredag den 27. november 2026 kl. 10', 'Sig ja til en tid'],
    ],
    [
      'a talk that is agreed',
      [[{ type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' }]],
      ['Fredag den 27. november 2026 kl. 10.', 'Forbered dig'],
    ],
    ['a form from the municipality', [fact('form-sent')], ['Svar senest lørdag den 28. november 2026', 'Klaret']],
    [
      'a decision',
      [fact('decision-received', '2026-11-20', { kind: 'other' })],
      [
        'En klage skal være sendt senest fredag den 18. december 2026',
        'Bed fagforeningen om hjælp',
        'Ring til Fie Faglig',
      ],
    ],
    [
      'a warning of dismissal before everything else',
      [fact('form-sent'), fact('dismissal-warned', '2026-11-20', { answerBy: '2026-12-04' })],
      ['Svar senest fredag den 4. december 2026', 'Du har fået et varsel om afsked.'],
    ],
    [
      'a pause',
      [fact('contact-paused', '2026-11-20', { until: '2026-12-09' })],
      ['Pausen varer til og med onsdag den 9. december 2026', 'Slut pausen'],
    ],
    ['a pause without an end', [fact('contact-paused')], ['Pausen varer, til du selv slutter den.']],
    [
      'the end of the absence',
      [[{ type: 'absence-ended', v: 1, on: '2026-11-24' }]],
      ['Dit fravær er slut.', 'tirsdag den 24. november 2026', 'Du behøver ikke gøre noget her.'],
    ],
  ])('tells of %s', async (_, happened, words) => {
    const card = cardIn(await read({}, [letterGiven, contactMade, ...happened]));
    for (const each of words) expect(card).toContain(each);
  });

  it('asks whoever calls herself to note it with one press, and then takes the next thing', async () => {
    const story = await memberStory({ firstDay: '2026-11-16' });
    await story.happened(letterGiven, [{ type: 'contact-chosen', v: 1, to: 'self' }]);
    const page = await (await story.request('/me')).text();
    expect(textOf(page)).toContain('Ring senest mandag den 30. november 2026. Ring, når det passer dig');
    const action = `/cases/${astaCase}/do/i-have-called`;
    const answer = await post(story, action, hiddenIn(page, action));
    expect(answer.headers.get('location')).toBe('/me?done=i-have-called');
    const after = textOf(await (await story.request('/me?done=i-have-called')).text());
    expect(after).toContain('Godt. Så er den første kontakt klaret.');
    expect(cardIn(after)).toContain('Din leder inviterer dig til en samtale');
  });

  it('tells whoever calls herself that she still can, when the day has gone by', async () => {
    const card = cardIn(await read({}, [letterGiven, [{ type: 'contact-chosen', v: 1, to: 'self' }]]));
    expect(card).toContain(
      'Du har valgt selv at ringe. Du kan stadig ringe, eller du kan vælge, at en anden ringer til dig.',
    );
  });

  it('does not tell whoever asked for a pause to call, although she once chose to', async () => {
    const story = await memberStory({ firstDay: '2026-11-16' });
    await story.happened(letterGiven, [{ type: 'contact-chosen', v: 1, to: 'self' }], fact('contact-paused'));
    const card = cardIn(textOf(await (await story.request('/me')).text()));
    expect(card).toContain('Pausen varer, til du selv slutter den.');
    expect(card).not.toContain('Ring senest');
  });

  it('keeps what is months ahead out of what happens now', async () => {
    const done: readonly Happened[] = [
      letterGiven,
      contactMade,
      [{ type: 'talk-held', v: 1, on: '2026-11-20' }],
      [{ type: 'municipality-notified', v: 1, on: '2026-11-20' }],
      [{ type: 'followup-held', v: 1, on: '2026-11-24' }],
      fact('form-answered'),
    ];
    expect(cardIn(await read({}, done))).toContain('Der er ikke noget, du skal tage dig af lige nu.');
  });

  it('sends nobody to the leader who wants peace from the leader', async () => {
    const card = cardIn(await read({}, [letterGiven, contactMade, [{ type: 'other-leader-asked', v: 1 }]]));
    expect(card).not.toContain('Lis Leder');
    expect(card).toContain('Ring til nummeret i dit brev.');
  });
});

describe('the rest of the page', () => {
  it('says of what others have not done that it has not happened yet, and blames nobody', async () => {
    const page = await read({ firstDay: '2026-10-05' }, [letterGiven]);
    expect(page).toContain('Samtale Din leder inviterer dig');
    expect(page).toContain('Ikke sket endnu. Det er ikke registreret endnu. Du må gerne spørge, men du behøver ikke.');
    expect(page).not.toContain('Over fristen');
  });

  it('calls an estimate one, without a day', async () => {
    expect(await read({}, [])).toContain('Den skønnede dato er maj 2027.');
  });

  it('names who recorded each of several things of one instant', async () => {
    const story = await memberStory();
    await story.happened(
      [{ type: 'talk-held', v: 1, on: '2026-11-20' }, 'leader-1'],
      [{ type: 'municipality-notified', v: 1, on: '2026-11-24' }, 'hr-1'],
    );
    const page = textOf(await (await story.request('/me')).text());
    expect(page).toContain('Registreret som sket fredag den 20. november 2026 af Lis Leder (Nærmeste leder).');
    expect(page).toContain('Registreret som sket tirsdag den 24. november 2026 af Hanne Personale');
  });

  it('lets her say that a record is wrong, and change her mind', async () => {
    const story = await memberStory();
    await story.happened([{ type: 'talk-held', v: 1, on: '2026-11-20' }, 'leader-1']);
    const page = await (await story.request('/me')).text();
    expect(textOf(page)).toContain(
      'Registreret som sket fredag den 20. november 2026 af Lis Leder (Nærmeste leder). Passer det?',
    );
    expect(textOf(page)).toContain('Det er sket (1 ting, du kan svare på)');
    const wrong = `/cases/${astaCase}/do/dispute-record`;
    await post(story, wrong, hiddenIn(page, wrong));
    const disputed = await (await story.request('/me')).text();
    expect(textOf(disputed)).toContain('Du har svaret: Det passer ikke. De andre kan se det. Ændr dit svar');
    const rightly = `/cases/${astaCase}/do/confirm-record`;
    await post(story, rightly, hiddenIn(disputed, rightly));
    expect(textOf(await (await story.request('/me')).text())).toContain('Du har svaret: Det passer.');
  });

  it('does not ask her about what she noted herself', async () => {
    const page = await read({}, [[{ type: 'contact-made', v: 1, on: '2026-11-11' }, `member-of-${astaCase}`]]);
    expect(page).toContain('Du har noteret det for onsdag den 11. november 2026.');
    expect(page).not.toContain('Passer det?');
  });

  it('shows who comes to a talk that is agreed, and what she has suggested herself', async () => {
    const page = await read({}, [
      [{ type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' }],
      [
        {
          type: 'time-accepted',
          v: 1,
          on: '2026-11-27',
          time: '10:00',
          by: 'member',
          companion: true,
          telephone: true,
        },
      ],
      [{ type: 'times-proposed', v: 1, by: 'member', times: [{ on: '2026-11-30', time: '09:00' }] }],
    ]);
    expect(page).toContain('Aftalt: fredag den 27. november 2026 kl. 10. Med en, du selv tager med. I telefon.');
    expect(page).toContain('Du har foreslået: Mandag den 30. november 2026 kl. 9');
  });

  it('says that there is nothing to somebody without a case', async () => {
    const { needs } = await memberStory();
    await savePerson(needs, {
      personId: 'well',
      employerId,
      name: 'Rask',
      number: '9',
      email: 'well@example.org',
      language: 'da',
    });
    expect(textOf(await (await signedIn(needs, 'well@example.org').request('/me')).text())).toContain(
      'Du har ikke noget forløb her lige nu.',
    );
  });
});

describe('whose pages they are', () => {
  const pages = [
    '/me',
    '/me/contact',
    '/me/knows',
    '/me/rights',
    '/me/overview',
    '/me/data',
    '/me/data.html',
    '/me/data.json',
  ];

  it.each(pages)('a stranger is asked to log in, staff find no such page: %s', async (path) => {
    const { needs } = await memberStory();
    expect((await signedIn(needs, 'nobody@example.org').request(path)).headers.get('location')).toBe(
      `/login?next=${encodeURIComponent(path)}`,
    );
    expect((await signedIn(needs, leader).request(path)).status).toBe(404);
  });

  it.each(pages)('another member’s case is never among them, whatever the address asks for: %s', async (path) => {
    const { request } = await memberStory();
    const page = await (await request(`${path}?case=case-bo`)).text();
    expect(page).not.toMatch(/Bo Eksempel|M2R9|member-of-case-bo|cases\/case-bo/);
  });

  it('her own case is here and nowhere else, also when she is a steward herself', async () => {
    const { needs, request } = await memberStory();
    await savePerson(needs, { personId: 'stine-tillid', employerId, name: 'Asta Prøve', email: asta, language: 'da' });
    const answer = await request(`/cases/${astaCase}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/me']);
    expect(textOf(await (await request('/me')).text())).toContain('Hej Asta');
    expect(textOf(await (await request('/me/contact')).text())).not.toContain('Min tillidsrepræsentant: Asta');
  });
});
