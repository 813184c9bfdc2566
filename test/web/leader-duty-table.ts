import { choose, ended, notADate, paper, recorded, type Told, today, when } from './leader-told.ts';

/** What is noted about the other duties, by the name of the action. */
export const dutyActions: Readonly<Record<string, Told>> = {
  'agree-follow-up-talk': {
    right: { on: '04-12-2026' },
    makes: { type: 'fact-recorded', fact: 'follow-up-talk-agreed', on: '2026-12-04' },
    wrong: { on: '24-11-2026' },
    says: 'Intet er gemt endnu.',
  },
  'record-follow-up-talk-held': when('follow-up-talk-held', [recorded('follow-up-called-for')]),
  'call-roundtable': {
    right: { on: '04-12-2026', time: '13', participants: ['member', 'leader', 'steward'] },
    makes: {
      type: 'fact-recorded',
      fact: 'roundtable-called',
      on: '2026-12-04',
      details: { time: '13:00', participants: ['member', 'leader', 'steward'] },
    },
    wrong: { on: '04-12-2026' },
    says: 'Hvem deltager? Vælg mindst én af mulighederne.',
  },
  'record-roundtable-held': when('roundtable-held', [recorded('roundtable-called', { participants: ['leader'] })]),
  'stop-roundtable': when('roundtable-stopped', [recorded('roundtable-called', { participants: ['leader'] })]),
  'record-after-return-talk': when('after-return-talk-held', [ended]),
  'record-partial-return-reviewed': when('partial-return-reviewed', [
    recorded('partial-return-agreed', { percent: 50, hours: 18, review: '2026-12-21' }),
  ]),
  'record-colleagues-told': when('colleagues-told', [
    recorded('partial-return-agreed', { percent: 50, hours: 18, review: '2026-12-21' }),
  ]),
  'ask-for-fast-track': when('fast-track-asked-for', [recorded('long-absence-expected')]),
  'record-retention-plan-made': when('retention-plan-made', [
    recorded('retention-plan-asked-for', { due: '2026-12-14' }),
  ]),
  'apply-for-workplace-adjustment': when('workplace-adjustment-applied-for'),
  'record-workplace-adjustment-made': when('workplace-adjustment-made', [recorded('workplace-adjustment-applied-for')]),
  'plan-work-trial': today('work-trial-planned', {
    right: { from: '14-12-2026', weeks: '4' },
    details: { from: '2026-12-14', weeks: 4 },
    wrong: { from: '14-12-2026', weeks: '60' },
    says: 'Det her kan ikke bruges.',
  }),
  'record-steward-heard': when('steward-heard', [recorded('work-trial-planned', { from: '2026-12-14' })]),
  'record-injury-reported': when('injury-reported', [recorded('work-injury-known')]),
  'call-capability-statement': paper('capability-statement-called'),
  'ask-for-duration-certificate': paper('duration-certificate-asked-for'),
  'ask-for-free-certificate': paper('free-certificate-asked-for'),
  'ask-for-self-declaration': paper('self-declaration-asked-for'),
  'record-capability-statement-received': when('capability-statement-received', [
    recorded('capability-statement-called', { due: '2026-12-09' }),
  ]),
  'record-duration-certificate-received': when('duration-certificate-received', [
    recorded('duration-certificate-asked-for', { due: '2026-12-09' }),
  ]),
  'record-free-certificate-received': when('free-certificate-received', [
    recorded('free-certificate-asked-for', { due: '2026-12-09' }),
  ]),
  'record-self-declaration-received': when('self-declaration-received', [
    recorded('self-declaration-asked-for', { due: '2026-12-09' }),
  ]),
  'record-employment-ends': today('employment-ends', {
    right: { leaves: '31-12-2026' },
    details: { leaves: '2026-12-31' },
    wrong: {},
  }),
  'record-employer-pays': today('employer-pays', {
    right: { pays: 'wages' },
    details: { pays: 'wages' },
    wrong: {},
    says: choose,
  }),
  'open-refund-period': today('refund-period-opened', {
    right: { from: '02-12-2026' },
    details: { from: '2026-12-02' },
    wrong: {},
  }),
  'record-refund-claimed': when('refund-claimed', [recorded('refund-period-opened', { from: '2026-11-20' })]),
  'make-56-agreement': today('agreement-56-made', {
    right: { from: '01-12-2026' },
    details: { from: '2026-12-01' },
    wrong: {},
  }),
  'make-protected-job': today('protected-job-made', {
    right: { from: '01-12-2026', review: '01-06-2027' },
    details: { from: '2026-12-01', review: '2027-06-01' },
    wrong: { from: '01-12-2026', review: '01-06-2026' },
    says: 'Vælg tirsdag den 1. december 2026 eller en dag senere.',
  }),
  'make-retained-flexjob': today('retained-flexjob-made', {
    right: { from: '01-12-2026' },
    details: { from: '2026-12-01' },
    wrong: { from: '2026' },
    says: notADate,
  }),
  'make-flexjob': today('flexjob-made', { right: { from: '01-12-2026' }, details: { from: '2026-12-01' }, wrong: {} }),
  'make-mentor': today('mentor-made', { right: { from: '01-12-2026' }, details: { from: '2026-12-01' }, wrong: {} }),
  'review-56-agreement': when('agreement-56-looked-at'),
  'end-56-agreement': when('agreement-56-ended'),
  'review-protected-job': when('protected-job-looked-at'),
  'end-protected-job': when('protected-job-ended'),
  'review-retained-flexjob': when('retained-flexjob-looked-at'),
  'end-retained-flexjob': when('retained-flexjob-ended'),
  'review-flexjob': when('flexjob-looked-at'),
  'end-flexjob': when('flexjob-ended'),
  'review-mentor': when('mentor-looked-at'),
  'end-mentor': when('mentor-ended'),
};
