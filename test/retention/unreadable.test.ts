import { describe, expect, it } from 'vitest';
import { NotAllGone, retention } from '../../functions/retention.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { Command } from '../../shared/case/commands.ts';
import { registerAbsence } from '../../shared/intake/register-absence.ts';
import { erasePerson } from '../../shared/people/erase-person.ts';
import { gatherStatistics } from '../../shared/statistics/gather.ts';
import { casesPartition } from '../../shared/store/keys.ts';
import { perform } from '../../shared/store/perform.ts';
import { row } from '../support/absence-row.ts';
import { type Installation, installation } from '../support/installation.ts';

const employers = ['one', 'two'];

/** Two employers with three absences each that ended on 2 February 2026, and whose year was counted. */
async function closedCases() {
  const needs = installation('2026-02-02T09:00');
  for (const employerId of employers)
    for (const number of ['100101', '100102', '100103']) {
      const { sickLeave } = await registerAbsence(needs, employerId, row('2026-01-30', { number }));
      const request = { caseId: sickLeave?.caseId ?? '', commandId: 'end', by: 'test' };
      await perform(needs, request, Command.parse({ do: 'end-absence', on: '2026-02-01' }));
    }
  needs.moveTo('2027-06-01T03:30');
  for (const employerId of employers)
    await gatherStatistics({ ...needs, isDisputed: () => false }, employerId, momentOfInstant(needs.clock()));
  return needs;
}

/** A night, and what it threw. */
async function night(needs: Installation): Promise<unknown> {
  const erase = (personId: string) =>
    erasePerson({ table: needs.table, erased: needs.erased, loginClock: needs.clock }, personId);
  return retention({ ...needs, erase, employers })().then(
    () => undefined,
    (error: unknown) => error,
  );
}

const left = async ({ table }: Installation) =>
  Promise.all(employers.map(async (id) => (await table.queryIndex('lists', casesPartition(id))).length));

/** The first case of the first employer, in the list. */
async function firstCase({ table }: Installation) {
  const [item] = await table.queryIndex('lists', casesPartition('one'));
  if (item === undefined) throw new Error('Three cases are there.');
  const { caseId, personId } = item.state as { caseId: string; personId: string };
  return { item, caseId, personId };
}

async function breakSeal({ table }: Installation, personId: string): Promise<void> {
  const key = { pk: `PERSON#${personId}`, sk: 'PERSON' };
  const person = await table.get(key);
  await table.put({ ...person, ...key, sealed: `${String(person?.sealed).slice(0, -4)}AAAA` }, 'always');
}

describe('a record that cannot be read', () => {
  it('keeps nothing else from going, neither of its employer nor of another, and rings', async () => {
    const needs = await closedCases();
    const { caseId, personId } = await firstCase(needs);
    await breakSeal(needs, personId);
    const thrown = await night(needs);
    expect(thrown).toBeInstanceOf(NotAllGone);
    expect(thrown).toMatchObject({
      name: 'NotAllGone',
      message: '2 could not be deleted: SealBroken. Mend that and run it again.',
      run: { counts: { case: 5 }, more: false },
    });
    expect(await left(needs)).toEqual([1, 0]);
    // Once with its case, once among the people.
    expect(needs.lines.slice(-3)).toEqual([
      { what: 'retention', outcome: 'failed', reason: 'SealBroken', caseId },
      { what: 'retention', outcome: 'failed', reason: 'SealBroken' },
      { what: 'retention', outcome: 'done', counts: { case: 5, failed: 2 } },
    ]);
  });

  it('goes once it can be read again', async () => {
    const needs = await closedCases();
    const { personId } = await firstCase(needs);
    const before = await needs.table.get({ pk: `PERSON#${personId}`, sk: 'PERSON' });
    await breakSeal(needs, personId);
    await night(needs);
    if (before !== undefined) await needs.table.put(before, 'always');
    expect(await night(needs)).toBeUndefined();
    expect(await left(needs)).toEqual([0, 0]);
  });

  it('goes then, too, when snapshots have got another shape in the meantime', async () => {
    const needs = await closedCases();
    const { personId } = await firstCase(needs);
    const before = await needs.table.get({ pk: `PERSON#${personId}`, sk: 'PERSON' });
    await breakSeal(needs, personId);
    await night(needs);
    const { item } = await firstCase(needs);
    await needs.table.put({ ...item, shape: 0 }, 'always');
    if (before !== undefined) await needs.table.put(before, 'always');
    expect(await night(needs)).toBeUndefined();
    expect(await left(needs)).toEqual([0, 0]);
  });

  it.each([
    ['a case under a policy that is not there', 'UnknownPolicy', { policyId: 'lost' }],
    ['a case under rules that are not there', 'UnknownRuleSet', { ruleSet: 'lost' }],
  ])('may be %s', async (_, reason, changed) => {
    const needs = await closedCases();
    const { item, caseId } = await firstCase(needs);
    await needs.table.put({ ...item, state: { ...(item.state as object), ...changed } }, 'always');
    expect(await night(needs)).toMatchObject({ name: 'NotAllGone', run: { counts: { case: 5 } } });
    expect(needs.lines).toContainEqual({ what: 'retention', outcome: 'failed', reason, caseId });
    expect(await left(needs)).toEqual([1, 0]);
  });

  it('may be a tombstone, a past absence, or a role', async () => {
    const needs = await closedCases();
    const { table } = needs;
    await table.put(
      { pk: 'CASE#odd', sk: 'CASE', retired: '2027-05-31T02:30:00Z', listsPk: 'RETIRED#one', listsSk: '1#odd' },
      'always',
    );
    const past = { listsPk: 'PAST-ABSENCES#one', listsSk: '2026-01-01#EMPLOYEE#one#odd' };
    await table.put({ pk: 'EMPLOYEE#one#odd', sk: 'ABSENCES', absences: 'none', ...past }, 'always');
    await table.put({ pk: 'ROLES#one#odd', sk: 'odd', listsPk: 'ROLES#one', listsSk: 'ROLES#odd' }, 'always');
    expect(await night(needs)).toMatchObject({
      message: '3 could not be deleted: ZodError. Mend that and run it again.',
      run: { counts: { case: 6 } },
    });
    expect(needs.lines.map(({ caseId }) => caseId).filter((caseId) => caseId !== undefined)).toEqual(['odd']);
  });

  it('may be the policy of a whole employer', async () => {
    const needs = await closedCases();
    await needs.table.put({ pk: 'POLICIES#one', sk: 'NEWEST', text: 'odd' }, 'always');
    expect(await night(needs)).toMatchObject({ name: 'NotAllGone', run: { counts: { case: 3 } } });
    expect(await left(needs)).toEqual([3, 0]);
  });
});
