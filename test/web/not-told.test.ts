import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../shared/calendar/moment.ts';
import { keepNotTold } from '../../shared/reminders/not-told.ts';
import { fullPortal } from './portal-story.ts';
import { readPage } from './read-page.ts';

const refusal = { dutyId: 'talk-4w', key: '2026-11-30', stage: 'heads-up', channel: 'email' } as const;
const at = parseMoment('2026-11-24T08:00:00+01:00');

describe('a reminder that was not sent', () => {
  it('is shown with its reason beside those that were', async () => {
    const { needs } = await fullPortal();
    const notTold = [{ ...refusal, role: 'leader', reason: 'overtaken' } as const];
    await keepNotTold(needs.table, 'case-under-way', { notTold, at });
    expect(await readPage(needs, '/cases/case-under-way')).toContain(
      'Varsel, e-mail: Nærmeste leder Ikke sendt: afløst af en senere besked',
    );
  });

  it('is not shown of those whom only the member lets in: it would tell whether she has', async () => {
    const { needs } = await fullPortal();
    const before = await readPage(needs, '/cases/case-under-way');
    const notTold = [{ ...refusal, role: 'steward', reason: 'duty-done' } as const];
    await keepNotTold(needs.table, 'case-under-way', { notTold, at });
    expect(await readPage(needs, '/cases/case-under-way')).toBe(before);
  });
});
