import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { CaseEvent, type StoredEvent } from '../../shared/case/events.ts';
import { type Commit, fold } from '../../shared/case/fold.ts';
import { momentAt } from '../support/local-time.ts';
import { at, caseOpened, consentGiven, given } from '../support/sick-leave.ts';

const planVersions = (...events: Parameters<typeof given>): number => given(...events).planVersion;
const later = (event: StoredEvent) => at('2026-11-10T09:00', event);
const called: StoredEvent = { type: 'talk-called', v: 1, on: '2026-11-27' };

describe('a commit makes a new plan', () => {
  it.each<[string, StoredEvent]>([
    ['consent is given', consentGiven('steward')],
    ['the branch may know', consentGiven('union-consultant')],
    [
      'the first day is corrected',
      { type: 'first-day-corrected', v: 1, from: '2026-11-02', to: '2026-11-01', ruleSet: 'dk-2026' },
    ],
    [
      'the rule set changes',
      { type: 'first-day-corrected', v: 1, from: '2026-11-02', to: '2026-11-02', ruleSet: 'dk-2023' },
    ],
    ['the absence ends', { type: 'absence-ended', v: 1, on: '2026-11-10' }],
    ['the talk is called', called],
    ['a return is expected', { type: 'return-expected', v: 1, on: '2026-11-20' }],
    ['the timeline is renewed', { type: 'timeline-renewed', v: 1 }],
  ])('when %s', (_, event) => {
    expect(planVersions(caseOpened(), later(event))).toBe(2);
  });

  it('when the member chooses one of those she lets in', () => {
    expect(planVersions(caseOpened(), consentGiven(), later(consentGiven('steward', 'person-7')))).toBe(3);
  });

  it('when consent is withdrawn', () => {
    const withdrawn: StoredEvent = { type: 'consent-withdrawn', v: 1, to: 'steward' };
    expect(planVersions(caseOpened(), consentGiven(), later(withdrawn))).toBe(3);
  });

  it('when she says which of two stewards she means', () => {
    expect(planVersions(caseOpened(), consentGiven(), later(consentGiven('steward', 'person-7')))).toBe(3);
  });

  it('when an absence that had ended goes on', () => {
    const ended: StoredEvent = { type: 'absence-ended', v: 1, on: '2026-11-10' };
    const goesOn: StoredEvent = { type: 'absence-continued', v: 1, from: '2026-11-11' };
    expect(planVersions(caseOpened(), later(ended), goesOn)).toBe(3);
  });
});

describe('a commit changes the plan', () => {
  it.each<[string, StoredEvent]>([
    ['the municipality is told: the form comes', { type: 'municipality-notified', v: 1, on: '2026-11-10' }],
    ['a duty is excused', { type: 'duty-excused', v: 1, duty: 'talk-4w', reason: 'under-notice' }],
    ['a letter names another date', { type: 'letter-date-recorded', v: 1, duty: 'followup-8w', on: '2026-12-18' }],
    ['the case turns out to be none', { type: 'case-voided', v: 1, reason: 'wrong-person' }],
  ])('when %s', (_, event) => {
    expect(planVersions(caseOpened(), later(event))).toBe(2);
  });
});

describe('a commit keeps the plan', () => {
  it.each<[string, StoredEvent]>([
    ['the contact is made', { type: 'contact-made', v: 1, on: '2026-11-10' }],
    ['the letter is given', { type: 'letter-given', v: 1, on: '2026-11-10' }],
    ['the talk is held', { type: 'talk-held', v: 1, on: '2026-11-10' }],
    ['the follow-up is held', { type: 'followup-held', v: 1, on: '2026-11-10' }],
    ['an open absence goes on', { type: 'absence-continued', v: 1, from: '2026-11-10' }],
  ])('when %s', (_, event) => {
    expect(planVersions(caseOpened(), later(event))).toBe(1);
  });

  it('when the same consent is given again', () => {
    expect(
      planVersions(caseOpened(), consentGiven('steward', 'person-7'), later(consentGiven('steward', 'person-7'))),
    ).toBe(2);
  });
});

describe('the case after its commits', () => {
  it('remembers what was done, when, and which talk was called in which commit', () => {
    const done: StoredEvent = { type: 'contact-made', v: 1, on: '2026-11-09' };
    const sickLeave = given(caseOpened(), later(done), called, {
      type: 'talk-moved',
      v: 1,
      on: '2026-12-01',
      time: '09:30',
    });
    expect(sickLeave.facts).toEqual([
      { fact: 'contact-made', on: day('2026-11-09'), at: momentAt('2026-11-10T09:00'), in: 2, details: {} },
    ]);
    expect(sickLeave.talk).toEqual({
      on: day('2026-12-01'),
      time: '09:30',
      recordedAt: momentAt('2026-11-10T09:00'),
      moved: true,
      in: 4,
      calledIn: 3,
    });
    expect(sickLeave.commandIds).toEqual(['command-1', 'command-2', 'command-3', 'command-4']);
    expect(sickLeave.version).toBe(4);
  });

  it('keeps one consent per role, the last one given', () => {
    const sickLeave = given(
      caseOpened(),
      consentGiven('steward', 'person-1'),
      consentGiven('safety-rep'),
      consentGiven('steward', 'person-2'),
    );
    expect(sickLeave.consents).toEqual([
      { to: 'safety-rep', source: 'portal' },
      { to: 'steward', who: 'person-2', source: 'portal', anew: 4 },
    ]);
  });

  it('is open again, without a last day, when the absence goes on', () => {
    const ended = given(caseOpened(), later({ type: 'absence-ended', v: 1, on: '2026-11-09' }));
    expect(ended).toMatchObject({
      status: 'closed',
      lastDay: day('2026-11-09'),
      closedAt: momentAt('2026-11-10T09:00'),
    });
    const goesOn = given(caseOpened(), later({ type: 'absence-ended', v: 1, on: '2026-11-09' }), {
      type: 'absence-continued',
      v: 1,
      from: '2026-11-11',
    });
    expect(goesOn.status).toBe('open');
    expect(goesOn).not.toHaveProperty('lastDay');
    expect(goesOn).not.toHaveProperty('closedAt');
  });
});

describe('commits that do not make a case', () => {
  const commit = (version: number, event: StoredEvent): Commit => ({
    caseId: 'case-1',
    version,
    commandId: `command-${version}`,
    events: [CaseEvent.parse(event)],
    at: momentAt('2026-11-02T08:00'),
    replans: true,
    hash: 'hash',
  });

  it('are those that leave a version out', () => {
    expect(() => fold(given(caseOpened()), commit(3, called))).toThrow(
      'Case case-1: commit 3 does not follow version 1.',
    );
  });

  it('are those that do not begin with the opening', () => {
    expect(() => fold(undefined, commit(1, called))).toThrow('Case case-1 does not begin with its opening.');
  });
});
