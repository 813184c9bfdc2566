import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { agreementIdOf } from '../../shared/consequences/agreement-lives.ts';
import { agreementsOf } from '../../shared/consequences/agreements-of.ts';
import { hindrancesTo } from '../../shared/people/hindrances.ts';
import { nextToGo } from '../../shared/retention/next-to-go.ts';
import { retireCase } from '../../shared/retention/retire-case.ts';
import { orNothing } from '../../shared/retention/trying.ts';
import { type Going, periodOf, whatGoes } from '../../shared/retention/what-goes.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { verifyStore } from '../../shared/store/verify-store.ts';
import { Crash } from '../support/failing-table.ts';
import { agreementStory } from './agreement-story.ts';

/** With what goes soon, and what keeps the person from being erased. */
async function oneMade(...made: Parameters<typeof agreementStory>) {
  const story = await agreementStory(...made);
  const { needs, sickLeave } = story;
  const soon = async (today: string) =>
    nextToGo(needs.table, { employerId: 'employer', retentionMonths: 3, today: day(today) });
  const hindering = () => hindrancesTo(needs, sickLeave.personId, day('2027-01-01'));
  return { ...story, soon, hindering };
}

/** Its end is recorded on 1 December, as of the day before. */
async function oneEnded() {
  const story = await oneMade();
  story.needs.moveTo('2026-12-01T09:00');
  await story.give(story.sickLeave, { do: 'end-56-agreement', on: '2026-11-30' });
  return story;
}

describe('an agreement whose end was recorded', () => {
  it('goes after the period, counted from the day on which it was, and its case stays', async () => {
    const { needs, retain, plan, sickLeave, caseId } = await oneEnded();
    needs.moveTo('2027-02-28T03:30');
    expect((await plan()).kinds.agreement).toEqual({ count: 0, oldest: undefined });
    expect(await retain()).toEqual({});
    needs.moveTo('2027-03-01T03:30');
    expect((await plan()).kinds.agreement).toEqual({ count: 1, oldest: day('2027-03-01') });
    expect(await retain()).toEqual({ agreement: 1 });
    expect(await loadCase(needs.table, caseId)).toBeUndefined();
    expect((await loadCase(needs.table, sickLeave.caseId))?.status).toBe('open');
    expect((await verifyStore(needs, { listed: [sickLeave.caseId] })).findings).toEqual([]);
  });

  it.each([
    ['make-protected-job', 'review-protected-job', 'end-protected-job', 'protected-job'],
    ['make-flexjob', 'review-flexjob', 'end-flexjob', 'flexjob'],
  ] as const)('goes whatever its kind: %s, also after %s', async (make, review, end, rule) => {
    const { needs, give, retain, sickLeave, caseId } = await oneMade(make, rule);
    needs.moveTo('2026-12-01T09:00');
    await give(sickLeave, { do: review });
    await give(sickLeave, { do: end });
    needs.moveTo('2027-03-01T03:30');
    expect(await retain()).toEqual({ agreement: 1 });
    expect(await loadCase(needs.table, caseId)).toBeUndefined();
  });

  it('is told among what goes next', async () => {
    const { soon } = await oneEnded();
    expect(await soon('2026-12-02')).toEqual({ months: [{ month: '2027-03', count: 1 }], held: 0 });
  });

  it('stays under legal hold', async () => {
    const { needs, give, retain, soon, hindering, caseId } = await oneEnded();
    await give({ caseId }, { do: 'place-legal-hold', reason: 'complaint' });
    expect(await soon('2026-12-02')).toEqual({ months: [], held: 1 });
    expect(await hindering()).toEqual(['open-case', 'legal-hold']);
    needs.moveTo('2028-01-01T03:30');
    expect(await retain()).toEqual({});
  });

  it('keeps nobody from being erased', async () => {
    const { hindering } = await oneEnded();
    expect(await hindering()).toEqual(['open-case']);
  });

  it('goes whole, wherever its deletion breaks off', async () => {
    const counted = await oneEnded();
    counted.needs.moveTo('2027-03-01T03:30');
    counted.mortal.arm(undefined);
    await counted.retain();
    const writes = counted.mortal.writes();
    expect(writes).toBeGreaterThan(4);
    for (let write = 1; write <= writes; write += 1) {
      const { needs, mortal, retain, left, caseId } = await oneEnded();
      needs.moveTo('2027-03-01T03:30');
      mortal.arm({ write, landed: true });
      const retiring = { caseId, retentionMonths: 3, now: momentOfInstant(needs.clock()) };
      await retireCase(needs, retiring).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
      mortal.arm(undefined);
      for (const night of ['2027-03-02T03:30', '2027-03-03T03:30', '2027-03-04T03:30']) {
        needs.moveTo(night);
        await retain();
      }
      expect(
        (await left()).filter(({ pk }) => pk === `CASE#${caseId}`),
        `write ${write}`,
      ).toEqual([]);
    }
  });
});

