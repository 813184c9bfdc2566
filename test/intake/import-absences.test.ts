import { describe, expect, it } from 'vitest';
import { isoDay } from '../../shared/calendar/day.ts';
import type { AbsenceRow } from '../../shared/intake/absence-row.ts';
import { loadEmployee } from '../../shared/intake/employee.ts';
import { importAbsences } from '../../shared/intake/import-absences.ts';
import { employeeMark } from '../../shared/people/look-up-keys.ts';
import { row } from '../support/absence-row.ts';
import { type Installation, installation } from '../support/installation.ts';

const take = async (needs: Installation & { readonly peopleAtOnce?: number }, ...rows: readonly AbsenceRow[]) => {
  const placed = rows.map((read, place) => ({ ...read, line: place + 2 }));
  const file = { rowCount: rows.length, notices: [], rows: placed, ignored: [], rejected: [], warnings: [] };
  const { outcomes, warnings } = await importAbsences(needs, 'employer', file);
  return { outcomes: [...outcomes.values()], warnings: warnings.map(({ reason }) => reason.kind) };
};
const casesOf = async ({ table, vault }: Installation, number = '100101') => {
  const mark = employeeMark(vault, { employerId: 'employer', number });
  return (await loadEmployee(table, mark, { employerId: 'employer', personId: '' })).cases;
};

describe('the first import of an employer', () => {
  it('is the cut-over for absences under way, also when it broke off and is run again', async () => {
    const needs = installation('2026-11-20T09:00');
    await take(needs, row('2026-11-02'));
    await take(needs, row('2026-11-02'), row('2026-10-05', { number: '100102' }));
    const [first] = await casesOf(needs);
    const [second] = await casesOf(needs, '100102');
    expect([first?.cutOver, second?.cutOver].map((day) => day && isoDay(day))).toEqual(['2026-11-20', '2026-11-20']);
  });

  it('is none for what begins later', async () => {
    const needs = installation('2026-11-20T09:00');
    await take(needs, row('2026-11-02'));
    needs.moveTo('2026-12-10T09:00');
    await take(needs, row('2026-12-01', { number: '100102' }));
    const [later] = await casesOf(needs, '100102');
    expect(later?.cutOver).toBeUndefined();
  });
});

describe('an import', () => {
  it('leaves an absence that ends ahead open, and one that begins ahead alone', async () => {
    const needs = installation('2026-11-20T09:00');
    const rows = [row('2026-11-16', { lastDay: '2026-11-27' }), row('2026-11-30', { number: '100102' })];
    expect(await take(needs, ...rows)).toEqual({
      outcomes: ['opened', 'unchanged'],
      warnings: ['ends-ahead', 'starts-ahead'],
    });
    needs.moveTo('2026-11-30T09:00');
    expect(await take(needs, ...rows)).toEqual({ outcomes: ['continued', 'opened'], warnings: [] });
  });

  it('keeps the running absence open when an earlier adjacent one is told late', async () => {
    const needs = installation('2026-03-10T09:00');
    await take(needs, row('2026-03-02'));
    // Friday 27 February and Monday 2 March: no working day between.
    expect(await take(needs, row('2026-02-20', { lastDay: '2026-02-27' }))).toMatchObject({ outcomes: ['continued'] });
    const [running] = await casesOf(needs);
    expect(running).toMatchObject({ status: 'open' });
    expect(running && isoDay(running.firstDay)).toBe('2026-02-20');
  });

  it('takes the longest names that a file may hold', async () => {
    const needs = installation('2026-11-20T09:00');
    const long = 'Overenskomst æøå '.repeat(12).trim().slice(0, 200);
    const names = { area: long, institution: long, department: long };
    expect(await take(needs, row('2026-11-20', names))).toEqual({ outcomes: ['opened'], warnings: [] });
  });
});

describe('an import of many people at once', () => {
  /** Every put waits for a turn of the event loop, as for a disk, so that people come in between each other. */
  const slow = () =>
    installation('2026-11-20T09:00', (table) => ({
      ...table,
      put: async (item, condition) => {
        await new Promise(setImmediate);
        return table.put(item, condition);
      },
    }));
  const rows = [
    ...['100103', '100101', '100102'].map((number) => row('2026-09-07', { number, lastDay: '2026-09-11' })),
    ...['100102', '100101', '100103'].map((number) => row('2026-11-16', { number, lastDay: '2026-11-27' })),
    row('2026-11-30', { number: '100104' }),
  ];

  it('comes to what one after another comes to, told in the order of the lines', async () => {
    const oneByOne = await take(slow(), ...rows);
    expect(await take({ ...slow(), peopleAtOnce: 64 }, ...rows)).toEqual(oneByOne);
    expect(oneByOne).toEqual({
      outcomes: ['opened', 'opened', 'opened', 'opened', 'opened', 'opened', 'unchanged'],
      warnings: ['ends-ahead', 'ends-ahead', 'ends-ahead', 'starts-ahead'],
    });
  });

  it("takes one person's absences in their order: the earlier one has ended and counts for the later", async () => {
    const needs = { ...slow(), peopleAtOnce: 64 };
    await take(needs, ...rows);
    const cases = await casesOf(needs, '100102');
    expect(cases.map(({ status, firstDay }) => [isoDay(firstDay), status])).toEqual([
      ['2026-09-07', 'closed'],
      ['2026-11-16', 'open'],
    ]);
    expect(cases[1]?.earlier.map(({ firstDay, lastDay }) => [isoDay(firstDay), lastDay && isoDay(lastDay)])).toEqual([
      ['2026-09-07', '2026-09-11'],
    ]);
  });
});
