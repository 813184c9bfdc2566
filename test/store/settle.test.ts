import { describe, expect, it } from 'vitest';
import { isoLocal } from '../../shared/calendar/moment.ts';
import { wakeKey } from '../../shared/store/keys.ts';
import { nextReminder } from '../../shared/store/settle.ts';
import { installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';
import { at, caseOpened, given } from '../support/sick-leave.ts';
import { openCaseIn, record } from '../support/stored-case.ts';

describe('the next reminder', () => {
  const next = (now: string, ...later: Parameters<typeof at>[]): string | undefined => {
    const moment = nextReminder(given(caseOpened(), ...later.map((event) => at(...event))), momentAt(now));
    return moment === undefined ? undefined : isoLocal(moment).slice(0, 16);
  };

  it('is the first of all duties from now on', () => {
    expect(next('2026-11-05T09:00')).toBe('2026-11-09T10:00');
  });

  it('passes over duties that are done', () => {
    const made = { type: 'contact-made', v: 1, on: '2026-11-05' } as const;
    expect(next('2026-11-05T09:00', ['2026-11-05T09:00', made])).toBe('2026-11-16T08:00');
  });

  it('is the member’s welcome though the letter was given', () => {
    const letter = { type: 'letter-given', v: 1, on: '2026-11-03' } as const;
    // Not hr's last call at 8, which is no longer due: a wake that never comes would pass for a lost timeline.
    expect(next('2026-11-03T10:00', ['2026-11-03T09:00', letter])).toBe('2026-11-04T10:00');
  });

  it('is none once the last is over, or the absence', () => {
    expect(next('2027-05-03T10:01')).toBeUndefined();
    expect(
      next('2026-11-05T09:00', ['2026-11-05T09:00', { type: 'absence-ended', v: 1, on: '2026-11-05' }]),
    ).toBeUndefined();
  });
});

describe('a commit', () => {
  it('notes when the case next wakes, and takes a closed case out of the wakes', async () => {
    const needs = installation('2026-11-02T08:00');
    await openCaseIn(needs);
    needs.moveTo('2026-11-05T09:00');
    await record(needs, { do: 'record-contact-made' });
    expect(await needs.table.get(wakeKey('case-1'))).toMatchObject({ nextWakeAt: '2026-11-16T07:00:00Z', plan: 1 });
    await record(needs, { do: 'end-absence' });
    expect(await needs.table.get(wakeKey('case-1'))).toEqual({ ...wakeKey('case-1'), plan: 3 });
  });
});
