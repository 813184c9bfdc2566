import { describe, expect, it } from 'vitest';
import { loadCase } from '../../shared/store/cases.ts';
import { historyOf } from '../../shared/store/history.ts';
import { memberActions } from '../../web/actions/member-actions.ts';
import { noteGroups } from '../../web/me/note-links.ts';
import { astaCase, type Happened, memberStory, staff } from './member-story.ts';
import { type Fields, fillIn, hiddenIn, post } from './post-form.ts';
import { textOf } from './read-page.ts';
import { leader, signedIn } from './signed-in.ts';

const address = (name: string): string => `/cases/${astaCase}/do/${name}`;
const fact = (name: string, on = '2026-11-20', details = {}): Happened => [
  { type: 'fact-recorded', v: 1, fact: name, on, details },
];
const proposed: Happened = [
  {
    type: 'times-proposed',
    v: 1,
    by: 'leader',
    times: [
      { on: '2026-11-27', time: '10:00' },
      { on: '2026-11-30', time: '13:30' },
    ],
  },
  'leader-1',
];
const letterGiven: Happened = [{ type: 'letter-given', v: 1, on: '2026-11-03' }];

type Right = { readonly before?: readonly Happened[]; readonly fields: Fields; readonly events: readonly unknown[] };
const on = '2026-11-25';
const recorded = (name: string, day = on, details = {}) => ({
  type: 'fact-recorded',
  v: 1,
  fact: name,
  on: day,
  details,
});

