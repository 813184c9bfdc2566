import { describe, expect, it } from 'vitest';
import { isoDay } from '../../shared/calendar/day.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { AbsenceRow } from '../../shared/intake/absence-row.ts';
import { importAbsences } from '../../shared/intake/import-absences.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { saveHolder } from '../../shared/people/role-items.ts';
import { staffByEmail } from '../../shared/people/staff.ts';
import { unitsUnder } from '../../shared/people/units.ts';
import { commitPrefix } from '../../shared/ports/feed.ts';
import type { Item, Table } from '../../shared/ports/table.ts';
import { perform } from '../../shared/store/perform.ts';
import { row } from '../support/absence-row.ts';
import { type Installation, installation } from '../support/installation.ts';

const employerId = 'employer';
const second = { institution: 'Other', department: 'Second' } as const;

/** At work, where something comes in between, once, before the first put that it waits for. */
async function interrupted() {
  let between: { readonly before: (item: Item) => boolean; readonly come: () => Promise<void> } | undefined;
  const wrap = (table: Table): Table => ({
    ...table,
    put: async (item, condition) => {
      const now = between;
      if (now?.before(item) === true) {
        between = undefined;
        await now.come();
      }
      return table.put(item, condition);
    },
  });
  const needs = installation('2026-11-10T09:00', wrap);
  for (const scope of ['house/first', 'other/second'])
    await saveHolder(needs.table, employerId, { personId: `leader-${scope}`, role: 'leader', scope, area: '' });
  return {
    needs,
    next: (before: (item: Item) => boolean, come: () => Promise<void>) => {
      between = { before, come };
    },
  };
}

const take = (needs: Parameters<typeof importAbsences>[0], ...rows: readonly AbsenceRow[]) =>
  importAbsences(needs, employerId, {
    ...{ rowCount: rows.length, notices: [], ignored: [], rejected: [], warnings: [] },
    rows: rows.map((read, place) => ({ ...read, line: place + 2 })),
  });
/** As hr of one institution, and of whom they have come to know. */
const hrOfHouse = (needs: Installation) => {
  const looked: string[] = [];
  const reach = { scopes: ['house/'], looked: async ({ caseId }: SickLeave) => void looked.push(caseId) };
  return { looked, needs: { ...needs, by: 'hr-house', reach } };
};
const cases = async (needs: Installation) => (await findEmployee(needs, employerId, '100101')).cases;
const shown = async (needs: Installation) =>
  (await cases(needs)).map(({ unitId, status, firstDay }) => `${unitId} ${status} ${isoDay(firstDay)}`);

const isPerson = ({ pk }: Item): boolean => pk.startsWith('PERSON#');
const isCommit = ({ sk }: Item): boolean => sk.startsWith(commitPrefix);
const elsewhere = [{ line: 2, reason: { kind: 'elsewhere' } }];

describe('a row of hr of one institution', () => {
  it('neither corrects nor ends a case that moves away while the row is taken in', async () => {
    const { needs, next } = await interrupted();
    await take(needs, row('2026-11-02'));
    next(isPerson, async () => void (await take(needs, row('2026-11-02', second))));
    const unit = hrOfHouse(needs);
    const { outcomes, rejected } = await take(
      unit.needs,
      row('2026-10-30', { lastDay: '2026-11-06', email: 'new@example.dk' }),
    );
    expect([[...outcomes], rejected]).toEqual([[], elsewhere]);
    expect(await shown(needs)).toEqual(['other/second open 2026-11-02']);
    expect(unit.looked).toEqual((await cases(needs)).map(({ caseId }) => caseId));
  });

  it('does not end a case that moves away before its end is written', async () => {
    const { needs, next } = await interrupted();
    await take(needs, row('2026-11-02'));
    next(isCommit, async () => void (await take(needs, row('2026-11-02', second))));
    await take(hrOfHouse(needs).needs, row('2026-11-02', { lastDay: '2026-11-06' }));
    expect(await shown(needs)).toEqual(['other/second open 2026-11-02']);
  });

  it('does not open at its own workplace what was reserved at another and not opened', async () => {
    const { needs, next } = await interrupted();
    next(isCommit, () => Promise.reject(new Error('killed')));
    await take(needs, row('2026-11-02', second)).catch(() => undefined);
    const { outcomes, rejected } = await take(hrOfHouse(needs).needs, row('2026-11-09'));
    expect([[...outcomes], rejected, await shown(needs)]).toEqual([[], elsewhere, []]);
    await take(needs, row('2026-11-02', second));
    expect(await shown(needs)).toEqual(['other/second open 2026-11-02']);
  });

  it('opens what it had reserved itself before it was killed', async () => {
    const { needs, next } = await interrupted();
    next(isCommit, () => Promise.reject(new Error('killed')));
    const unit = hrOfHouse(needs).needs;
    await take(unit, row('2026-11-02')).catch(() => undefined);
    await take(unit, row('2026-11-02'));
    expect(await shown(needs)).toEqual(['house/first open 2026-11-02']);
  });
});

describe('a move that a case does not take', () => {
  it('leaves neither a workplace nor a leader behind', async () => {
    const { needs } = await interrupted();
    await take(needs, row('2026-11-02', { lastDay: '2026-11-06' }));
    const [ended] = await cases(needs);
    const request = { caseId: ended?.caseId ?? '', commandId: 'by-hand', by: 'helle' };
    await perform(needs, request, { do: 'void-case', reason: 'wrong-person' });
    await take(needs, row('2026-11-02', { ...second, leaderEmail: 'new@example.dk', lastDay: '2026-11-09' }));
    const leader = await staffByEmail(needs, employerId, 'new@example.dk');
    expect([await unitsUnder(needs.table, employerId, '/'), leader]).toEqual([['house/first'], undefined]);
  });
});
