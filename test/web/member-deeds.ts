import { memberActions } from '../../web/actions/member-actions.ts';
import { type Happened, memberStory } from './member-story.ts';
import type { Fields } from './post-form.ts';

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
export const letterGiven: Happened = [{ type: 'letter-given', v: 1, on: '2026-11-03' }];

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
export const right: Readonly<Record<string, Right>> = {
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
    fields: { to: 'steward:stine-tillid' },
    events: [
      { type: 'contact-chosen', v: 1, to: 'steward', who: 'stine-tillid' },
      { type: 'consent-given', v: 1, to: 'steward', who: 'stine-tillid', source: 'portal' },
    ],
  },
  'give-consent': {
    fields: { to: 'safety-rep:ali-milj-' },
    events: [{ type: 'consent-given', v: 1, to: 'safety-rep', who: 'ali-milj-', source: 'portal' }],
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

export const names = memberActions.map(({ name }) => name);

export const storyOf = async (name: string) => {
  const story = await memberStory();
  await story.happened(...(right[name]?.before ?? []));
  return story;
};
