import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { findPerson } from '../../shared/people/person.ts';
import { readYears } from '../../shared/statistics/statistics-items.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { casePk } from '../../shared/store/keys.ts';
import { savePolicy } from '../../shared/store/policies.ts';
import { verifyStore } from '../../shared/store/verify-store.ts';
import { appoint, dismiss } from '../support/stored-case.ts';
import { kindsOf, type RetentionStory, retentionStory } from './retention-story.ts';

/** One absence from 2 to 13 November 2026, whose end was recorded on the 16th. */
async function oneClosed(): Promise<RetentionStory & { readonly caseId: string; readonly personId: string }> {
  const story = retentionStory('2026-11-16T09:00');
  const { sickLeave } = await story.ill('2026-11-02', { lastDay: '2026-11-13', leaderEmail: 'lea@example.dk' });
  if (sickLeave === undefined) throw new Error('Nothing was opened.');
  const { caseId, personId } = sickLeave;
  story.needs.moveTo('2027-01-01T03:30');
  await story.count();
  return { ...story, caseId, personId };
}

const short = async ({ needs }: RetentionStory) => savePolicy(needs.table, 'employer', '{"retentionMonths": 3}');

describe('a case whose period is over', () => {
  it('stays until the last day of the period, counted from the day on which its end was recorded', async () => {
    const { needs, retain, caseId } = await oneClosed();
    needs.moveTo('2027-11-15T03:30');
    expect(await retain()).toEqual({});
    expect(await loadCase(needs.table, caseId)).toBeDefined();
    needs.moveTo('2027-11-16T03:30');
    expect(await retain()).toEqual({ case: 1 });
    expect(await loadCase(needs.table, caseId)).toBeUndefined();
  });

  it('leaves nothing of itself and its person', async () => {
    const { needs, retain, left, caseId, personId } = await oneClosed();
    needs.moveTo('2027-11-16T03:30');
    await retain();
    expect(await findPerson(needs, personId)).toBeUndefined();
    needs.moveTo('2027-11-17T03:30');
    await retain();
    // Her leader, in no case and no role any more, is left for another period.
    expect(kindsOf(await left())).toEqual([
      'ADDRESS id-3',
      'EMPLOYEE ABSENCES',
      'EMPLOYER CUTOVER',
      // That a case was deleted by us, and which sessions are over: marks of nobody.
      'GONE',
      'LOGIN ENDED',
      'LOOKUP PERSON',
      'PERSON LEFT',
      'PERSON PERSON',
      'STATISTICS NOW',
      'STATISTICS YEAR',
      'TIP TIP',
      'UNITS house/first',
    ]);
    const told = (await left()).filter(({ sk }) => sk !== 'TIP');
    expect(JSON.stringify(told)).not.toContain(caseId);
    expect(JSON.stringify(await left())).not.toContain(`${personId}"`);
  });

  it('is as before in the statistics', async () => {
    const { needs, retain, count } = await oneClosed();
    const before = await readYears(needs.table, 'employer');
    needs.moveTo('2027-11-16T03:30');
    await retain();
    await count();
    expect(await readYears(needs.table, 'employer')).toEqual(before);
  });

  it('waits for its year to be counted', async () => {
    const story = retentionStory('2026-11-16T09:00');
    await story.ill('2026-11-02', { lastDay: '2026-11-13' });
    story.needs.moveTo('2027-11-16T03:30');
    expect(await story.retain()).toEqual({});
    await story.count();
    expect(await story.retain()).toEqual({ case: 1 });
  });

  it('does not look tampered with, while its tombstone stands and after', async () => {
    const { needs, retain, ill, employee } = await oneClosed();
    const found = async () => (await verifyStore(needs, { listed: [] })).findings;
    // Commits of somebody else's case tell of it.
    await ill('2026-12-01', { number: '100102' });
    needs.moveTo('2027-11-16T03:30');
    await retain();
    expect(await found()).toEqual([]);
    needs.moveTo('2027-11-17T03:30');
    await retain();
    expect(await found()).toEqual([]);
    // Whoever sets a tombstone of their own hides nothing by it.
    const caseId = (await employee('100102')).cases[0]?.caseId ?? '';
    const pk = casePk(caseId);
    for (const { sk } of await needs.table.query(pk)) await needs.table.delete({ pk, sk });
    await needs.table.put({ pk, sk: 'CASE', retired: '2027-11-17T02:30:00Z' }, 'always');
    expect(await found()).toMatchObject([{ caseId, fault: 'missing' }]);
  });

  it('is not one that somebody else says is', async () => {
    const { needs, ill, left, trouble } = await oneClosed();
    const { sickLeave } = await ill('2026-12-01', { number: '100102' });
    const { caseId = '', personId = '' } = sickLeave ?? {};
    const key = { pk: casePk(caseId), sk: 'CASE' };
    const retired = '2026-12-30T02:30:00Z';
    const lists = { listsPk: 'RETIRED#employer', listsSk: `${retired}#${caseId}` };
    await needs.table.put({ ...key, version: 99, retired, employerId: 'employer', personId, ...lists }, 'always');
    const before = await left();
    expect(await trouble()).toEqual([{ caseId, reason: 'ForgedTombstone' }]);
    expect(await left()).toEqual(before);
    expect((await verifyStore(needs, { listed: [] })).findings).toEqual([
      { caseId, commit: 1, fault: 'snapshot-differs' },
    ]);
  });

  it('takes along what somebody wrote who had it in hand', async () => {
    const { needs, retain, left, caseId } = await oneClosed();
    needs.moveTo('2027-11-16T03:30');
    await retain();
    await needs.table.put({ pk: casePk(caseId), sk: 'READ#2027-11-16T02:30:00Z#somebody' }, 'always');
    needs.moveTo('2027-11-17T03:30');
    await retain();
    expect((await left()).filter(({ pk }) => pk === casePk(caseId))).toEqual([]);
  });
});

