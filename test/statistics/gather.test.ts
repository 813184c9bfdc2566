import { describe, expect, it } from 'vitest';
import { reconcile } from '../../functions/reconcile.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { type PersonFields, savePerson } from '../../shared/people/person.ts';
import { gatherStatistics } from '../../shared/statistics/gather.ts';
import { nowKey, readStatistics, yearKey } from '../../shared/statistics/statistics-items.ts';
import { commit } from '../../shared/store/perform.ts';
import { type Installation, installation } from '../support/installation.ts';
import { instantAt } from '../support/local-time.ts';
import { caseOpened } from '../support/sick-leave.ts';
import { openCaseIn, record } from '../support/stored-case.ts';

const gather = (needs: Installation, isDisputed = () => false) =>
  gatherStatistics({ ...needs, isDisputed }, 'employer', momentOfInstant(needs.clock()));
const read = (needs: Installation) => readStatistics(needs.table, 'employer');

const groups: Partial<PersonFields> = { ageGroup: '51-60', gender: 'female', occupation: 'Sygeplejerske' };

/** One case of a nurse, opened on 2 Nov 2026. */
async function withCase(): Promise<Installation> {
  const needs = installation('2026-11-02T08:00');
  await openCaseIn(needs);
  await savePerson(needs, { personId: 'member-1', employerId: 'employer', name: 'Åse', language: 'da', ...groups });
  return needs;
}

describe('the statistics of an employer', () => {
  it('are not there before they are made for the first time', async () => {
    expect(await read(installation('2026-11-02T08:00'))).toBeUndefined();
  });

  it('tell during a year what is open and past its date by unit, and nothing else', async () => {
    const needs = await withCase();
    needs.moveTo('2026-12-08T03:30');
    await gather(needs);
    // Welcome, first contact, talk and notice were due by 7 Dec; the follow-up is to come, on 27 Dec.
    expect(await read(needs)).toEqual({
      at: '2026-12-08T02:30:00Z',
      underWay: { 'house/first': { open: 1, overdue: 4, soon: 0 } },
      years: [],
    });
  });

  it('count a year when it has ended', async () => {
    const needs = await withCase();
    await gather(needs);
    needs.moveTo('2026-11-27T15:00');
    await record(needs, { do: 'record-talk-held', on: '2026-11-27' });
    needs.moveTo('2027-01-01T03:30');
    await gather(needs);
    const years = (await read(needs))?.years;
    expect(years).toMatchObject([{ year: 2026, at: '2027-01-01T02:30:00Z', agreements: {} }]);
    expect(years?.[0]?.units).toMatchObject({
      'house/first': {
        cases: 1,
        families: {
          month: { 11: 1 },
          age: { '51-60': 1 },
          gender: { female: 1 },
          occupation: { Sygeplejerske: 1 },
          outcome: { open: 1 },
          'talk-4w': { 'in-time': 1 },
        },
      },
    });
  });

  it('hold no id of a person or a case', async () => {
    const needs = await withCase();
    needs.moveTo('2027-01-01T03:30');
    await gather(needs);
    const items = [await needs.table.get(nowKey('employer')), await needs.table.get(yearKey('employer', 2026))];
    expect(JSON.stringify(items)).not.toMatch(/case-1|member-1|K7F4/);
  });

  it('never count a year again: what was shown of it stays', async () => {
    const needs = await withCase();
    needs.moveTo('2027-01-01T03:30');
    await gather(needs);
    const counted = (await read(needs))?.years;
    needs.moveTo('2027-01-04T09:00');
    await record(needs, { do: 'end-absence', on: '2027-01-04', outcome: 'back-in-full' });
    needs.moveTo('2028-01-01T03:30');
    await gather(needs);
    expect((await read(needs))?.years).toEqual(counted);
    expect((await read(needs))?.underWay).toEqual({ 'house/first': { open: 0, overdue: 3, soon: 0 } }); // the notice and both talks after her return
  });

  it.each([
    ['one that runs', [], { 'agreement-56': 1 }],
    ['none that was ended', ['agreement-56-ended'], {}],
    ['none that has run out', [], {}, '2024-06-03'],
    ['one that was made anew', ['agreement-56-ended', 'agreement-56-made'], { 'agreement-56': 1 }],
  ] as const)('count of agreements %s when a year ends', async (_, facts, agreements, from: string = '2026-11-02') => {
    const needs = await withCase();
    const { ruleSet, policyVersion, unitId, area, personId, employerId } = caseOpened();
    const begun = { ruleSet, policyVersion, unitId, area, personId, employerId, alias: 'M2R9' };
    const kind = { agreement: 'agreement-56', caseId: 'case-1', from, details: {} } as const;
    const later = facts.map((fact) => ({ type: 'fact-recorded', v: 1, fact, on: '2026-11-20', details: {} }) as const);
    const events = [{ type: 'agreement-opened', v: 1, ...begun, ...kind } as const, ...later];
    const at = momentOfInstant(instantAt('2026-11-02T08:00'));
    await commit(needs, undefined, { caseId: 'agreement-1', commandId: 'open', by: 'test', events, at });
    needs.moveTo('2027-01-01T03:30');
    await gather(needs);
    const [year] = (await read(needs))?.years ?? [];
    expect(year?.agreements).toEqual(agreements);
    expect(year?.units['house/first']?.cases).toBe(1);
  });

  it('do not count as done in time what a member disputes', async () => {
    const needs = await withCase();
    needs.moveTo('2026-11-27T15:00');
    await record(needs, { do: 'record-talk-held', on: '2026-11-27' });
    needs.moveTo('2027-01-01T03:30');
    await gather(needs, () => true);
    const [year] = (await read(needs))?.years ?? [];
    expect(year?.units['house/first']?.families['talk-4w']).toEqual({ late: 1 });
  });

  it('are made by the daily run, for every employer', async () => {
    const needs = await withCase();
    await reconcile(needs)({ run: 'deliveries' });
    expect(await read(needs)).toBeUndefined();
    await reconcile(needs)({ run: 'cases' });
    expect((await read(needs))?.underWay).toEqual({ 'house/first': { open: 1, overdue: 0, soon: 1 } });
  });

  it('read no case that is over on a day on which no year has ended', async () => {
    const needs = await withCase();
    await gather(needs);
    await record(needs, { do: 'void-case', reason: 'wrong-person' });
    const asked: (string | undefined)[] = [];
    const table: Installation['table'] = {
      ...needs.table,
      get: needs.table.get.bind(needs.table),
      put: needs.table.put.bind(needs.table),
      queryIndex: (index, partition, range) => {
        asked.push(range?.prefix);
        return needs.table.queryIndex(index, partition, range);
      },
    };
    await gather({ ...needs, table });
    expect(asked).toEqual(['open#', 'closed-going-on#']);
  });
});
