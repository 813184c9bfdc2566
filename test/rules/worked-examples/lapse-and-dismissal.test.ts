import { describe, expect, it } from 'vitest';
import { may } from '../../../shared/access/may.ts';
import type { Role } from '../../../shared/case/roles.ts';
import type { SickLeave } from '../../../shared/case/sick-leave.ts';
import { afterCommands, followedBy } from '../../support/after-commands.ts';
import { doneOn, dueOf, dutyOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';
import { underPolicy } from '../../support/under-policy.ts';

const sees = (role: Role, id: string, sickLeave: SickLeave): boolean =>
  may(
    { kind: 'person', personId: `some-${role}`, employerId: 'employer', role },
    { see: dutyOf(id, sickLeave).rule.visibleTo },
    sickLeave,
  );

const employersSide = ['leader', 'hr', 'employer-consultant'] as const;

describe('a lapse of benefit', () => {
  // Received Thursday 26 November 2026: + 28 is Thursday 24 December, and there it is final.
  const lapsed = afterCommands(caseOpened(), [
    '2026-11-26T09:00',
    { do: 'record-benefit-lapsed', received: '2026-11-26' },
  ]);

  it('is final after 4 weeks, on a closed day too', () => {
    expect(dueOf('lapse', lapsed)).toBe('2026-12-24');
  });

  it('reminds the member alone, before she is left in peace at Christmas', () => {
    expect(toldOf('lapse', lapsed)).toEqual([
      '2026-12-17 10:00 sms member reminder',
      '2026-12-22 10:00 sms member last-call', // the day before is the 23rd
      '2027-01-04 10:00 sms member overdue', // quiet until 1 January, then a weekend
    ]);
  });

  it('is over when benefit resumes, also after the absence has ended', () => {
    const ended = followedBy(lapsed, ['2026-12-01T09:00', { do: 'end-absence', on: '2026-12-01' }]);
    expect(dutyOf('lapse', ended).live).toBe(true);
    const resumed = followedBy(ended, ['2026-12-14T09:00', { do: 'record-benefit-resumed', on: '2026-12-11' }]);
    expect(doneOn('lapse', resumed)).toBe('2026-12-11');
  });

  it('is never seen by the employer’s side', () => {
    expect(employersSide.filter((role) => sees(role, 'lapse', lapsed))).toEqual([]);
  });
});

describe('a warning of dismissal', () => {
  // Received Monday 7 December 2026, entered at 11:00; to be answered by Monday 21 December.
  const warning = { do: 'record-dismissal-warning', received: '2026-12-07', answerBy: '2026-12-21' };
  const warned = (policy = {}) => afterCommands(caseOpened(policy), ['2026-12-07T11:00', warning]);
  const withUnion = afterCommands(
    caseOpened(),
    ['2026-11-10T09:00', { do: 'give-consent', to: 'union-consultant' }],
    ['2026-12-07T11:00', warning],
  );

  it('is due on the date in the letter', () => {
    expect(dueOf('dismissal-warning', warned())).toBe('2026-12-21');
  });

  it('reaches the union at once where the member has let it in', () => {
    expect(toldOf('dismissal-warning', withUnion)[0]).toBe('2026-12-07 11:00 email union-consultant heads-up');
    expect(sees('union-consultant', 'dismissal-warning', withUnion)).toBe(true);
  });

  it('reaches the member alone where she has let nobody in', () => {
    const told = toldOf('dismissal-warning', warned());
    expect(told).toContain('2026-12-14 10:00 sms member reminder'); // 7 days before
    expect(told).toContain('2026-12-18 10:00 sms member last-call'); // the 20th is a Sunday
    expect(told.filter((line) => !line.includes(' member '))).toEqual([]);
    expect(sees('union-consultant', 'dismissal-warning', warned())).toBe(false);
  });

  it('is never seen by the employer’s side, whose own act it is', () => {
    expect(employersSide.filter((role) => sees(role, 'dismissal-warning', withUnion))).toEqual([]);
  });

  it('is never told to the employer’s side: a policy that asks for it is refused, with the place', () => {
    const asks = ['leader', 'hr', 'employer-consultant', 'coordinator'].map((to) => ({
      duty: 'dismissal-warning',
      stage: 'reminder',
      to,
      when: { daysBeforeDue: 3 },
    }));
    for (const ask of asks)
      expect(() => underPolicy({ reminders: [ask] })).toThrow(
        'reminders.0: Not everybody whom this may reach may know of dismissal-warning.',
      );
    // Nor through the role that stands in for another.
    const standIn = { duty: 'dismissal-warning', stage: 'reminder', to: 'union-consultant', else: 'leader' };
    expect(() => underPolicy({ reminders: [{ ...standIn, when: { daysBeforeDue: 3 } }] })).toThrow('reminders.0');
    expect(
      toldOf('dismissal-warning', warned(underPolicy({ mirror: true }))).filter((line) => / (leader|hr) /.test(line)),
    ).toEqual([]);
  });

  it('is done when it has been answered, and goes on after the absence', () => {
    const ended = followedBy(warned(), ['2026-12-10T09:00', { do: 'end-absence', on: '2026-12-10' }]);
    expect(dutyOf('dismissal-warning', ended).live).toBe(true);
    const answered = followedBy(ended, ['2026-12-17T09:00', { do: 'record-dismissal-warning-answered' }]);
    expect(doneOn('dismissal-warning', answered)).toBe('2026-12-17');
  });
});
