import { describe, expect, it } from 'vitest';
import { type RenewTimelinesNeeds, renewTimelines } from '../../functions/renew-timelines.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { commit } from '../../shared/store/perform.ts';
import { caseOpened } from '../support/sick-leave.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { record } from '../support/stored-case.ts';

const employers = ['employer'];

async function threeCases() {
  const needs = await staffedCase();
  const at = momentOfInstant(needs.clock());
  for (const caseId of ['case-2', 'case-3'])
    await commit(needs, undefined, { caseId, commandId: 'open', by: 'test', events: [caseOpened({})], at });
  const turns: number[] = [];
  const paced: RenewTimelinesNeeds['paced'] = (perSecond) => async () => {
    turns.push(perSecond);
  };
  const plans = async () =>
    Promise.all([1, 2, 3].map(async (number) => (await loadCase(needs.table, `case-${number}`))?.planVersion));
  return { needs: { ...needs, employers, paced, goesOn: () => true }, turns, plans };
}

describe('moving cases to a new definition', () => {
  it('gives every case that goes on a new plan, at the rate that is asked for', async () => {
    const { needs, turns, plans } = await threeCases();
    expect(await renewTimelines(needs)({ id: 'december', rate: 5 })).toEqual({ renewed: 3, passed: 0, done: true });
    expect(await plans()).toEqual([2, 2, 2]);
    expect(turns).toEqual([5, 5, 5]);
  });

  it('moves a case once, however often it is asked for, and again for another definition', async () => {
    const { needs, plans } = await threeCases();
    for (const id of ['december', 'december', 'january']) await renewTimelines(needs)({ id });
    expect(await plans()).toEqual([3, 3, 3]);
  });

  it('moves none twice when it died before it noted how far it was', async () => {
    const { needs, plans } = await threeCases();
    const noNotes = { ...needs.table, put: forgetful(needs.table) };
    expect(await renewTimelines({ ...needs, table: noNotes, goesOn: once() })({ id: 'december' })).toMatchObject({
      renewed: 3,
      done: false,
    });
    expect(await renewTimelines(needs)({ id: 'december' })).toEqual({ renewed: 0, passed: 3, done: true });
    expect(await plans()).toEqual([2, 2, 2]);
  });

  it('goes on where its time was over', async () => {
    const { needs } = await threeCases();
    const short = { ...needs, goesOn: once() };
    expect(await renewTimelines(short)({ id: 'december' })).toEqual({ renewed: 3, passed: 0, done: false });
    // The first page is behind it: nothing is looked at again.
    expect(await renewTimelines(needs)({ id: 'december' })).toEqual({ renewed: 0, passed: 0, done: true });
  });

  it('leaves a case alone that has ended', async () => {
    const { needs, plans } = await threeCases();
    await record(needs, { do: 'close-silently' });
    expect(await renewTimelines(needs)({ id: 'december' })).toMatchObject({ renewed: 2 });
    expect((await plans()).slice(1)).toEqual([2, 2]);
  });

  it('takes no rate at which stopping what ran before would be throttled', async () => {
    const { needs } = await threeCases();
    await expect(renewTimelines(needs)({ id: 'december', rate: 26 })).rejects.toThrow('rate');
  });
});

const once = () => {
  const turns = [true, false];
  return () => turns.shift() ?? false;
};

const forgetful =
  (table: RenewTimelinesNeeds['table']): RenewTimelinesNeeds['table']['put'] =>
  (item, condition) =>
    item.pk === 'RENEWALS' ? Promise.resolve(true) : table.put(item, condition);
