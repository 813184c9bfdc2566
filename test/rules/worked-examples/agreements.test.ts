import { describe, expect, it } from 'vitest';
import { type Asked, afterCommands, followedBy } from '../../support/after-commands.ts';
import { doneOn, dueOf, duesOf, dutyOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

// D is Monday 2 November 2026; agreements are made on Thursday 26 November.
const made = (...commands: readonly Asked[1][]) =>
  afterCommands(caseOpened(), ...commands.map((command): Asked => ['2026-11-26T09:00', command]));

describe('a § 56 agreement', () => {
  const agreed = made({ do: 'make-56-agreement', from: '2026-12-01' });

  it('is renewed before 2 years: the first word comes 3 months before, also to the member', () => {
    // From Tuesday 1 December 2026: 2 years later is Friday 1 December 2028, 3 months before that Friday 1 September.
    expect(dueOf('agreement-56', agreed)).toBe('2028-12-01');
    expect(toldOf('agreement-56', agreed).slice(0, 2)).toEqual([
      '2028-09-01 08:00 email hr heads-up',
      '2028-09-01 10:00 sms member heads-up',
    ]);
    expect(
      toldOf('agreement-56', agreed)
        .filter((line) => line.includes(' email '))
        .slice(1),
    ).toEqual([
      '2028-11-24 08:00 email hr reminder',
      '2028-11-30 08:00 email hr last-call',
      '2028-12-04 08:00 email hr overdue', // the working day after a Friday
      '2028-12-08 08:00 email leader escalation', // 4, 5, 6, 7, 8
    ]);
  });

  it('moves the word 3 months before from a weekend to Friday', () => {
    // From Thursday 7 January 2027: due 7 January 2029; 3 months before is Saturday 7 October 2028.
    expect(toldOf('agreement-56', made({ do: 'make-56-agreement', from: '2027-01-07' }))[0]).toBe(
      '2028-10-06 08:00 email hr heads-up',
    );
  });

  it('runs 2 years more when it is renewed', () => {
    const renewed = followedBy(agreed, ['2028-11-20T09:00', { do: 'make-56-agreement', from: '2028-12-01' }]);
    expect(duesOf('agreement-56', renewed)).toEqual(['2030-12-01']);
  });

  it('outlives the case, and ends when somebody ends it', () => {
    const closed = followedBy(agreed, [
      '2026-12-18T09:00',
      { do: 'end-absence', on: '2026-12-18', outcome: 'special-terms' },
    ]);
    expect(dutyOf('agreement-56', closed).live).toBe(true);
    const ended = followedBy(closed, ['2027-06-01T09:00', { do: 'end-56-agreement', on: '2027-05-31' }]);
    expect(doneOn('agreement-56', ended)).toBe('2027-05-31');
  });
});

describe('a protected job', () => {
  it('is reviewed on the agreed date, around Easter', () => {
    // Thursday 1 April 2027; Maundy Thursday to Easter Monday are 25 to 29 March.
    const agreed = made({ do: 'make-protected-job', from: '2027-01-04', review: '2027-04-01' });
    expect(dueOf('protected-job', agreed)).toBe('2027-04-01');
    expect(toldOf('protected-job', agreed)).toEqual([
      '2027-03-24 08:00 email leader reminder', // 7 days before is Maundy Thursday
      '2027-03-24 10:00 sms member reminder',
      '2027-03-31 08:00 email leader last-call',
      '2027-03-31 10:00 sms member last-call',
      '2027-04-02 08:00 email leader overdue',
      '2027-04-08 08:00 email hr escalation', // 2, 5, 6, 7, 8
    ]);
  });

  it('is done when it has been reviewed', () => {
    const agreed = made({ do: 'make-protected-job', from: '2027-01-04', review: '2027-04-01' });
    expect(doneOn('protected-job', followedBy(agreed, ['2027-03-30T09:00', { do: 'review-protected-job' }]))).toBe(
      '2027-03-30',
    );
  });
});

describe('other agreements', () => {
  it('have a retained flexjob follow 12 months on special terms', () => {
    expect(dueOf('retained-flexjob', made({ do: 'make-retained-flexjob', from: '2027-02-01' }))).toBe('2028-02-01');
  });

  it('have a flexjob talked about every year and looked at after 2.5, 4.5 and 5 years', () => {
    expect(duesOf('flexjob', made({ do: 'make-flexjob', from: '2027-03-01' }))).toEqual([
      '2028-03-01',
      '2029-03-01',
      '2029-09-01', // 2.5 years
      '2030-03-01',
      '2031-03-01',
      '2031-09-01', // 4.5 years
      '2032-03-01', // 5 years, and the yearly talk
    ]);
  });

  it('have a flexjob’s next date stand when the first has been looked at', () => {
    const sickLeave = followedBy(made({ do: 'make-flexjob', from: '2027-03-01' }), [
      '2028-02-25T09:00',
      { do: 'review-flexjob' },
    ]);
    expect([doneOn('flexjob', sickLeave), doneOn('flexjob.2', sickLeave)]).toEqual(['2028-02-25', undefined]);
  });

  it('have a mentor looked at after 6 months', () => {
    expect(dueOf('mentor', made({ do: 'make-mentor', from: '2026-12-01' }))).toBe('2027-06-01');
    // 6 months from 31 August 2026: February 2027 has no 31st.
    const august = afterCommands(caseOpened({ firstDay: '2026-08-03' }), [
      '2026-08-20T09:00',
      { do: 'make-mentor', from: '2026-08-31' },
    ]);
    expect(dueOf('mentor', august)).toBe('2027-02-28');
  });
});
