import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/calendar/day.ts';
import { continuesAbsence } from '../../../shared/rules/continues-absence.ts';
import { policyOf } from '../../../shared/rules/policies.ts';
import { caseOpened } from '../../support/sick-leave.ts';
import { underPolicy } from '../../support/under-policy.ts';

const goesOn = (lastDay: string, firstDay: string, policy?: object): boolean => {
  const { area, policyId } = caseOpened(policy === undefined ? {} : underPolicy(policy));
  return continuesAbsence(policyOf({ area, policyId }), day(lastDay), day(firstDay));
};

describe('ill again', () => {
  it('is the same absence when no working day lies between', () => {
    // Friday 13 November and Monday 16 November 2026.
    expect(goesOn('2026-11-13', '2026-11-16')).toBe(true);
  });

  it('is a new absence after one working day', () => {
    // Monday 16 November lies between.
    expect(goesOn('2026-11-13', '2026-11-17')).toBe(false);
  });

  it('is the same absence over Christmas, and over Easter', () => {
    // Wednesday 23 December to Monday 28: a closed day, two holidays, a Sunday. Tuesday 29: Monday 28 lies between.
    expect([goesOn('2026-12-23', '2026-12-28'), goesOn('2026-12-23', '2026-12-29')]).toEqual([true, false]);
    // Wednesday 24 March to Tuesday 30 March 2027.
    expect([goesOn('2027-03-24', '2027-03-30'), goesOn('2027-03-24', '2027-03-31')]).toEqual([true, false]);
  });

  it('is the same absence within the working days that a policy allows', () => {
    // After Friday 13 November: 16, 17 and 18 lie before Thursday 19; Friday 20 has four before it.
    const three = { relapseWorkingDays: 3 };
    expect([goesOn('2026-11-13', '2026-11-19', three), goesOn('2026-11-13', '2026-11-20', three)]).toEqual([
      true,
      false,
    ]);
  });

  it('takes the employer’s closed days for no working days', () => {
    // Thursday 4 June and Monday 8 June 2026; Friday 5 June is closed by choice.
    expect(goesOn('2026-06-04', '2026-06-08', { closedDays: ['06-05'] })).toBe(true);
    expect(goesOn('2026-06-04', '2026-06-08')).toBe(false);
  });
});
