import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { caseFigures } from '../../shared/statistics/case-figures.ts';
import { countFigures } from '../../shared/statistics/count-figures.ts';
import { afterCommands } from '../support/after-commands.ts';
import { caseOpened, consentGiven, given } from '../support/sick-leave.ts';

const groups = { ageGroup: '51-60', gender: 'female', occupation: 'Sygeplejerske' } as const;
const figuresOf = (sickLeave: SickLeave, today: string, disputed: readonly string[] = []) =>
  caseFigures(sickLeave, { groups, today: day(today), isDisputed: (_, dutyId) => disputed.includes(dutyId) });

/** D is 2 Nov 2026: the talk is due on 30 Nov, the notice on 7 Dec, the follow-up on 27 Dec. */
const opened = caseOpened();

describe('the figures of a case', () => {
  it('are its workplace, when it was opened, its groups and nothing that names it', () => {
    const figures = figuresOf(given(opened, consentGiven()), '2026-11-10');
    expect(figures).toEqual({
      unitId: 'house/first',
      year: 2026,
      month: 11,
      length: 'open',
      groups,
      outcome: 'open',
      steward: true,
      duties: {
        welcome: { result: 'late', confirmed: false },
        'contact-14d': { result: 'open', confirmed: false },
        'talk-4w': { result: 'open', confirmed: false },
        'notice-5w': { result: 'open', confirmed: false },
        'followup-8w': { result: 'open', confirmed: false },
      },
    });
    expect(JSON.stringify(figures)).not.toMatch(/case-1|member-1|K7F4/);
  });

  it.each([
    ['2026-11-15', '<=14'], // 14 days, both counted
    ['2026-11-16', '15-28'],
    ['2026-11-29', '15-28'],
    ['2026-11-30', '29-56'],
    ['2026-12-27', '29-56'],
    ['2026-12-28', '57-182'],
    ['2027-05-02', '57-182'],
    ['2027-05-03', '>182'],
  ])('put an absence that ends on %s into %s', (last, length) => {
    const sickLeave = afterCommands(opened, [`${last}T15:00`, { do: 'end-absence', on: last }]);
    expect(figuresOf(sickLeave, last)?.length).toBe(length);
  });

  it('know how it ended where somebody said so, until it goes on', () => {
    const end = { do: 'end-absence', on: '2026-11-20', outcome: 'dismissed' } as const;
    const ended = afterCommands(opened, ['2026-11-20T09:00', end]);
    expect(figuresOf(ended, '2026-11-21')?.outcome).toBe('dismissed');
    const again = afterCommands(
      opened,
      ['2026-11-20T09:00', end],
      ['2026-11-23T09:00', { do: 'reopen-case', reason: 'ended-by-mistake' }],
    );
    expect(figuresOf(again, '2026-11-24')?.outcome).toBe('open');
    const untold = afterCommands(opened, ['2026-11-20T09:00', { do: 'end-absence', on: '2026-11-20' }]);
    expect(figuresOf(untold, '2026-11-21')?.outcome).toBe('unknown');
    const silent = afterCommands(opened, ['2026-11-20T09:00', { do: 'close-silently' }]);
    expect(figuresOf(silent, '2026-11-21')?.outcome).toBe('unknown');
  });

  it('are none for what was no absence', () => {
    const sickLeave = afterCommands(opened, ['2026-11-04T09:00', { do: 'void-case', reason: 'wrong-person' }]);
    expect(figuresOf(sickLeave, '2026-11-05')).toBeUndefined();
  });
});

describe('a duty', () => {
  const held = (on: string) => afterCommands(opened, [`${on}T15:00`, { do: 'record-talk-held', on }]);
  const talk = (sickLeave: SickLeave, today: string, disputed: readonly string[] = []) =>
    figuresOf(sickLeave, today, disputed)?.duties['talk-4w'];

  it('is in time on its due date, and late on the day after', () => {
    expect(talk(held('2026-11-30'), '2026-12-10')).toEqual({ result: 'in-time', confirmed: true });
    expect(talk(held('2026-12-01'), '2026-12-10')).toEqual({ result: 'late', confirmed: true });
  });

  it('that nobody did is late once its due date has passed', () => {
    expect(talk(given(opened), '2026-11-30')).toEqual({ result: 'open', confirmed: false });
    expect(talk(given(opened), '2026-12-01')).toEqual({ result: 'late', confirmed: false });
  });

  it('that the member disputes is not confirmed, and counts as not done in time', () => {
    const sickLeave = held('2026-11-27');
    expect(talk(sickLeave, '2026-12-10', ['talk-4w'])).toEqual({ result: 'in-time', confirmed: false });
    const figures = figuresOf(sickLeave, '2026-12-10', ['talk-4w']);
    const [year] = countFigures(figures === undefined ? [] : [figures]);
    expect(year?.units['house/first']?.families['talk-4w']).toEqual({ late: 1 });
  });

  it('is none where she was back before it fell due, or where the municipality has it', () => {
    const back = afterCommands(opened, ['2026-11-10T15:00', { do: 'end-absence', on: '2026-11-10' }]);
    expect(talk(back, '2026-12-10')?.result).toBe('not-applicable');
    const of2023 = given(caseOpened({ ruleSet: 'dk-2023', firstDay: '2023-11-06' }));
    expect(figuresOf(of2023, '2024-03-01')?.duties['followup-8w'].result).toBe('not-applicable');
  });
});

describe('counted figures', () => {
  it('are tables by year and unit, in which every case counts once', () => {
    const figures = figuresOf(given(opened), '2026-11-10');
    if (figures === undefined) throw new Error('A case that was opened has figures.');
    const shouted = { ...figures, groups: { occupation: 'SYGEPLEJERSKE ' } };
    const later = { ...figures, year: 2027, month: 1, unitId: 'house/second' };
    const [first, second, ...more] = countFigures([later, figures, shouted]);
    expect(more).toEqual([]);
    expect(first?.year).toBe(2026);
    expect(first?.units['house/first']).toMatchObject({
      cases: 2,
      families: {
        month: { 11: 2 },
        length: { open: 2 },
        age: { '51-60': 1, unknown: 1 },
        gender: { female: 1, unknown: 1 },
        occupation: { Sygeplejerske: 2 },
        welcome: { late: 2 },
        steward: { no: 2 },
      },
    });
    expect(second?.units).toMatchObject({ 'house/second': { cases: 1 } });
  });
});