/** Each action once, filled in as it should be on Wednesday 25 November 2026, and what it leaves behind. */
const right: Readonly<Record<string, Right>> = {
  'say-yes-to-time': {
    before: [proposed],
    fields: { at: '2026-11-27 10:00', comes: ['companion'], how: ['telephone'] },
    events: [
      { type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' },
      { type: 'time-accepted', v: 1, on: '2026-11-27', time: '10:00', by: 'member', companion: true, telephone: true },
    ],
  },
  'suggest-times': {
    fields: { on1: '2026-11-26', time1: '9', on2: '2026-11-27', time2: '13.30' },
    events: [
      {
        type: 'times-proposed',
        v: 1,
        by: 'member',
        times: [
          { on: '2026-11-26', time: '09:00' },
          { on: '2026-11-27', time: '13:30' },
        ],
      },
    ],
  },
  'confirm-record': {
    before: [letterGiven],
    fields: { duty: 'welcome' },
    events: [{ type: 'record-confirmed', v: 1, duty: 'welcome', on: '2026-11-03' }],
  },
  'dispute-record': {
    before: [letterGiven],
    fields: { duty: 'welcome' },
    events: [{ type: 'record-disputed', v: 1, duty: 'welcome', on: '2026-11-03' }],
  },
  'choose-contact': {
    fields: { to: 'steward' },
    events: [
      { type: 'contact-chosen', v: 1, to: 'steward' },
      { type: 'consent-given', v: 1, to: 'steward', source: 'portal' },
    ],
  },
  'give-consent': {
    fields: { to: 'safety-rep' },
    events: [{ type: 'consent-given', v: 1, to: 'safety-rep', source: 'portal' }],
  },
  'withdraw-consent': {
    before: [[{ type: 'consent-given', v: 1, to: 'steward', source: 'import' }]],
    fields: { to: 'steward' },
    events: [{ type: 'consent-withdrawn', v: 1, to: 'steward' }],
  },
  'contact-pause': {
    fields: { until: '2026-12-09' },
    events: [recorded('contact-paused', on, { until: '2026-12-09' })],
  },
  'end-contact-pause': { before: [fact('contact-paused')], fields: {}, events: [recorded('contact-pause-ended')] },
  'ask-for-other-leader': { fields: {}, events: [{ type: 'other-leader-asked', v: 1 }] },
  'ask-for-union-help': {
    fields: {},
    events: [
      recorded('union-help-asked-for'),
      { type: 'consent-given', v: 1, to: 'union-consultant', source: 'portal' },
    ],
  },
  'ask-for-support': {
    before: [fact('municipal-talk-called', '2026-12-18')],
    fields: { on },
    events: [recorded('support-asked-for')],
  },
  'i-have-called': {
    fields: { on: '2026-11-24' },
    events: [{ type: 'contact-made', v: 1, on: '2026-11-24', by: 'member' }],
  },
  'record-form-answered': { before: [fact('form-sent')], fields: { on }, events: [recorded('form-answered')] },
  'record-disagreement-sent': {
    before: [fact('information-letter-sent')],
    fields: { on },
    events: [recorded('disagreement-sent')],
  },
  'record-decision': {
    fields: { received: '2026-11-20', kind: 'benefit-stopped', until: '2026-11-30' },
    events: [
      recorded('decision-received', '2026-11-20', { kind: 'benefit-stopped', until: '2026-11-30' }),
      { type: 'letter-date-recorded', v: 1, duty: 'revaluation-22w', on: '2026-11-30' },
    ],
  },
  'record-appeal-sent': {
    before: [fact('decision-received', '2026-11-20', { kind: 'other' })],
    fields: { on },
    events: [recorded('appeal-sent')],
  },
  'record-benefit-lapsed': { fields: { received: '2026-11-20' }, events: [recorded('benefit-lapsed', '2026-11-20')] },
  'record-benefit-resumed': { before: [fact('benefit-lapsed')], fields: { on }, events: [recorded('benefit-resumed')] },
  'my-dismissal-warning': {
    fields: { received: '2026-11-20', answerBy: '2026-12-04' },
    events: [recorded('dismissal-warned', '2026-11-20', { answerBy: '2026-12-04' })],
  },
  'my-dismissal-warning-answered': {
    before: [fact('dismissal-warned', '2026-11-20', { answerBy: '2026-12-04' })],
    fields: { on },
    events: [recorded('dismissal-warning-answered')],
  },
  'record-municipal-talk': {
    fields: { on: '2026-12-18', time: '10:30' },
    events: [recorded('municipal-talk-called', '2026-12-18', { time: '10:30' })],
  },
  'record-municipal-talk-held': {
    before: [fact('municipal-talk-called', '2026-12-18')],
    fields: { on },
    events: [recorded('municipal-talk-held')],
  },
  'my-letter-date': {
    fields: { duty: 'revaluation-22w', on: '2027-03-31' },
    events: [{ type: 'letter-date-recorded', v: 1, duty: 'revaluation-22w', on: '2027-03-31' }],
  },
  'my-expected-return': { fields: { on: '2027-01-04' }, events: [{ type: 'return-expected', v: 1, on: '2027-01-04' }] },
  'ask-for-retention-plan': {
    fields: { due: '2026-12-18' },
    events: [recorded('retention-plan-asked-for', on, { due: '2026-12-18' })],
  },
  'my-fast-track': {
    before: [fact('long-absence-expected')],
    fields: { on },
    events: [recorded('fast-track-asked-for')],
  },
  'my-roundtable': {
    fields: { on: '2026-12-18', participants: ['leader', 'steward'] },
    events: [recorded('roundtable-called', '2026-12-18', { participants: ['member', 'leader', 'steward'] })],
  },
  'my-roundtable-stopped': {
    before: [fact('roundtable-called', '2026-12-18', { participants: ['member', 'leader'] })],
    fields: { on },
    events: [recorded('roundtable-stopped')],
  },
  'my-duration-certificate': {
    before: [fact('duration-certificate-asked-for', '2026-11-20', { due: '2026-12-01' })],
    fields: { on },
    events: [recorded('duration-certificate-received')],
  },
  'my-free-certificate': {
    before: [fact('free-certificate-asked-for', '2026-11-20', { due: '2026-12-01' })],
    fields: { on },
    events: [recorded('free-certificate-received')],
  },
  'my-self-declaration': {
    before: [fact('self-declaration-asked-for', '2026-11-20', { due: '2026-12-01' })],
    fields: { on },
    events: [recorded('self-declaration-received')],
  },
  'my-capability-statement': {
    before: [fact('capability-statement-called', '2026-11-20', { due: '2026-12-01' })],
    fields: { on },
    events: [recorded('capability-statement-received')],
  },
};

const names = memberActions.map(({ name }) => name);

const storyOf = async (name: string) => {
  const story = await memberStory();
  await story.happened(...(right[name]?.before ?? []));
  return story;
};

describe('what the member does', () => {
  it.each(names)('is done and told on her own page: %s', async (name) => {
    const { needs, request, store } = await storyOf(name);
    const answer = await fillIn({ request }, address(name), right[name]?.fields ?? {});
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/me?done=${name}`]);
    const last = (await store.table.query(`CASE#${astaCase}`, { prefix: 'COMMIT#' })).at(-1);
    expect([last?.by, last?.events]).toEqual([`member-of-${astaCase}`, right[name]?.events]);
    const told = textOf(await (await request(`/me?done=${name}`)).text());
    expect(told).toContain(memberActions.find((action) => action.name === name)?.done.da);
    expect((await historyOf(needs.table, astaCase)).length).toBe(2 + (right[name]?.before?.length ?? 0));
  });

  it.each(names)('is done once, however often the form is sent: %s', async (name) => {
    const { needs, request } = await storyOf(name);
    const app = { request };
    const page = await (await request(address(name))).text();
    const fields = { ...hiddenIn(page, address(name)), ...right[name]?.fields };
    const before = (await historyOf(needs.table, astaCase)).length;
    expect((await post(app, address(name), fields)).status).toBe(303);
    expect((await post(app, address(name), fields)).status).toBe(303);
    expect((await historyOf(needs.table, astaCase)).length).toBe(before + 1);
  });

  it.each(names)('is nobody else’s to do: %s', async (name) => {
    const { needs } = await storyOf(name);
    for (const address_ of [leader, 'hanne@example.org', 'bo@example.org'])
      expect((await signedIn(needs, address_).request(address(name))).status).toBe(404);
  });

  const withFields = names.filter(
    (name) => !['end-contact-pause', 'ask-for-other-leader', 'ask-for-union-help'].includes(name),
  );
  it.each(withFields)('keeps what was typed and says what is wrong beside the field: %s', async (name) => {
    const { needs, request } = await storyOf(name);
    const fields = right[name]?.fields ?? {};
    const [first = 'on'] = Object.keys(fields);
    const answer = await fillIn({ request }, address(name), { ...fields, [first]: 'xx' });
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain(`id="${first}-error"`);
    expect(page).toContain('Intet er gemt endnu.');
    expect((await historyOf(needs.table, astaCase)).length).toBe(1 + (right[name]?.before?.length ?? 0));
  });

  it('is all to be found under "Noter noget" or where it belongs on her pages', () => {
    const elsewhere = [
      'say-yes-to-time',
      'confirm-record',
      'dispute-record',
      'choose-contact',
      'give-consent',
      'withdraw-consent',
    ];
    expect([...noteGroups.flatMap(({ actions }) => actions), ...elsewhere].toSorted()).toEqual(names.toSorted());
  });
});

describe('what is refused', () => {
  it.each([
    ['i-have-called', { on: '2026-11-26' }, 'Dagen er ikke kommet endnu. Vælg i dag eller en dag før.', 'on'],
    [
      'i-have-called',
      { on: '2026-11-01' },
      'Vælg mandag den 2. november 2026, som er din første fraværsdag, eller en dag senere.',
      'on',
    ],
    ['contact-pause', { until: '2026-11-24' }, 'Dagen er gået. Vælg i dag eller en dag senere.', 'until'],
    ['my-expected-return', { on: '2026-11-24' }, 'Dagen er gået. Vælg i dag eller en dag senere.', 'on'],
    [
      'record-decision',
      { received: '2026-11-26', kind: 'other' },
      'Dagen er ikke kommet endnu. Vælg i dag eller en dag før.',
      'received',
    ],
    ['suggest-times', { on1: '2026-11-26', time1: '10', on2: '2026-11-27' }, 'Skriv også et klokkeslæt.', 'time2'],
    [
      'suggest-times',
      { on1: '2026-11-26', time1: '10', on2: '2026-11-26', time2: '10:00' },
      'Du har skrevet den samme tid to gange.',
      'on2',
    ],
  ])('is said to her plainly, beside the field: %s %j', async (name, fields, words, field) => {
    const { request } = await memberStory();
    const answer = await fillIn({ request }, address(name), fields);
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page.slice(page.indexOf(`id="${field}-error"`))).toContain(words);
  });

  it('is a form that stood open while something changed: it says what', async () => {
    const story = await memberStory();
    const at = address('my-expected-return');
    const page = await (await story.request(at)).text();
    await story.happened(letterGiven);
    const answer = await post(story, at, { ...hiddenIn(page, at), on: '2027-01-04' });
    expect(answer.status).toBe(409);
    expect(textOf(await answer.text())).toContain('Velkomstbrevet blev udleveret'.toLowerCase());
  });
});

describe('consent', () => {
  it('asks which of two stewards she means, and lets that one in', async () => {
    const story = await memberStory();
    const second = await staff(story.needs, 'steward', 'Torben Tillid');
    const page = textOf(await (await story.request('/me/contact')).text());
    expect(page).toContain('Min tillidsrepræsentant: Stine Tillid');
    expect(page).toContain('Min tillidsrepræsentant: Torben Tillid');
    await fillIn(story, address('choose-contact'), { to: `steward:${second}` });
    const sickLeave = await loadCase(story.needs.table, astaCase);
    expect(sickLeave?.consents).toEqual([{ to: 'steward', who: second, source: 'portal' }]);
  });
});