describe('an agreement that runs', () => {
  it('stays, also when the day by which somebody looks at it again has long passed', async () => {
    const { needs, retain, soon, hindering, caseId } = await oneMade('make-protected-job', 'protected-job');
    // By 16 May 2027 it is looked at again, or ended: whoever has done neither has not said that it is over.
    needs.moveTo('2030-01-01T03:30');
    expect(await retain()).toEqual({});
    expect(await loadCase(needs.table, caseId)).toBeDefined();
    expect(await soon('2030-01-01')).toEqual({ months: [], held: 0 });
    expect(await hindering()).toEqual(['open-case', 'running-agreement']);
  });

  it('is not held as something that would go', async () => {
    const { give, soon, caseId } = await oneMade();
    await give({ caseId }, { do: 'place-legal-hold', reason: 'complaint' });
    expect(await soon('2026-12-02')).toEqual({ months: [], held: 0 });
  });

  it('is one that was only looked at', async () => {
    const { needs, give, retain, hindering, sickLeave } = await oneMade('make-protected-job', 'protected-job');
    await give(sickLeave, { do: 'review-protected-job' });
    needs.moveTo('2030-01-01T03:30');
    expect(await retain()).toEqual({});
    expect(await hindering()).toEqual(['open-case', 'running-agreement']);
  });

  it('is one that was made anew after its end, until it ends again', async () => {
    const { needs, give, retain, soon, hindering, sickLeave, caseId } = await oneEnded();
    needs.moveTo('2027-02-01T09:00');
    await give(sickLeave, { do: 'make-56-agreement', from: '2027-02-01' });
    expect(await hindering()).toEqual(['open-case', 'running-agreement']);
    expect(await soon('2027-02-01')).toEqual({ months: [], held: 0 });
    needs.moveTo('2027-06-01T03:30');
    expect(await retain()).toEqual({});
    await give(sickLeave, { do: 'end-56-agreement' });
    needs.moveTo('2027-08-31T03:30');
    expect(await retain()).toEqual({});
    needs.moveTo('2027-09-01T03:30');
    expect(await retain()).toEqual({ agreement: 1 });
    expect(await loadCase(needs.table, caseId)).toBeUndefined();
  });

  it('is one that was made anew after it was found to go, and before it went', async () => {
    const { needs, give, sickLeave, caseId } = await oneEnded();
    needs.moveTo('2027-03-01T03:30');
    const now = momentOfInstant(needs.clock());
    const found: Going[] = [];
    for await (const going of whatGoes({ ...needs, trying: orNothing }, await periodOf(needs, 'employer', now)))
      found.push(going);
    expect(found.map(({ kind }) => kind)).toEqual(['agreement']);
    await give(sickLeave, { do: 'make-56-agreement', from: '2027-03-01' });
    expect(await found[0]?.go()).toBe(false);
    expect(await loadCase(needs.table, caseId)).toBeDefined();
  });

  it('is another when it is made after the last has gone', async () => {
    const { needs, give, retain, sickLeave } = await oneEnded();
    needs.moveTo('2027-03-01T03:30');
    await retain();
    await give(sickLeave, { do: 'make-56-agreement', from: '2027-03-01' });
    needs.moveTo('2027-07-01T03:30');
    expect(await retain()).toEqual({});
    expect((await agreementsOf(needs, sickLeave)).map(({ caseId, status }) => ({ caseId, status }))).toEqual([
      { caseId: agreementIdOf(sickLeave, 'agreement-56', 2), status: 'open' },
    ]);
  });
});

describe('a § 56 agreement whose two years are over', () => {
  it('goes after the period, counted from the day on which it ran out, though nobody recorded an end', async () => {
    const { needs, retain, plan, sickLeave, caseId } = await oneMade();
    // Made from 16 November 2026 on.
    needs.moveTo('2029-02-15T03:30');
    expect((await plan()).kinds.agreement).toEqual({ count: 0, oldest: undefined });
    expect(await retain()).toEqual({});
    needs.moveTo('2029-02-16T03:30');
    expect((await plan()).kinds.agreement).toEqual({ count: 1, oldest: day('2029-02-16') });
    expect(await retain()).toEqual({ agreement: 1 });
    expect(await loadCase(needs.table, caseId)).toBeUndefined();
    expect((await loadCase(needs.table, sickLeave.caseId))?.status).toBe('open');
  });

  it('is told among what goes next once it has run out, and not before', async () => {
    const { soon } = await oneMade();
    expect(await soon('2028-11-15')).toEqual({ months: [], held: 0 });
    expect(await soon('2028-11-16')).toEqual({ months: [{ month: '2029-02', count: 1 }], held: 0 });
  });

  it('runs on where it was made anew in time', async () => {
    const { needs, give, retain, sickLeave, caseId } = await oneMade();
    needs.moveTo('2028-11-10T09:00');
    await give(sickLeave, { do: 'make-56-agreement', from: '2028-11-16' });
    needs.moveTo('2030-06-01T03:30');
    expect(await retain()).toEqual({});
    expect(await loadCase(needs.table, caseId)).toBeDefined();
    needs.moveTo('2031-02-16T03:30');
    expect(await retain()).toEqual({ agreement: 1 });
  });

  it('keeps nobody from being erased', async () => {
    const { needs, sickLeave } = await oneMade();
    const on = async (today: string) => hindrancesTo(needs, sickLeave.personId, day(today));
    expect(await on('2028-11-15')).toEqual(['open-case', 'running-agreement']);
    expect(await on('2028-11-16')).toEqual(['open-case']);
  });

  it('stays under legal hold', async () => {
    const { needs, give, retain, caseId } = await oneMade();
    await give({ caseId }, { do: 'place-legal-hold', reason: 'complaint' });
    needs.moveTo('2030-01-01T03:30');
    expect(await retain()).toEqual({});
  });
});
