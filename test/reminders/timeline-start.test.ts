import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../shared/case/events.ts';
import { firstWake, timelineInput, timelineName } from '../../shared/reminders/timeline-start.ts';
import { momentAt } from '../support/local-time.ts';
import { at, caseOpened, given } from '../support/sick-leave.ts';

const input = (now: string, ...events: readonly StoredEvent[]) =>
  timelineInput(given(caseOpened(), ...events.map((event) => at('2026-11-03T08:00', event))), [], momentAt(now));

describe('a timeline’s beginning', () => {
  it('is named after the case and the plan', () => {
    expect(timelineName('case-1', 7)).toBe('case-1-7');
  });

  it('is the earliest of all branches', () => {
    // The last one is an hour after the renewal: nothing is to come there.
    const other = { at: '2027-09-01T12:00:00Z' };
    const next = { talk4w: { at: '2026-11-16T07:00:00Z' }, contact14d: { at: '2026-11-09T09:00:00Z' }, other };
    expect(firstWake({ ...input('2026-11-05T12:00'), next })).toBe('2026-11-09T09:00:00Z');
    expect(firstWake({ ...input('2026-11-05T12:00'), next: { other } })).toBeUndefined();
    const later = { at: '2028-11-01T07:00:00Z' };
    expect(firstWake({ ...input('2026-11-05T12:00'), next: { other, talk4w: later } })).toBe('2028-11-01T07:00:00Z');
  });

  it('is now for a branch that has something to say already', () => {
    expect(input('2026-11-16T12:00').next.talk4w).toEqual({ at: '2026-11-16T11:00:00Z' });
  });

  it('is the next opening where the window is closed', () => {
    expect(input('2026-11-16T18:00').next.talk4w).toEqual({ at: '2026-11-17T07:00:00Z' });
  });

  it('is after the renewal for a duty that is done', () => {
    expect(input('2026-11-05T12:00', { type: 'contact-made', v: 1, on: '2026-11-03' }).next.contact14d).toEqual({
      at: '2027-09-01T12:00:00Z',
    });
  });

  it('holds nothing but ids and instants in UTC with whole seconds', () => {
    const texts = Object.values(input('2026-11-05T12:00').next).map(({ at: first }) => first);
    expect(texts.every((text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text ?? ''))).toBe(true);
    expect(Object.keys(input('2026-11-05T12:00'))).toEqual(['caseId', 'plan', 'next', 'renewAt']);
  });
});