describe('a case that is kept', () => {
  it('is one under legal hold, until that is lifted', async () => {
    const { needs, retain, plan, give, caseId } = await oneClosed();
    await give({ caseId }, { do: 'place-legal-hold', reason: 'complaint' });
    needs.moveTo('2030-01-01T03:30');
    expect((await plan()).kinds.case.count).toBe(0);
    await retain();
    expect(await loadCase(needs.table, caseId)).toBeDefined();
    await give({ caseId }, { do: 'lift-legal-hold' });
    expect(await retain()).toMatchObject({ case: 1 });
  });

  it('is one that is open, whole', async () => {
    const story = retentionStory('2026-11-16T09:00');
    await appoint(story.needs, 'leader', 'lea@example.dk');
    await story.ill('2026-11-02');
    story.needs.moveTo('2030-01-01T03:30');
    await story.count();
    const before = await story.left();
    expect(await story.retain()).toEqual({});
    expect(await story.left()).toEqual(before);
  });

  it('is one that still asks something of somebody', async () => {
    const story = await oneClosed();
    const { needs, give, retain, caseId } = story;
    await short(story);
    needs.moveTo('2027-02-10T09:00');
    // An appeal within four weeks of the decision, by 10 March.
    await give({ caseId }, { do: 'record-decision', received: '2027-02-10', kind: 'benefit-stopped' });
    needs.moveTo('2027-03-10T03:30');
    expect(await retain()).toEqual({});
    needs.moveTo('2027-03-11T03:30');
    expect(await retain()).toEqual({ case: 1 });
  });
});

describe('a case that another was merged into', () => {
  it('keeps it as long as it stays itself, so that a row which went into it opens no new one', async () => {
    const story = retentionStory('2026-11-16T09:00');
    const { needs, ill, give, retain, count } = story;
    const { sickLeave: first } = await ill('2026-11-02', { lastDay: '2026-11-06' });
    const { sickLeave: second } = await ill('2026-11-16');
    if (first === undefined || second === undefined) throw new Error('Nothing was opened.');
    await give(first, { do: 'reopen-case' });
    await give(second, { do: 'merge-cases', into: first.caseId });
    needs.moveTo('2028-01-01T03:30');
    await count();
    expect(await retain()).toEqual({});
    await give(first, { do: 'end-absence', outcome: 'back-in-full' });
    needs.moveTo('2029-01-01T03:30');
    await count();
    expect(await retain()).toEqual({ case: 2 });
  });
});

