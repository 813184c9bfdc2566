import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../shared/calendar/moment.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import { eventTypes } from '../../shared/case/events.ts';
import type { MyData } from '../../shared/people/my-data.ts';
import { savePerson } from '../../shared/people/person.ts';
import { storedPerson } from '../../shared/people/person-item.ts';
import { changePreferences } from '../../shared/people/preferences.ts';
import { keepNotTold } from '../../shared/reminders/not-told.ts';
import { addTask, settleTask } from '../../shared/reminders/tasks.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { eventSentence } from '../../web/me/event-sentence.ts';
import { astaCase, memberStory, staff } from './member-story.ts';
import { welcomeSms } from './portal-story.ts';
import { textOf } from './read-page.ts';

const read = async ({ request }: Awaited<ReturnType<typeof memberStory>>, path: string): Promise<string> =>
  textOf(await (await request(path)).text());

async function fullStory() {
  const story = await memberStory();
  await story.happened(
    [{ type: 'letter-given', v: 1, on: '2026-11-03' }],
    [{ type: 'consent-given', v: 1, to: 'steward', source: 'import' }, 'import'],
    [{ type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' }, 'leader-1'],
  );
  await story.sent(astaCase, { ...welcomeSms, personId: `member-of-${astaCase}` });
  const at = '2026-11-24T08:12:00Z';
  await story.needs.table.put(
    { pk: `CASE#${astaCase}`, sk: `READ#${at}#leader-1`, at, by: 'leader-1', role: 'leader' },
    'always',
  );
  return story;
}

describe('everything that is stored about her', () => {
  it('stands on a page: who wrote what down when, whom she lets in, messages, and who looked', async () => {
    const page = await read(await fullStory(), '/me/data');
    for (const line of [
      'Navn Asta Prøve',
      'Medarbejdernummer case-asta',
      'E-mail asta@example.org',
      'Sprog dansk',
      'Beskeder kommer som SMS',
      'Din tillidsrepræsentant: ja, registreret af arbejdspladsen',
      'Tirsdag den 24. november 2026 kl. 10, Hanne Personale (Personale og løn): Velkomstbrevet blev udleveret (dag: 03-11-2026).',
      'Tirsdag den 24. november 2026 kl. 10, Lis Leder (Nærmeste leder): Der blev indkaldt til samtalen (dag: 27-11-2026; tid: kl. 10).',
      'Mandag den 2. november 2026 kl. 9: Velkomst, Varsel, SMS, til Asta Prøve (dig selv). Sendt.',
      'Tirsdag den 24. november 2026 kl. 9.12: Lis Leder, din leder',
    ])
      expect(page).toContain(line);
  });

  it('says until when each case is kept, and why one is kept longer', async () => {
    const story = await fullStory();
    expect(await read(story, '/me/data')).toContain('Gemmes, så længe forløbet er i gang, og 12 måneder derefter.');
    await story.happened([{ type: 'absence-ended', v: 1, on: '2026-11-24' }]);
    expect(await read(story, '/me/data')).toMatch(/Slettes \w+ den \d+\. \w+ 2027\./);
    await story.happened([{ type: 'legal-hold-placed', v: 1, reason: 'complaint' }]);
    expect(await read(story, '/me/data')).toContain('Slettes ikke lige nu. Grund: Klagesag.');
  });

  it('leaves out neither what was not sent nor what hr had to see to about her', async () => {
    const story = await fullStory();
    const { table } = story.needs;
    const sickLeave = await loadCase(table, astaCase);
    if (sickLeave === undefined) throw new Error('There is no such case.');
    const at = parseMoment('2026-11-24T09:00:00+01:00');
    const about = { personId: sickLeave.personId, role: 'member', at } as const;
    await addTask(table, sickLeave, { ...about, kind: 'no-address', dutyId: 'welcome' });
    await settleTask(table, {
      caseId: astaCase,
      name: `TASK#no-address#welcome#member#${about.personId}`,
      by: 'hr-1',
      at,
    });
    const refusal = {
      dutyId: 'talk-4w',
      key: '2026-11-30',
      stage: 'heads-up',
      channel: 'sms',
      role: 'member',
    } as const;
    await keepNotTold(table, astaCase, { notTold: [{ ...refusal, reason: 'overtaken' }], at });
    const page = await read(story, '/me/data');
    expect(page).toContain(
      'Du kunne ikke få beskeder (dig selv, Velkomst). Klaret af Hanne Personale (Personale og løn), tirsdag den 24. november 2026 kl. 9.',
    );
    expect(page).toContain(
      'Tirsdag den 24. november 2026 kl. 9: Samtale, Varsel, SMS, til dig selv: afløst af en senere besked.',
    );
  });

  it('comes as a file to read, and as one for other systems', async () => {
    const { request } = await fullStory();
    const html = await request('/me/data.html');
    expect(html.headers.get('content-disposition')).toBe('attachment; filename="mine-oplysninger.html"');
    expect(textOf(await html.text())).toContain('Navn Asta Prøve');
    const json = await request('/me/data.json');
    expect(json.headers.get('content-disposition')).toBe('attachment; filename="mine-oplysninger.json"');
    const data = (await json.json()) as MyData;
    expect(data.persons[0]?.person.name).toBe('Asta Prøve');
    expect(data.cases[0]?.happened.map(({ events }) => events[0]?.type)).toEqual([
      'case-opened',
      'letter-given',
      'consent-given',
      'talk-called',
    ]);
    expect(data.cases[0]?.looked).toEqual([
      { at: '2026-11-24T08:12:00Z', by: { id: 'leader-1', name: 'Lis Leder', roles: ['leader'] }, role: 'leader' },
    ]);
  });

  it('says whether any of it was changed afterwards, and from where', async () => {
    const story = await fullStory();
    const data = async () => (await (await story.request('/me/data.json')).json()) as MyData;
    const whole = (await data()).cases[0];
    expect(whole?.checked).toEqual({ commits: 4 });
    expect(whole?.happened.map(({ commit, hash }) => [commit, hash.length])).toEqual([1, 2, 3, 4].map((n) => [n, 64]));
    expect(await read(story, '/me/data.html')).toContain('Nej. Alle 4 linjer står, som de blev skrevet.');
    const [, , third] = await story.needs.table.query(`CASE#${astaCase}`, { prefix: 'COMMIT#' });
    if (third === undefined) throw new Error('There are four commits.');
    await story.needs.table.put({ ...third, by: 'somebody-else' }, 'always');
    expect((await data()).cases[0]?.checked).toEqual({ commits: 4, broken: { commit: 3, fault: 'changed' } });
    expect(await read(story, '/me/data')).toContain(
      'Ja. Linje 3 og dem efter den står ikke, som de blev skrevet. Ring til personale og løn.',
    );
  });

  it('holds every field of her person and her preferences', async () => {
    const story = await fullStory();
    const { needs, store, request } = story;
    const personId = `member-of-${astaCase}`;
    await changePreferences(needs, personId, (all) => ({ ...all, language: 'en', stopped: true }));
    const data = (await (await request('/me/data.json')).json()) as MyData;
    const stored = await storedPerson(story.store.table, personId);
    const keyed = { employerId: stored?.employerId ?? '', id: personId, key: stored?.key ?? '' };
    for (const [sk, shown] of [
      ['PERSON', data.persons[0]?.person],
      ['PREFERENCES', data.persons[0]?.preferences],
    ] as const) {
      const item = await store.table.get({ pk: `PERSON#${personId}`, sk });
      const opened = (await needs.vault.open(keyed, String(item?.sealed))) as object;
      expect(shown).toMatchObject(opened);
    }
  });

  it('tells somebody who is staff too which roles she holds', async () => {
    const story = await memberStory();
    const id = await staff(story.needs, 'safety-rep', 'Asta Prøve');
    await savePerson(story.needs, {
      personId: id,
      employerId: 'employer-1',
      name: 'Asta Prøve',
      email: 'asta@example.org',
      language: 'da',
    });
    expect(await read(story, '/me/data')).toContain('Arbejdsmiljørepræsentant (AMR): bostedhavblik/afsnita');
  });
});

/** One of each kind that can be written down, with all that it may hold. */
const opening = {
  employerId: 'e',
  personId: 'p',
  unitId: 'u/',
  area: 'foa',
  alias: 'K7F4',
  leaderId: 'l',
  ruleSet: 'dk-2026',
  policyVersion: 1,
} as const;
const held = { duty: 'talk-4w', key: '2026-11-30', stage: 'reminder', role: 'leader' } as const;
const on = '2026-11-20';
const each: readonly StoredEvent[] = [
  {
    type: 'case-opened',
    v: 1,
    ...opening,
    firstDay: on,
    partial: true,
    injury: false,
    noEmployerPeriod: false,
    earlier: [{ firstDay: '2026-01-05', lastDay: '2026-01-09' }],
  },
  { type: 'agreement-opened', v: 1, ...opening, agreement: 'agreement-56', caseId: 'c', from: on, details: {} },
  { type: 'contact-made', v: 1, on, by: 'member' },
  { type: 'letter-given', v: 1, on },
  { type: 'talk-called', v: 1, on, time: '10:00' },
  { type: 'talk-moved', v: 1, on },
  { type: 'talk-cancelled', v: 1, on },
  { type: 'times-proposed', v: 1, by: 'leader', times: [{ on, time: '10:00' }] },
  { type: 'time-accepted', v: 1, on, time: '10:00', by: 'member', with: ['steward'], companion: true },
  { type: 'talk-held', v: 1, on },
  { type: 'municipality-notified', v: 1, on, receipt: 'R-1' },
  { type: 'followup-held', v: 1, on },
  { type: 'fact-recorded', v: 1, fact: 'form-answered', on, details: {} },
  { type: 'duty-excused', v: 1, duty: 'talk-4w', reason: 'declined-by-member' },
  { type: 'duty-resumed', v: 1, duty: 'talk-4w' },
  { type: 'record-confirmed', v: 1, duty: 'talk-4w', on },
  { type: 'record-disputed', v: 1, duty: 'talk-4w', on },
  { type: 'record-taken-back', v: 1, duty: 'talk-4w', fact: 'talk-held', on },
  { type: 'letter-date-recorded', v: 1, duty: 'revaluation-22w', on },
  { type: 'first-day-corrected', v: 1, from: on, to: on, ruleSet: 'dk-2026', reason: 'reported-late' },
  { type: 'absence-ended', v: 1, on, outcome: 'back-in-full' },
  { type: 'absence-continued', v: 1, from: on },
  { type: 'case-voided', v: 1, reason: 'wrong-person' },
  { type: 'case-merged', v: 1, into: 'other', reason: 'same-absence' },
  { type: 'case-absorbed', v: 1, other: 'other', from: on, to: on, ruleSet: 'dk-2026', reason: 'same-absence' },
  { type: 'case-split', v: 1, lastDay: on, from: on, reason: 'two-absences' },
  { type: 'case-reopened', v: 1, reason: 'ended-by-mistake' },
  { type: 'case-closed-silently', v: 1 },
  { type: 'rule-set-changed', v: 1, from: 'dk-2025', to: 'dk-2026' },
  { type: 'unit-changed', v: 1, from: 'house/first', to: 'house/second' },
  { type: 'policy-changed', v: 1, from: 1, to: 2 },
  { type: 'consent-given', v: 1, to: 'steward', source: 'portal' },
  { type: 'consent-withdrawn', v: 1, to: 'steward' },
  { type: 'contact-chosen', v: 1, to: 'self' },
  { type: 'contact-declined', v: 1, role: 'steward', who: 's' },
  { type: 'contact-accepted', v: 1, role: 'steward', who: 's' },
  { type: 'leader-changed', v: 1, who: 'l' },
  { type: 'leader-kept', v: 1 },
  { type: 'other-leader-asked', v: 1 },
  { type: 'return-expected', v: 1, on },
  { type: 'held-approved', v: 1, ...held },
  { type: 'held-dropped', v: 1, ...held },
  { type: 'attempt-recorded', v: 1, kind: 'ordinary-terms', option: 'changed-hours', on },
  { type: 'attempt-removed', v: 1, in: 4 },
  { type: 'legal-hold-placed', v: 1, reason: 'complaint' },
  { type: 'legal-hold-lifted', v: 1 },
  { type: 'case-retired', v: 1 },
  { type: 'timeline-renewed', v: 1 },
];

describe('what was written down, in words', () => {
  it('covers every kind of event', () => {
    expect(each.map(({ type }) => type).toSorted()).toEqual(eventTypes.toSorted());
  });

  it.each(each)('says $type in both languages, with its date', (event) => {
    for (const language of ['da', 'en'] as const) {
      const sentence = eventSentence(event, language);
      expect(sentence.toLowerCase()).not.toContain(event.type);
      expect(sentence).not.toMatch(/undefined|\[object/);
      if ('on' in event) expect(sentence).toContain(language === 'da' ? '20-11-2026' : '20 Nov 2026');
    }
  });
});
