import type { GivenMember, Happened } from './member-story.ts';

const fact = (name: string, on = '2026-11-20', details = {}): Happened => [
  { type: 'fact-recorded', v: 1, fact: name, on, details },
];

/** Where a member may stand: what her pages are looked at in. */
export const memberStates: Readonly<
  Record<string, { readonly given: GivenMember; readonly happened: readonly Happened[] }>
> = {
  'newly ill': { given: { firstDay: '2026-11-23' }, happened: [] },
  'others late with everything': { given: { firstDay: '2026-08-03' }, happened: [] },
  'times proposed, people let in': {
    given: {},
    happened: [
      [{ type: 'letter-given', v: 1, on: '2026-11-03' }],
      [{ type: 'consent-given', v: 1, to: 'steward', source: 'import' }],
      [{ type: 'contact-chosen', v: 1, to: 'steward' }],
      [{ type: 'contact-made', v: 1, on: '2026-11-11' }],
      [{ type: 'record-disputed', v: 1, duty: 'contact-14d', on: '2026-11-11' }],
      [{ type: 'times-proposed', v: 1, by: 'leader', times: [{ on: '2026-11-27', time: '10:00' }] }, 'leader-1'],
    ],
  },
  'many letters': {
    given: { firstDay: '2026-10-05' },
    happened: [
      fact('form-sent'),
      fact('information-letter-sent'),
      fact('decision-received', '2026-11-20', { kind: 'benefit-stopped' }),
      fact('benefit-lapsed'),
      fact('dismissal-warned', '2026-11-20', { answerBy: '2026-12-04' }),
      fact('municipal-talk-called', '2026-12-18', { time: '10:30' }),
      fact('duration-certificate-asked-for', '2026-11-20', { due: '2026-11-23' }),
      fact('union-help-asked-for', '2026-11-10'),
      [{ type: 'consent-given', v: 1, to: 'union-consultant', source: 'portal' }],
      [{ type: 'other-leader-asked', v: 1 }],
    ],
  },
  'in a pause': { given: {}, happened: [fact('contact-paused')] },
  'a talk agreed': {
    given: {},
    happened: [
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
      fact('partial-return-agreed', '2026-11-20', { percent: 50, hours: 18, review: '2026-12-04', from: '2026-11-23' }),
    ],
  },
  'the absence over': {
    given: {},
    happened: [[{ type: 'absence-ended', v: 1, on: '2026-11-24', outcome: 'back-in-full' }]],
  },
};

export const memberPages = [
  '/me',
  '/me/contact',
  '/me/knows',
  '/me/rights',
  '/me/overview',
  '/me/data',
  '/me/data.html',
  '/account',
];
