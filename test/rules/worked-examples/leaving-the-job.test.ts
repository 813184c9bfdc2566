import { describe, expect, it } from 'vitest';
import { afterCommands } from '../../support/after-commands.ts';
import { dueOf, duesOf, notApplicableTo } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

// D is Monday 2 November 2026. The 8th week, with D as day 1, ends on D + 55, Sunday 27 December.
const leaving = (leaves: string) =>
  afterCommands(caseOpened(), ['2026-11-10T09:00', { do: 'record-employment-ends', leaves }]);

describe('a member under notice (SDL § 7 a)', () => {
  it('has no sick-leave talk when she leaves within 8 weeks of D', () => {
    // Friday 18 December is D + 46.
    const sickLeave = leaving('2026-12-18');
    expect(duesOf('talk-4w', sickLeave)).toEqual([]);
    expect(notApplicableTo(sickLeave)).toContain('talk-4w');
  });

  it('has none when she leaves on the last day of the 8th week', () => {
    expect(duesOf('talk-4w', leaving('2026-12-27'))).toEqual([]);
  });

  it('has the talk 4 weeks after D when she leaves just after the 8 weeks', () => {
    // Tuesday 29 December is D + 57. The talk: 2 + 28 = Monday 30 November.
    expect(duesOf('talk-4w', leaving('2026-12-29'))).toEqual(['2026-11-30']);
  });

  it('has all other milestones as if she stayed', () => {
    const sickLeave = leaving('2026-12-18');
    expect(dueOf('contact-14d', sickLeave)).toBe('2026-11-16');
    expect(dueOf('notice-5w', sickLeave)).toBe('2026-12-07');
    expect(dueOf('followup-8w', sickLeave)).toBe('2026-12-27');
  });

  it('has the talk again when the day of leaving is put off', () => {
    const sickLeave = afterCommands(
      caseOpened(),
      ['2026-11-10T09:00', { do: 'record-employment-ends', leaves: '2026-12-18' }],
      ['2026-11-12T09:00', { do: 'record-employment-ends', leaves: '2027-01-31' }],
    );
    expect(dueOf('talk-4w', sickLeave)).toBe('2026-11-30');
  });
});
