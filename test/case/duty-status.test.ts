import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { parseMoment } from '../../shared/calendar/moment.ts';
import { dutyStatus } from '../../shared/case/duty-status.ts';
import { opened } from '../../shared/case/evolve.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';

// The first contact is due on 16 November, the talk on 30 November, the revaluation, the municipality's, in May.
const sickLeave: SickLeave = opened(
  'case-1',
  {
    type: 'case-opened',
    v: 1,
    employerId: 'employer-1',
    personId: 'member-1',
    unitId: 'bosted/',
    area: '',
    alias: 'K7F4',
    ruleSet: 'dk-2026',
    policyVersion: 1,
    firstDay: day('2026-11-02'),
    partial: false,
    injury: false,
    noEmployerPeriod: false,
    earlier: [],
  },
  { at: parseMoment('2026-11-02T08:00:00+01:00'), version: 1 },
);

const statusOf = (dutyId: string, today: string, facts: Partial<SickLeave> = {}): string | undefined => {
  const changed = { ...sickLeave, ...facts };
  const duty = planOf(changed).duties.find(({ rule }) => rule.id === dutyId);
  return duty && dutyStatus(duty, changed, day(today));
};

const closed = (lastDay: string, recordedAt: string): Partial<SickLeave> => ({
  status: 'closed',
  lastDay: day(lastDay),
  closedAt: parseMoment(recordedAt),
});

describe('where a duty stands', () => {
  it('is pending through its due date and overdue from the day after', () => {
    expect(statusOf('contact-14d', '2026-11-16')).toBe('pending');
    expect(statusOf('contact-14d', '2026-11-17')).toBe('overdue');
  });

  it('is done once done, however late and whatever became of the absence', () => {
    const made = {
      fact: 'contact-made',
      on: day('2026-11-20'),
      at: parseMoment('2026-11-20T10:00:00Z'),
      in: 2,
      details: {},
    };
    const facts = [made];
    expect(statusOf('contact-14d', '2026-12-24', { facts })).toBe('done');
    expect(statusOf('contact-14d', '2026-12-24', { ...closed('2026-12-01', '2026-12-01T08:00:00Z'), facts })).toBe(
      'done',
    );
  });

  it('is never overdue when it is the municipality’s', () => {
    expect(statusOf('revaluation-22w', '2027-12-31')).toBe('pending');
    expect(statusOf('revaluation-22w', '2027-12-31', closed('2027-11-30', '2027-11-30T08:00:00Z'))).toBe(
      'not-applicable',
    );
  });

  it('keeps what was overdue when the absence ended, and asks no more of the rest', () => {
    const ended = closed('2026-11-20', '2026-11-20T08:00:00+01:00');
    expect(statusOf('contact-14d', '2027-01-01', ended)).toBe('overdue');
    expect(statusOf('talk-4w', '2027-01-01', ended)).toBe('not-applicable');
  });

  it('asks nothing that was due on the very day the absence ended', () => {
    expect(statusOf('contact-14d', '2027-01-01', closed('2026-11-16', '2026-11-16T08:00:00+01:00'))).toBe(
      'not-applicable',
    );
  });

  it('takes back what fell due after the last day when the end is told late', () => {
    expect(statusOf('talk-4w', '2027-01-01', closed('2026-11-20', '2026-12-15T08:00:00+01:00'))).toBe('not-applicable');
  });

  it('counts to the day of telling when the end is told ahead', () => {
    expect(statusOf('talk-4w', '2027-01-01', closed('2026-12-04', '2026-11-25T08:00:00+01:00'))).toBe('not-applicable');
  });
});
