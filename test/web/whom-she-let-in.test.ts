import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../shared/case/events.ts';
import type { ContactRole } from '../../shared/case/roles.ts';
import { savePerson } from '../../shared/people/person.ts';
import { holderItems } from '../../shared/people/role-items.ts';
import { allActions } from '../../web/actions/actions.ts';
import { employerId, emptyPortal, type Story } from './empty-portal.ts';
import { hr, leader, signedIn } from './signed-in.ts';

const people = {
  steward: { personId: 'steward-1', name: 'Tove Tillid', email: 'tove@example.org' },
  'safety-rep': { personId: 'safety-1', name: 'Anders Miljø', email: 'anders@example.org' },
  'contact-person': { personId: 'contact-1', name: 'Karen Kontakt', email: 'karen@example.org' },
} as const satisfies Readonly<Record<ContactRole, object>>;

const given = (to: ContactRole): StoredEvent => ({ type: 'consent-given', v: 1, to, source: 'portal' });

/** One case from before the cut-over and one after it, in both of which she has let somebody in, who has been told and not been reached. */
async function storyOf(role: ContactRole, later: readonly StoredEvent[] = []): Promise<Story> {
  const story = await emptyPortal();
  const { needs } = story;
  for (const [held, person] of Object.entries(people)) {
    await savePerson(needs, { ...person, employerId, language: 'da' });
    const holder = { personId: person.personId, role: held as ContactRole, scope: '/', area: '' } as const;
    for (const item of holderItems(employerId, holder)) await needs.table.put(item, 'always');
  }
  const consulting = { personId: 'consultant-1', role: 'employer-consultant', scope: '/', area: '' } as const;
  for (const item of holderItems(employerId, consulting)) await needs.table.put(item, 'always');
  const kim = { personId: 'consultant-1', name: 'Kim Konsulent', email: 'kim@example.org' } as const;
  await savePerson(needs, { ...kim, employerId, language: 'da' });
  const happened = [given(role), ...later].map((event) => ['2026-11-25T09:00:00+01:00', event] as const);
  await story.openCase({
    caseId: 'case-live',
    alias: 'K7F4',
    firstDay: '2026-11-02',
    cutOver: '2026-11-25',
    later: happened,
  });
  await story.openCase({ caseId: 'case-new', alias: 'M2R9', firstDay: '2026-11-16', later: happened });
  const told = { role, channel: 'email', personId: people[role].personId, params: {} } as const;
  const mail = {
    ...told,
    dutyId: 'contact-14d',
    text: `contact-14d.reminder.${role}`,
    at: '2026-11-25T07:00:00Z',
  } as const;
  await story.sent('case-new', { ...mail, stage: 'reminder' });
  await story.sent('case-new', { ...mail, stage: 'last-call', status: 'dead-letter' });
  return story;
}

const whoever = ['steward', 'contact-person'] as const;
const consultant = 'kim@example.org';
const readers = [leader, hr, consultant];

const casePages = ['', '/next', '/letter', '/wishes', '/erase', '/what-follows', '/which-form'];
const pages = [
  ...['/cases', '/team', '/notices', '/held', '/people', '/setup', '/policy', '/import', '/register'],
  ...['case-live', 'case-new'].flatMap((id) => casePages.map((page) => `/cases/${id}${page}`)),
  ...allActions().map(({ name }) => `/cases/case-new/do/${name}`),
];

const unminted = async (answer: Response): Promise<string> =>
  `${answer.status} ${answer.headers.get('Location')} ${await answer.text()}`.replace(/minted-\d+/g, 'minted');

const read = async ({ needs }: Story, path: string, as: string): Promise<string> =>
  unminted(await signedIn(needs, as).request(path));

async function send({ needs }: Story, path: string, as: string, fields: Readonly<Record<string, string>>) {
  const headers = { 'Sec-Fetch-Site': 'same-origin' };
  return unminted(
    await signedIn(needs, as).request(path, { method: 'POST', body: new URLSearchParams(fields), headers }),
  );
}

