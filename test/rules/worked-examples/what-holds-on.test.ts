import { describe, expect, it } from 'vitest';
import { planOf } from '../../../shared/case/plan-of.ts';
import { afterCommands, followedBy } from '../../support/after-commands.ts';
import { doneOn, dueOf, duesOf, dutyOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

// D is Monday 2 November 2026 unless a test says otherwise.
describe('the notice to the municipality', () => {
  it('is still to be sent when an absence over 30 days ends before week 5', () => {
    // 2 November to 3 December are 29 + 3 = 32 days: due on Monday 7 December all the same.
    const ended = afterCommands(caseOpened(), ['2026-12-03T16:00', { do: 'end-absence', on: '2026-12-03' }]);
    expect(dutyOf('notice-5w', ended).live).toBe(true);
    expect(toldOf('notice-5w', ended).slice(2)).toEqual([
      '2026-12-04 08:00 email hr last-call', // the 6th is a Sunday
      '2026-12-08 08:00 email hr overdue',
      '2026-12-10 08:00 email employer-consultant|leader escalation',
    ]);
    const told = followedBy(ended, ['2026-12-04T10:00', { do: 'record-municipality-notified' }]);
    expect(doneOn('notice-5w', told)).toBe('2026-12-04');
    expect(dueOf('info-form', told)).toBe('2026-12-12'); // the form comes: 8 days
  });

  it('is not asked for when the absence lasted 30 days', () => {
    // 2 November to 1 December are 29 + 1 = 30 days, the employer's own.
    const ended = afterCommands(caseOpened(), ['2026-12-01T16:00', { do: 'end-absence', on: '2026-12-01' }]);
    expect(dutyOf('notice-5w', ended).live).toBe(false);
    expect(toldOf('notice-5w', ended)).toEqual([]);
  });

  it('of a short § 56 absence can be recorded after it has ended', () => {
    const short = afterCommands(caseOpened({ noEmployerPeriod: true }), [
      '2026-11-20T16:00',
      { do: 'end-absence', on: '2026-11-20' },
    ]);
    expect(dueOf('notice-5w', short)).toBe('2027-02-02');
    const told = followedBy(short, ['2026-12-01T10:00', { do: 'record-municipality-notified' }]);
    expect(doneOn('notice-5w', told)).toBe('2026-12-01');
  });
});

describe('the newest word', () => {
  it('holds between letters and calls', () => {
    const called = afterCommands(
      caseOpened(),
      ['2026-12-01T09:00', { do: 'record-not-exempt' }], // D + 6 months: 2 May 2027
      ['2026-12-10T09:00', { do: 'record-letter-date', duty: 'municipal-talk', on: '2027-03-15' }],
    );
    expect(dueOf('municipal-talk', called)).toBe('2027-03-15');
    const anew = followedBy(called, ['2027-01-04T09:00', { do: 'record-municipal-talk', on: '2027-04-20' }]);
    expect(dueOf('municipal-talk', anew)).toBe('2027-04-20');
  });

  it('is what the decision letter says of the appeal', () => {
    const decided = afterCommands(
      caseOpened(),
      [
        '2026-11-26T09:00',
        { do: 'record-decision', received: '2026-11-26', kind: 'extension-refused', until: '2027-03-31' },
      ],
      ['2026-11-26T09:05', { do: 'record-letter-date', duty: 'appeal', on: '2026-12-30' }],
    );
    expect(dueOf('appeal', decided)).toBe('2026-12-30');
    expect(dueOf('revaluation-22w', decided)).toBe('2027-03-31');
  });

  it('takes an excuse away when the duty is asked for anew', () => {
    const excused = afterCommands(
      caseOpened(),
      ['2026-11-16T09:00', { do: 'ask-for-retention-plan', due: '2026-12-07' }],
      ['2026-11-17T09:00', { do: 'excuse-duty', duty: 'retention-plan', reason: 'no-plan-needed' }],
    );
    expect(toldOf('retention-plan', excused)).toEqual([]);
    const anew = followedBy(excused, ['2026-12-14T09:00', { do: 'ask-for-retention-plan', due: '2027-01-18' }]);
    expect(dutyOf('retention-plan', anew).excused).toBeUndefined();
    expect(toldOf('retention-plan', anew)[0]).toBe('2027-01-11 08:00 email leader reminder');
  });
});

describe('help for talks with others', () => {
  it('is asked for before each of them, and follows one that is moved', () => {
    const participants = ['leader', 'member'];
    const two = afterCommands(
      caseOpened(),
      ['2026-11-16T09:00', { do: 'call-roundtable', on: '2026-12-15', participants }],
      ['2026-11-16T10:00', { do: 'record-municipal-talk', on: '2027-01-12' }],
    );
    // Ten working days before: 14, 11, 10, 9, 8, 7, 4, 3, 2, 1 December; and 11, 8, 7, 6, 5, 4 January, 30, 29, 28, 23 December.
    expect(duesOf('ask-for-support', two)).toEqual(['2026-12-01', '2026-12-23']);
    // Moved to 1 December, ten working days before is 17 November: past when it is known on the 18th.
    const moved = followedBy(two, ['2026-11-18T09:00', { do: 'call-roundtable', on: '2026-12-01', participants }]);
    expect(duesOf('ask-for-support', moved)).toEqual(['2026-12-23']);
  });
});

describe('a pause until further notice', () => {
  it('is ended by the member, and what came up meanwhile is told from then on', () => {
    const paused = afterCommands(caseOpened(), ['2026-11-05T09:00', { do: 'contact-pause' }]);
    expect(toldOf('followup-8w', paused)).not.toContain('2026-12-14 10:00 sms member heads-up');
    const ended = followedBy(paused, ['2026-11-30T09:00', { do: 'end-contact-pause' }]);
    expect(toldOf('followup-8w', ended)).toContain('2026-12-14 10:00 sms member heads-up');
  });
});

describe('an excused talk', () => {
  it('that is agreed after all is told to the member at once and on the working day before', () => {
    const excused = afterCommands(
      caseOpened(),
      ['2026-11-23T09:00', { do: 'excuse-duty', duty: 'talk-4w', reason: 'cannot-take-part-now', until: '2026-12-04' }],
      ['2026-11-24T09:00', { do: 'record-talk-called', on: '2026-12-04', time: '10:00' }],
    );
    expect(toldOf('talk-4w', excused).filter((line) => line.includes(' member '))).toEqual([
      '2026-11-24 09:00 sms member talk-called',
      '2026-12-03 10:00 sms member talk-tomorrow',
    ]);
  });
});

describe('dates counted from a return or an agreement', () => {
  it.each([
    ['2026-12-06', ['2026-12-21', '2027-01-18']], // last day Sunday 6 December: back on Monday the 7th
    ['2026-12-04', ['2026-12-21', '2027-01-18']], // last day Friday the 4th: back on Monday the 7th too
    ['2026-12-08', ['2026-12-23', '2027-01-20']], // last day Tuesday the 8th: back on Wednesday the 9th
  ])('after a last day of %s are two and six weeks after the first working day', (on, dues) => {
    const back = afterCommands(caseOpened(), ['2026-12-08T16:00', { do: 'end-absence', on, outcome: 'back-in-full' }]);
    expect(duesOf('after-return', back)).toEqual(dues);
  });

  it('count a protected job’s half year from when it begins', () => {
    const made = afterCommands(caseOpened(), ['2026-11-26T09:00', { do: 'make-protected-job', from: '2027-01-04' }]);
    expect(dueOf('protected-job', made)).toBe('2027-07-04');
  });
});

describe('the exemption of the municipality’s follow-up', () => {
  it('is recorded although no talk is planned, and is then the reason why there is none', () => {
    const exempt = afterCommands(caseOpened(), ['2026-12-01T09:00', { do: 'record-exempt' }]);
    const talk = planOf(exempt).notApplicable.find(({ id }) => id === 'municipal-talk');
    expect(talk?.because[0]?.why).toBe('exempt');
  });
});

describe('what the employer asks the member for', () => {
  it('is told to the coordinator five working days after the due date, like the employer’s own', () => {
    // Due on Monday 30 November: 1, 2, 3, 4, 7 December.
    const asked = afterCommands(caseOpened(), [
      '2026-11-17T09:00',
      { do: 'ask-for-free-certificate', due: '2026-11-30' },
    ]);
    expect(toldOf('free-certificate', asked).at(-1)).toBe('2026-12-07 08:00 email leader escalation');
  });
});
