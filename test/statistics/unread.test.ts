import { describe, expect, it } from 'vitest';
import { reconcile } from '../../functions/reconcile.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { type PersonFields, savePerson } from '../../shared/people/person.ts';
import { gatherStatistics } from '../../shared/statistics/gather.ts';
import { publishStatistics } from '../../shared/statistics/publish-statistics.ts';
import { readStatistics } from '../../shared/statistics/statistics-items.ts';
import { commit } from '../../shared/store/perform.ts';
import { type Installation, installation } from '../support/installation.ts';
import { caseOpened } from '../support/sick-leave.ts';

/** 20 women, 6 men, 5 others and 5 of whom nothing was told, each with a case of 2026. The year is over. */
async function cases(): Promise<Installation> {
  const needs = installation('2026-11-02T08:00');
  for (let number = 1; number <= 36; number += 1) {
    const personId = `member-${number}`;
    await savePerson(needs, { personId, employerId: 'employer', name: 'Made-Up', language: 'da', ...genderOf(number) });
    const opening = { caseId: `case-${number}`, commandId: 'open', by: 'test', at: momentOfInstant(needs.clock()) };
    await commit(needs, undefined, { ...opening, events: [caseOpened({ personId })] });
  }
  needs.moveTo('2027-01-01T03:30');
  return needs;
}
function genderOf(number: number): Pick<PersonFields, 'gender'> {
  if (number <= 5) return { gender: 'other' };
  if (number <= 10) return {};
  return { gender: number <= 16 ? 'male' : 'female' };
}
const gather = (needs: Installation) =>
  gatherStatistics({ ...needs, isDisputed: () => false }, 'employer', momentOfInstant(needs.clock()));
const countedIn = async ({ table }: Installation) =>
  (await readStatistics(table, 'employer'))?.years[0]?.units['house/first'];
const shownOf = async ({ table }: Installation) => {
  const years = (await readStatistics(table, 'employer'))?.years ?? [];
  const found = publishStatistics({ years }).tables.find(
    ({ family, level }) => family === 'gender' && level === 'employer',
  );
  return found?.cells.map(({ category, count }) => `${category} ${count ?? '-'}`);
};

async function breakSeal({ table }: Installation, personId: string): Promise<void> {
  const key = { pk: `PERSON#${personId}`, sk: 'PERSON' };
  const person = await table.get(key);
  await table.put({ ...person, ...key, sealed: `${String(person?.sealed).slice(0, -4)}AAAA` }, 'always');
}
async function loseRules({ table }: Installation, caseId: string): Promise<void> {
  const key = { pk: `CASE#${caseId}`, sk: 'CASE' };
  const item = await table.get(key);
  await table.put({ ...item, ...key, state: { ...(item?.state as object), ruleSet: 'lost' } }, 'always');
}

describe('the statistics of a year', () => {
  it('are of all cases where all can be read', async () => {
    const needs = await cases();
    expect(await gather(needs)).toEqual({ cases: 0, people: 0 });
    expect(await countedIn(needs)).toMatchObject({
      cases: 36,
      families: { gender: { female: 20, male: 6, other: 5, unknown: 5 } },
    });
    expect(await shownOf(needs)).toEqual(['female 20', 'male 6', 'other 5', 'unknown 5']);
  });

  it('count the rest where one person cannot be read, in no cell, and hide what is then too few', async () => {
    const needs = await cases();
    await breakSeal(needs, 'member-1');
    expect(await gather(needs)).toEqual({ cases: 0, people: 1 });
    expect(await countedIn(needs)).toMatchObject({
      cases: 35,
      families: { gender: { female: 20, male: 6, other: 4, unknown: 5 }, month: { 11: 35 } },
    });
    expect(await shownOf(needs)).toEqual(['female 20', 'male 6', 'other -', 'unknown -']);
  });

  it('count the rest where one case cannot be read, and what is under way too', async () => {
    const needs = await cases();
    await loseRules(needs, 'case-10');
    expect(await gather(needs)).toEqual({ cases: 1, people: 0 });
    expect((await countedIn(needs))?.cases).toBe(35);
    expect((await readStatistics(needs.table, 'employer'))?.underWay).toEqual({
      'house/first': { open: 35, overdue: 175, soon: 0 },
    });
  });

  it('are not made while the store does not answer: a year is counted once', async () => {
    const needs = await cases();
    const query: Installation['table']['queryIndex'] = async () => {
      throw new Error('No answer.');
    };
    await expect(gather({ ...needs, table: { ...needs.table, queryIndex: query } })).rejects.toThrow('No answer.');
    expect(await countedIn(needs)).toBeUndefined();
  });

  it('say in one line how many could not be read, and of nobody who', async () => {
    const needs = await cases();
    await breakSeal(needs, 'member-1');
    await breakSeal(needs, 'member-2');
    await reconcile(needs)({ run: 'cases' });
    expect(needs.lines).toContainEqual({ what: 'statistics', outcome: 'incomplete', counts: { cases: 0, people: 2 } });
    expect(JSON.stringify(needs.lines)).not.toContain('member-1');
  });
});