/** What she or they did with it that is theirs to know. */
const afterwards: Readonly<Record<string, (role: ContactRole) => readonly StoredEvent[]>> = {
  'is only let in': () => [],
  'says that they make the contact': (role) => [{ type: 'contact-accepted', v: 1, role, who: people[role].personId }],
  'hands it over': (role) => [{ type: 'contact-declined', v: 1, role, who: people[role].personId }],
  'is sent away again': (role) => [{ type: 'consent-withdrawn', v: 1, to: role }],
  'was her answer to who may contact her': (role) => [{ type: 'contact-chosen', v: 1, to: role }],
  'has made the contact': (role) => [{ type: 'contact-made', v: 1, on: '2026-11-24', by: role }],
  'comes along to the talk': (role) => [
    { type: 'times-proposed', v: 1, by: 'leader', times: [{ on: '2026-11-27', time: '10:00' }] },
    { type: 'time-accepted', v: 1, on: '2026-11-27', time: '10:00', by: 'member', with: [role] },
  ],
};

/** Commands whose answer could differ, with what is typed. */
const sendings: readonly (readonly [name: string, fields: Readonly<Record<string, string>>])[] = [
  ['correct-first-day', { to: '2026-11-09', reason: 'entered-wrong' }],
  ['void-case', { reason: 'no-absence' }],
  ['close-silently', {}],
  ['split-case', { lastDay: '2026-11-20', from: '2026-11-24' }],
  ['change-rule-set', { to: 'dk-2025' }],
  ['record-letter-date', { duty: 'revaluation-22w', on: '2027-04-01' }],
  ['end-absence', { on: '2026-11-24', outcome: 'back-in-full' }],
  ['record-expected-return', { on: '2026-12-01' }],
  ['record-contact-made', { on: '2026-11-24' }],
  ['excuse-duty', { duty: 'contact-14d', reason: 'other-leader' }],
  ['cancel-talk', {}],
];

describe('the employer’s side, whichever of two she has let in', () => {
  for (const [what, later] of Object.entries(afterwards))
    it.each(readers)(`reads the same where whoever it is ${what}: %s`, async (as) => {
      const [one, ...others] = await Promise.all(whoever.map((role) => storyOf(role, later(role))));
      if (one === undefined) throw new Error('There is no story.');
      for (const path of pages) {
        const page = await read(one, path, as);
        for (const other of others) expect.soft(await read(other, path, as), path).toBe(page);
      }
    });

  it.each(readers)('gets the same answers: %s', async (as) => {
    for (const [name, fields] of sendings)
      for (const seenVersion of ['3', '1']) {
        const answers = await Promise.all(
          whoever.map(async (role) =>
            send(
              await storyOf(role, afterwards['says that they make the contact']?.(role)),
              `/cases/case-new/do/${name}`,
              as,
              {
                ...{ commandId: 'command-of-test', seenVersion, back: '/cases' },
                ...fields,
              },
            ),
          ),
        );
        expect.soft(new Set(answers).size, `${name} ${seenVersion}`).toBe(1);
      }
  });

  it.each(whoever)('is not told by a refusal that a %s has handed the contact over', async (who) => {
    const fields = { to: who, who: people[who].personId, source: 'telephone' };
    const answers = await Promise.all(
      whoever.map(async (role) =>
        send(await storyOf(role, afterwards['hands it over']?.(role)), '/cases/case-new/do/told-consent', hr, {
          ...{ commandId: 'command-of-test', seenVersion: '3', back: '/cases' },
          ...fields,
        }),
      ),
    );
    expect(new Set(answers).size).toBe(1);
  });

  const letIn: StoredEvent = { type: 'consent-given', v: 1, to: 'union-consultant', source: 'portal' };
  const asked: StoredEvent = {
    type: 'fact-recorded',
    v: 1,
    fact: 'union-help-asked-for',
    on: '2026-11-25',
    details: {},
  };
  const givenBack = [given('safety-rep'), { type: 'consent-withdrawn', v: 1, to: 'safety-rep' } as const];
  it.each(
    readers.flatMap((as) => [
      ['she has let in the union’s branch', as, [asked, letIn]] as const,
      ['she once let in another', as, givenBack] as const,
    ]),
  )('reads the same whether or not %s: %s', async (_, as, more) => {
    const versionless = (page: string) => page.replace(/name="seenVersion" value="\d+"/g, '');
    const [one, other] = [await storyOf('steward'), await storyOf('steward', more)];
    expect(await read(one, '/cases/case-new', as)).toMatch(/^200 .*M2R9/s);
    for (const path of pages)
      expect.soft(versionless(await read(other, path, as)), path).toBe(versionless(await read(one, path, as)));
  });
});
