import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { CaseEvent, eventTypes } from '../../shared/case/events.ts';

/** Version 1 as it was first written. Never change a line: stores out there hold such events for ever. */
const version1: readonly unknown[] = [
  {
    type: 'case-opened',
    v: 1,
    employerId: 'e1',
    personId: 'p1',
    unitId: 'bostedhavblik/',
    area: 'sl',
    alias: 'K7F4',
    leaderId: 'p2',
    ruleSet: 'dk-2026',
    policyVersion: 1,
    firstDay: '2026-11-02',
    cutOver: '2026-11-01',
    partial: false,
    injury: true,
    noEmployerPeriod: false,
    earlier: [{ firstDay: '2026-03-01', lastDay: '2026-05-15' }, { firstDay: '2026-08-01' }],
  },
  { type: 'contact-made', v: 1, on: '2026-11-10', by: 'steward' },
  { type: 'letter-given', v: 1, on: '2026-11-10' },
  { type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' },
  { type: 'talk-moved', v: 1, on: '2026-11-30' },
  { type: 'talk-held', v: 1, on: '2026-11-30' },
  { type: 'municipality-notified', v: 1, on: '2026-12-07', receipt: 'NR-42' },
  { type: 'followup-held', v: 1, on: '2026-12-23' },
  { type: 'first-day-corrected', v: 1, from: '2026-11-02', to: '2026-11-01', ruleSet: 'dk-2026' },
  { type: 'absence-ended', v: 1, on: '2027-01-08' },
  { type: 'absence-continued', v: 1, from: '2027-01-11' },
  { type: 'consent-given', v: 1, to: 'contact-person', who: 'p3', source: 'paper' },
  { type: 'consent-withdrawn', v: 1, to: 'steward' },
  { type: 'contact-chosen', v: 1, to: 'contact-person', who: 'p3' },
  { type: 'contact-accepted', v: 1, role: 'steward', who: 'p4' },
  { type: 'contact-declined', v: 1, role: 'steward', who: 'p4' },
  { type: 'other-leader-asked', v: 1 },
  { type: 'leader-changed', v: 1, who: 'p5' },
  { type: 'leader-kept', v: 1 },
  {
    type: 'attempt-recorded',
    v: 1,
    kind: 'ordinary-terms',
    option: 'changed-hours',
    on: '2026-11-16',
    until: '2026-11-27',
  },
  { type: 'attempt-removed', v: 1, in: 7 },
  { type: 'return-expected', v: 1, on: '2027-02-01' },
  { type: 'timeline-renewed', v: 1 },
  { type: 'legal-hold-placed', v: 1, reason: 'complaint' },
  { type: 'legal-hold-lifted', v: 1 },
  { type: 'case-retired', v: 1 },
  {
    type: 'agreement-opened',
    v: 1,
    employerId: 'e1',
    personId: 'p1',
    unitId: 'bostedhavblik/',
    area: 'sl',
    alias: 'K7F4',
    ruleSet: 'dk-2026',
    policyVersion: 2,
    policyId: 'c0ntent',
    agreement: 'agreement-56',
    caseId: 'c1',
    from: '2026-12-01',
    details: { from: '2026-12-01' },
  },
  { type: 'held-approved', v: 1, duty: 'talk-4w', key: '2026-11-30', stage: 'heads-up', role: 'leader' },
  { type: 'held-dropped', v: 1, duty: 'welcome', key: 'opening', stage: 'heads-up', role: 'member' },
  { type: 'talk-cancelled', v: 1, on: '2026-11-30' },
  { type: 'times-proposed', v: 1, by: 'leader', times: [{ on: '2026-11-27', time: '10:00' }] },
  {
    type: 'time-accepted',
    v: 1,
    on: '2026-11-27',
    time: '10:00',
    by: 'member',
    with: ['steward'],
    companion: true,
    telephone: false,
  },
  {
    type: 'fact-recorded',
    v: 1,
    fact: 'partial-return-agreed',
    on: '2026-11-20',
    details: { percent: 50, hours: 18.5, review: '2026-12-14', time: '10:00', participants: ['leader', 'member'] },
  },
  {
    type: 'fact-recorded',
    v: 1,
    fact: 'partial-return-agreed',
    on: '2026-11-20',
    details: { steps: [{ from: '2026-11-23', hours: 22.5 }] },
  },
  { type: 'duty-excused', v: 1, duty: 'talk-4w', reason: 'cannot-take-part-now', until: '2026-12-10' },
  { type: 'duty-resumed', v: 1, duty: 'appeal.2' },
  { type: 'record-confirmed', v: 1, duty: 'talk-4w', on: '2026-11-30' },
  { type: 'record-disputed', v: 1, duty: 'followup-8w', on: '2026-12-23' },
  { type: 'record-taken-back', v: 1, duty: 'talk-4w', fact: 'talk-held', on: '2026-11-30' },
  { type: 'letter-date-recorded', v: 1, duty: 'revaluation-22w', on: '2027-04-30' },
  { type: 'case-voided', v: 1, reason: 'wrong-person' },
  { type: 'case-merged', v: 1, into: 'c2', reason: 'same-absence' },
  {
    type: 'case-absorbed',
    v: 1,
    other: 'c1',
    from: '2026-11-09',
    to: '2026-11-02',
    ruleSet: 'dk-2026',
    reason: 'same-absence',
  },
  { type: 'case-split', v: 1, lastDay: '2026-11-13', from: '2026-11-23', reason: 'two-absences' },
  { type: 'case-reopened', v: 1, reason: 'ended-by-mistake' },
  { type: 'case-closed-silently', v: 1 },
  { type: 'rule-set-changed', v: 1, from: 'dk-2025', to: 'dk-2026' },
  { type: 'unit-changed', v: 1, from: 'house/first', to: 'house/second', leaderId: 'l1' },
  { type: 'policy-changed', v: 1, from: 1, to: 2, policyId: 'c0ntent' },
];

describe('an event of version 1', () => {
  it.each(version1)('stays readable: %o', (event) => {
    expect(CaseEvent.safeParse(event).success).toBe(true);
  });

  it('is there of every type', () => {
    const types = eventTypes;
    expect([...new Set(version1.map((event) => (event as { type: string }).type))].sort()).toEqual([...types].sort());
  });

  it('has its dates read as days', () => {
    expect(CaseEvent.parse({ type: 'talk-held', v: 1, on: '2026-11-30' })).toEqual({
      type: 'talk-held',
      v: 1,
      on: day('2026-11-30'),
    });
  });

  it('keeps no field that its shape does not name', () => {
    expect(CaseEvent.parse({ type: 'absence-ended', v: 1, on: '2027-01-08', note: 'x' })).not.toHaveProperty('note');
  });
});
