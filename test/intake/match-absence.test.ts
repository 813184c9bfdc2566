import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { matchAbsence } from '../../shared/intake/match-absence.ts';
import { defaultPolicy } from '../../shared/rules/default-policy.ts';
import { at, caseOpened, given } from '../support/sick-leave.ts';

/** Absent since Monday 2 Nov 2026. */
const open = given(caseOpened());
/** Absent from Monday the 2nd to Friday the 13th. */
const closed = given(caseOpened(), at('2026-11-13T09:00', { type: 'absence-ended', v: 1, on: '2026-11-13' }));

function match(cases: readonly SickLeave[], firstDay: string, lastDay?: string, joined = false): string {
  const last = lastDay === undefined ? {} : { lastDay: day(lastDay) };
  return matchAbsence({ firstDay: day(firstDay), ...last, joined }, cases, defaultPolicy).kind;
}

describe('a reported absence', () => {
  it('opens a case when there is none, or a working day lies between', () => {
    expect(match([], '2026-11-02')).toBe('opens');
    expect(match([closed], '2026-11-17')).toBe('opens');
    expect(match([open], '2026-10-26', '2026-10-29')).toBe('opens');
  });

  it('is known when it begins with the open absence', () => {
    expect(match([open], '2026-11-02')).toBe('unchanged');
    expect(match([open], '2026-11-02', '2026-11-20')).toBe('unchanged');
  });

  it('corrects the open absence that it overlaps or that begins right after it', () => {
    expect(match([open], '2026-11-04')).toBe('corrects');
    expect(match([open], '2026-10-28')).toBe('corrects');
    expect(match([open], '2026-10-26', '2026-10-30')).toBe('corrects'); // a Friday; the 2nd is the Monday after
  });

  it('continues an absence that ended with no working day between', () => {
    expect(match([closed], '2026-11-14')).toBe('continues');
    expect(match([closed], '2026-11-16')).toBe('continues'); // the Monday after Friday the 13th
    expect(match([closed], '2026-11-09', '2026-11-20')).toBe('continues');
  });

  it('is known when it ends with the closed absence, and left to a person when it ended before', () => {
    expect(match([closed], '2026-11-02', '2026-11-13')).toBe('unchanged');
    expect(match([closed], '2026-11-02', '2026-11-11')).toBe('ended-otherwise');
  });

  it('continues what the file itself joined it to', () => {
    expect(match([open], '2026-11-09', undefined, true)).toBe('continues');
  });
});
