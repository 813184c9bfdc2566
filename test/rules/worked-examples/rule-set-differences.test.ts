import { describe, expect, it } from 'vitest';
import { planOf } from '../../../shared/case/plan-of.ts';
import { ruleSetNamed } from '../../../shared/rules/rule-sets.ts';
import { afterCommands, followedBy } from '../../support/after-commands.ts';
import { dueOf, duesOf, dutyOf, notApplicableTo, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

const opened = (ruleSet: string, firstDay: string) => caseOpened({ ruleSet, firstDay });
const confidenceOf = (ruleSet: string, id: string) =>
  ruleSetNamed(ruleSet).duties.find((rule) => rule.id === id)?.confidence;

describe('dk-2023', () => {
  const june = opened('dk-2023', '2024-06-03');

  it('has the municipality follow up in week 8: only the member hears of it', () => {
    // D Monday 3 June 2024 + 55 = Sunday 28 July; 13 days before is Monday 15 July.
    const sickLeave = afterCommands(june);
    expect(dutyOf('followup-8w', sickLeave).responsible).toBe('municipality');
    expect(toldOf('followup-8w', sickLeave)).toEqual(['2024-07-15 10:00 sms member heads-up']);
  });

  it('has several talks with the municipality, each on the date in its letter', () => {
    const sickLeave = afterCommands(
      june,
      ['2024-07-01T09:00', { do: 'record-municipal-talk', on: '2024-07-29' }],
      ['2024-08-05T09:00', { do: 'record-municipal-talk', on: '2024-09-16' }],
    );
    expect(duesOf('municipal-talk', sickLeave)).toEqual(['2024-07-29', '2024-09-16']);
  });

  it('keeps Store bededag free in 2023, and 2024 does not', () => {
    // D Easter Monday 10 April 2023: due Monday 8 May, 3 days before is Friday 5 May, Store bededag: Thursday 4.
    expect(toldOf('talk-4w', afterCommands(opened('dk-2023', '2023-04-10')))).toContain(
      '2023-05-04 08:00 email leader last-call',
    );
    // D Easter Monday 1 April 2024: due Monday 29 April, 3 days before is Friday 26 April, which would have been Store bededag.
    expect(toldOf('talk-4w', afterCommands(opened('dk-2023', '2024-04-01')))).toContain(
      '2024-04-26 08:00 email leader last-call',
    );
  });
});

describe('dk-2025', () => {
  const june = opened('dk-2025', '2025-06-02');

  it('has the workplace follow up in week 8', () => {
    // D Monday 2 June 2025 + 55 = Sunday 27 July; 14 days before is Sunday 13 July, so Friday 11.
    const sickLeave = afterCommands(june);
    expect(dueOf('followup-8w', sickLeave)).toBe('2025-07-27');
    expect(toldOf('followup-8w', sickLeave)[0]).toBe('2025-07-11 08:00 email leader heads-up');
  });

  it('has one talk with the municipality: a second letter moves it', () => {
    const sickLeave = afterCommands(
      june,
      ['2025-07-01T09:00', { do: 'record-municipal-talk', on: '2025-08-11' }],
      ['2025-07-14T09:00', { do: 'record-municipal-talk', on: '2025-08-18' }],
    );
    expect(duesOf('municipal-talk', sickLeave)).toEqual(['2025-08-18']);
  });

  it('still has the rehabilitation team, unlike dk-2026', () => {
    expect(ruleSetNamed('dk-2025').duties.some(({ id }) => id === 'rehab-team')).toBe(true);
    expect(notApplicableTo(afterCommands(opened('dk-2026', '2026-11-02')))).toContain('rehab-team');
  });
});

describe('dk-2026', () => {
  it('says that the form and fast track are unverified, which were known before', () => {
    expect(['dk-2023', 'dk-2025', 'dk-2026'].map((ruleSet) => confidenceOf(ruleSet, 'info-form'))).toEqual([
      'V2',
      'V2',
      'U',
    ]);
    expect(['dk-2023', 'dk-2025', 'dk-2026'].map((ruleSet) => confidenceOf(ruleSet, 'fast-track'))).toEqual([
      'V',
      'V',
      'U',
    ]);
  });

  it('can be given to a running case, and taken from it', () => {
    // Under dk-2023 the follow-up of a case of June 2024 is the municipality’s, under dk-2026 the leader’s, on the same day.
    const before = afterCommands(opened('dk-2023', '2024-06-03'));
    const changed = followedBy(before, ['2024-06-10T09:00', { do: 'change-rule-set', to: 'dk-2026' }]);
    expect(dutyOf('followup-8w', changed).responsible).toEqual(['leader']);
    expect(dueOf('followup-8w', changed)).toBe('2024-07-28');
    const back = followedBy(changed, ['2024-06-11T09:00', { do: 'change-rule-set', to: 'dk-2023' }]);
    expect(planOf(back).duties.map(({ id }) => id)).toEqual(planOf(before).duties.map(({ id }) => id));
  });

  it('follows the first day when that is corrected across 1 July 2026', () => {
    const july = afterCommands(opened('dk-2026', '2026-07-01'));
    const june = followedBy(july, ['2026-07-06T09:00', { do: 'correct-first-day', to: '2026-06-30' }]);
    expect(june.ruleSet).toBe('dk-2025');
  });
});
