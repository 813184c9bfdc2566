import { describe, expect, it } from 'vitest';
import { afterCommands, followedBy } from '../../support/after-commands.ts';
import { dueOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

const dated = { due: '2026-12-21' };

/** D is Monday 2 November 2026; each duty starts on Monday 30 November at 10:00, and is due as worked out here. */
const started = [
  // Monday 30 November + 8 = Tuesday 8 December
  ['info-form', '2026-12-08', { do: 'record-municipality-notified' }],
  ['disagree-letter', '2026-12-08', { do: 'record-information-letter-sent' }],
  // 3 months from 30 November: 28 February
  ['refund-claim', '2027-02-28', { do: 'open-refund-period', from: '2026-11-30' }],
  // D + 35
  ['fast-track', '2026-12-07', { do: 'expect-long-absence' }],
  // dates that somebody set
  ['retention-plan', '2026-12-21', { do: 'ask-for-retention-plan', ...dated }],
  ['capability-statement', '2026-12-21', { do: 'call-capability-statement', ...dated }],
  ['duration-certificate', '2026-12-21', { do: 'ask-for-duration-certificate', ...dated }],
  ['free-certificate', '2026-12-21', { do: 'ask-for-free-certificate', ...dated }],
  ['self-declaration', '2026-12-21', { do: 'ask-for-self-declaration', ...dated }],
  ['partial-return', '2026-12-21', { do: 'agree-partial-return', percent: 50, hours: 18, review: '2026-12-21' }],
  ['roundtable', '2026-12-21', { do: 'call-roundtable', on: '2026-12-21', participants: ['leader'] }],
  ['municipal-talk', '2026-12-21', { do: 'record-municipal-talk', on: '2026-12-21' }],
  // 10 working days before 21 December: 18, 17, 16, 15, 14, 11, 10, 9, 8, 7
  ['ask-for-support', '2026-12-07', { do: 'record-municipal-talk', on: '2026-12-21' }],
  // the day it is agreed, where no other begins it; 14 days after that
  ['tell-colleagues', '2026-11-30', { do: 'agree-partial-return', percent: 50, hours: 18, review: '2026-12-21' }],
  ['after-return', '2026-12-14', { do: 'agree-partial-return', percent: 50, hours: 18, review: '2026-12-21' }],
  // + 4 weeks: Monday 28 December
  ['workplace-adjustment', '2026-12-28', { do: 'apply-for-workplace-adjustment' }],
  ['appeal', '2026-12-28', { do: 'record-decision', received: '2026-11-30', kind: 'other' }],
  ['lapse', '2026-12-28', { do: 'record-benefit-lapsed', received: '2026-11-30' }],
  // the day before it starts
  ['work-trial', '2026-12-20', { do: 'plan-work-trial', from: '2026-12-21' }],
  [
    'dismissal-warning',
    '2026-12-14',
    { do: 'record-dismissal-warning', received: '2026-11-30', answerBy: '2026-12-14' },
  ],
  // D + 14
  ['injury-report', '2026-11-16', { do: 'record-work-injury' }],
  // 10 working days after Monday 30 November: 1, 2, 3, 4, 7, 8, 9, 10, 11, 14
  ['follow-up-talk', '2026-12-14', { do: 'record-contact-made', support: 'yes' }],
  ['agreement-56', '2028-12-01', { do: 'make-56-agreement', from: '2026-12-01' }],
  ['mentor', '2027-06-01', { do: 'make-mentor', from: '2026-12-01' }],
] as const;

describe('an excuse', () => {
  it.each(started)('keeps the due date of %s at %s and stops what was still to be said', (duty, due, command) => {
    const open = afterCommands(caseOpened(), ['2026-11-30T10:00', command]);
    expect(dueOf(duty, open)).toBe(due);
    const reason = 'cannot-take-part-now';
    const excused = followedBy(open, ['2026-11-30T10:05', { do: 'excuse-duty', duty, reason }]);
    expect(dueOf(duty, excused)).toBe(due);
    expect(toldOf(duty, excused).filter((line) => line > '2026-11-30 10:05')).toEqual([]);
    const resumed = followedBy(excused, ['2026-11-30T10:10', { do: 'resume-duty', duty }]);
    expect(toldOf(duty, resumed)).toEqual(toldOf(duty, open));
  });
});
