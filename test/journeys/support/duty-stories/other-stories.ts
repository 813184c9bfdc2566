import { type DutyStory, nobodyActs } from './duty-story.ts';

const nobody = (duty: string, ...events: NonNullable<DutyStory['events']>): DutyStory => ({
  duty,
  title: nobodyActs,
  events,
});
const safetyRep = ['2026-11-02', 'give-consent', { to: 'safety-rep' }] as const;
const branch = ['2026-11-02', 'give-consent', { to: 'union-consultant' }] as const;
const down = { da: 'Systemet står stille 10.-18. november', en: 'The system is down from 10 to 18 November' } as const;
const partial = { percent: 50, hours: 18.5, from: '2026-12-07', review: '2027-01-11' } as const;
const together = ['leader', 'member', 'steward'] as const;

/** What the workplace does beside the milestones. */
const workplace: readonly DutyStory[] = [
  nobody('follow-up-talk', ['2026-11-10', 'record-contact-made', { duration: 'long' }]),
  nobody('partial-return', ['2026-11-30', 'agree-partial-return', partial]),
  nobody('tell-colleagues', ['2026-11-20', 'agree-partial-return', partial]),
  nobody('roundtable', ['2026-11-09', 'call-roundtable', { on: '2026-12-02', time: '13:00', participants: together }]),
  {
    duty: 'roundtable',
    title: down,
    events: [['2026-11-03', 'call-roundtable', { on: '2026-11-17', participants: together }]],
    setting: 'outage',
  },
  nobody('workplace-adjustment', safetyRep, ['2026-11-16', 'apply-for-workplace-adjustment']),
  nobody('work-trial', ['2026-11-16', 'plan-work-trial', { from: '2026-12-07' }]),
  nobody('injury-report', safetyRep, ['2026-11-03', 'record-work-injury']),
  {
    duty: 'injury-report',
    title: down,
    events: [safetyRep, ['2026-11-03', 'record-work-injury']],
    setting: 'outage',
  },
  nobody('after-return', ['2026-11-30', 'end-absence', { on: '2026-11-29', outcome: 'back-in-full' }]),
  {
    duty: 'after-return',
    title: { da: 'Fraværet fortsætter alligevel', en: 'The absence goes on after all' },
    events: [
      ['2026-11-16', 'end-absence', { on: '2026-11-13', outcome: 'back-in-full' }],
      ['2026-11-24', 'continue-absence', { from: '2026-11-24' }],
    ],
  },
];

/** What the municipality's rules set going. */
const municipal: readonly DutyStory[] = [
  nobody('info-form', ['2026-12-02', 'record-municipality-notified']),
  nobody('disagree-letter', ['2026-12-02', 'record-information-letter-sent']),
  nobody('refund-claim', ['2026-12-02', 'open-refund-period', { from: '2026-12-02' }]),
  nobody('fast-track', ['2026-11-09', 'expect-long-absence']),
  {
    duty: 'fast-track',
    title: { da: 'Arbejdspladsens egne påmindelser', en: 'The workplace’s own reminders' },
    events: [['2026-11-09', 'expect-long-absence']],
    setting: 'own-policy',
  },
  nobody('retention-plan', ['2026-11-16', 'ask-for-retention-plan', { due: '2026-12-14' }]),
  nobody('broad-assessment', ['2026-11-16', 'expect-broad-assessment']),
  nobody('municipal-talk', ['2026-11-16', 'record-municipal-talk', { on: '2026-12-08', time: '13:00' }]),
  {
    duty: 'rehab-team',
    title: { da: 'Efter reglerne fra 2023', en: 'Under the rules of 2023' },
    firstDay: '2023-11-06',
    setting: 'rules-of-2023',
    events: [['2023-12-04', 'record-job-clarification-started']],
  },
  nobody('capability-statement', ['2026-11-16', 'call-capability-statement', { due: '2026-12-07' }]),
  nobody('duration-certificate', ['2026-11-16', 'ask-for-duration-certificate', { due: '2026-12-07' }]),
  nobody('free-certificate', ['2026-11-16', 'ask-for-free-certificate', { due: '2026-12-07' }]),
  nobody('self-declaration', ['2026-11-03', 'ask-for-self-declaration', { due: '2026-11-18' }]),
];

/** What is the member's own. */
const herOwn: readonly DutyStory[] = [
  nobody('contact-pause', ['2026-11-09', 'contact-pause', { until: '2026-11-20' }]),
  nobody('ask-for-support', ['2026-11-09', 'call-roundtable', { on: '2026-12-10', participants: together }]),
  {
    duty: 'ask-for-support',
    title: {
      da: 'Mødet rykker så tæt på, at fristen falder væk',
      en: 'The meeting moves so near that the deadline falls away',
    },
    events: [
      ['2026-11-02', 'call-roundtable', { on: '2026-12-02', participants: together }],
      ['2026-11-13', 'call-roundtable', { on: '2026-11-20', participants: together }],
    ],
  },
  nobody('union-help', ['2026-11-16', 'ask-for-union-help']),
  nobody('appeal', ['2026-11-30', 'record-decision', { received: '2026-11-27', kind: 'benefit-stopped' }]),
  nobody('lapse', ['2026-11-30', 'record-benefit-lapsed', { received: '2026-11-27' }]),
  nobody('dismissal-warning', branch, [
    '2026-11-16',
    'record-dismissal-warning',
    { received: '2026-11-16', answerBy: '2026-12-07' },
  ]),
];

/** Agreements, which outlive the case they were made in. */
const agreements: readonly DutyStory[] = [
  nobody('agreement-56', ['2026-11-16', 'make-56-agreement', { from: '2026-12-01' }]),
  nobody('protected-job', ['2026-11-16', 'make-protected-job', { from: '2026-12-01' }]),
  nobody('retained-flexjob', ['2026-11-16', 'make-retained-flexjob', { from: '2026-12-01' }]),
  nobody('flexjob', ['2026-11-16', 'make-flexjob', { from: '2026-12-01' }]),
  nobody('mentor', ['2026-11-16', 'make-mentor', { from: '2026-12-01' }]),
].map((story) => ({ ...story, setting: 'lasting' }));

export const otherStories: readonly DutyStory[] = [...workplace, ...municipal, ...herOwn, ...agreements];