describe('an absence that still counts', () => {
  it('keeps its days, and nothing else, for the 22 weeks of another', async () => {
    const story = await oneClosed();
    await short(story);
    story.needs.moveTo('2027-02-16T03:30');
    expect(await story.retain()).toEqual({ case: 1 });
    const [kept] = (await story.left()).filter(({ pk }) => pk.startsWith('EMPLOYEE#'));
    expect(kept).toMatchObject({ absences: [], past: [{ firstDay: '2026-11-02', lastDay: '2026-11-13' }] });
    expect(kept).not.toHaveProperty('personId');
    story.needs.moveTo('2027-03-01T09:00');
    const { sickLeave } = await story.ill('2027-03-01');
    expect(sickLeave?.earlier).toEqual([{ firstDay: day('2026-11-02'), lastDay: day('2026-11-13') }]);
  });

  it('is forgotten when no rule looks back so far', async () => {
    const story = await oneClosed();
    await short(story);
    story.needs.moveTo('2027-02-16T03:30');
    await story.retain();
    story.needs.moveTo('2027-12-12T03:30');
    expect(await story.retain()).not.toHaveProperty('absence');
    story.needs.moveTo('2027-12-13T03:30');
    expect(await story.retain()).toEqual({ absence: 1 });
    const [kept] = (await story.left()).filter(({ pk }) => pk.startsWith('EMPLOYEE#'));
    // The store forgets it within the next day.
    expect(kept).toMatchObject({ absences: [], ttl: Date.parse('2027-12-14T02:30:00Z') / 1000 });
    expect(kept).not.toHaveProperty('past');
  });

  it('does not come back with the next file', async () => {
    const story = await oneClosed();
    await short(story);
    story.needs.moveTo('2027-02-16T03:30');
    await story.retain();
    expect(await story.ill('2026-11-02', { lastDay: '2026-11-13' })).toEqual({
      outcome: 'unchanged',
      warnings: [{ kind: 'ended-long-ago' }],
      sickLeave: undefined,
    });
  });
});

describe('somebody who has left', () => {
  it('is erased a period after the first night without a role and a case', async () => {
    const { needs, retain } = retentionStory('2026-11-16T09:00');
    const leader = await appoint(needs, 'leader', 'lea@example.dk');
    needs.moveTo('2026-11-17T03:30');
    await retain();
    await dismiss(needs, 'leader', 'lea@example.dk');
    needs.moveTo('2026-11-18T03:30');
    await retain();
    needs.moveTo('2027-11-17T03:30');
    expect(await retain()).toEqual({});
    needs.moveTo('2027-11-18T03:30');
    expect(await retain()).toEqual({ person: 1 });
    expect(await findPerson(needs, leader)).toBeUndefined();
  });

  it('begins anew when they had a role again in between', async () => {
    const { needs, retain } = retentionStory('2026-11-16T09:00');
    await appoint(needs, 'leader', 'lea@example.dk');
    await dismiss(needs, 'leader', 'lea@example.dk');
    await retain();
    await appoint(needs, 'leader', 'lea@example.dk');
    needs.moveTo('2027-06-01T03:30');
    await retain();
    await dismiss(needs, 'leader', 'lea@example.dk');
    needs.moveTo('2027-06-02T03:30');
    await retain();
    needs.moveTo('2027-11-18T03:30');
    expect(await retain()).toEqual({});
  });

  it('loses a role that ended a period ago', async () => {
    const { needs, retain } = retentionStory('2026-11-16T09:00');
    await appoint(needs, 'leader', 'lea@example.dk', { to: '2026-11-30' });
    needs.moveTo('2027-11-29T03:30');
    expect(await retain()).toEqual({});
    needs.moveTo('2027-11-30T03:30');
    expect(await retain()).toEqual({ role: 1 });
  });
});

describe('what would go', () => {
  it('is said by kind with the oldest day, and nothing goes', async () => {
    const { needs, plan, left, retain, caseId } = await oneClosed();
    needs.moveTo('2027-12-01T03:30');
    const before = await left();
    const { retentionMonths, kinds } = await plan();
    expect(retentionMonths).toBe(12);
    const oldest = day('2027-11-16');
    expect(kinds.case).toEqual({ count: 1, oldest });
    expect(kinds.person).toEqual({ count: 1, oldest });
    expect(kinds.role).toEqual({ count: 0, oldest: undefined });
    expect(await left()).toEqual(before);
    expect(await loadCase(needs.table, caseId)).toBeDefined();
    await retain();
    expect((await plan()).kinds.case.count).toBe(0);
  });
});
