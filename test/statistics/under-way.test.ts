import { describe, expect, it } from 'vitest';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { gatherStatistics } from '../../shared/statistics/gather.ts';
import { nowKey, readNow, readStatistics } from '../../shared/statistics/statistics-items.ts';
import { countNow } from '../../shared/statistics/under-way.ts';
import { type Installation, installation } from '../support/installation.ts';
import { openCaseIn, record } from '../support/stored-case.ts';

const count = (needs: Installation) => countNow(needs.table, 'employer', momentOfInstant(needs.clock()));
const gather = (needs: Installation) =>
  gatherStatistics({ ...needs, isDisputed: () => false }, 'employer', momentOfInstant(needs.clock()));
const now = async (needs: Installation) => (await readNow(needs.table, 'employer'))?.units['house/first'];

/** A case opened on its first day, Mon 2 Nov 2026: welcome by the 4th, contact by the 16th, talk by the 30th, notice by 7 Dec. */
async function withCase(): Promise<Installation> {
  const needs = installation('2026-11-02T08:00');
  await openCaseIn(needs);
  return needs;
}

describe('what is under way', () => {
  it('is counted when somebody asks, before any night', async () => {
    const needs = await withCase();
    expect(await readNow(needs.table, 'employer')).toBeUndefined();
    await count(needs);
    expect(await readNow(needs.table, 'employer')).toEqual({
      v: 2,
      at: '2026-11-02T07:00:00Z',
      countedThrough: 0,
      units: { 'house/first': { open: 1, overdue: 0, soon: 1 } },
    });
  });

  it.each([
    ['2026-11-08', { open: 1, overdue: 1, soon: 0 }],
    ['2026-11-09', { open: 1, overdue: 1, soon: 1 }],
    ['2026-11-16', { open: 1, overdue: 1, soon: 1 }],
    ['2026-11-17', { open: 1, overdue: 2, soon: 0 }],
  ])('has a duty among those due soon from seven days before to the day itself: %s', async (day, counts) => {
    const needs = await withCase();
    needs.moveTo(`${day}T08:00`);
    await count(needs);
    expect(await now(needs)).toEqual(counts);
  });

  it('has nothing of what is done', async () => {
    const needs = await withCase();
    await record(needs, { do: 'record-letter-given', on: '2026-11-02' });
    await count(needs);
    expect(await now(needs)).toEqual({ open: 1, overdue: 0, soon: 0 });
  });

  it('says of a count between two nights which years are counted, as the night left it', async () => {
    const needs = await withCase();
    needs.moveTo('2027-01-01T03:30');
    await gather(needs);
    needs.moveTo('2027-01-01T12:00');
    await count(needs);
    expect(await readNow(needs.table, 'employer')).toMatchObject({ at: '2027-01-01T11:00:00Z', countedThrough: 2026 });
  });

  it('keeps no night from counting the years that have ended', async () => {
    const needs = await withCase();
    await count(needs);
    needs.moveTo('2027-01-01T03:30');
    await gather(needs);
    expect((await readStatistics(needs.table, 'employer'))?.years).toMatchObject([{ year: 2026 }]);
  });

  it('that was counted otherwise before is counted anew', async () => {
    const needs = await withCase();
    const before = { v: 1, at: '2026-11-02T02:30:00Z', countedThrough: 2025, units: {} };
    await needs.table.put({ ...nowKey('employer'), ...before }, 'always');
    expect(await readNow(needs.table, 'employer')).toBeUndefined();
    await gather(needs);
    expect(await now(needs)).toEqual({ open: 1, overdue: 0, soon: 1 });
  });
});
