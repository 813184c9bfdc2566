import { describe, expect, it } from 'vitest';
import { remind } from '../../functions/remind.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { agreementIdOf } from '../../shared/consequences/agreement-lives.ts';
import { agreementsOf } from '../../shared/consequences/agreements-of.ts';
import { isHeld } from '../../shared/retention/free-person.ts';
import { retireCase } from '../../shared/retention/retire-case.ts';
import { goingOn } from '../../shared/store/cases.ts';
import { caseIdOf } from '../../shared/store/keys.ts';
import { verifyStore } from '../../shared/store/verify-store.ts';
import { Crash } from '../support/failing-table.ts';
import { agreementStory } from './agreement-story.ts';
import type { RetentionStory } from './retention-story.ts';

/** Ill from 2 November 2026 on; a § 56 agreement, entered by mistake, was void on 1 December and is kept for three months. It is the night of 2 March 2027. */
async function oneAgreementVoid() {
  const { caseId: first, ...story } = await agreementStory();
  const { needs, give } = story;
  needs.moveTo('2026-12-01T09:00');
  await give({ caseId: first }, { do: 'void-case' });
  needs.moveTo('2027-03-02T03:30');
  return { ...story, first };
}

const makeAnew = ({ give }: RetentionStory, sickLeave: SickLeave) =>
  give(sickLeave, { do: 'make-56-agreement', from: '2027-03-02' });

const standing = async ({ needs }: RetentionStory, of: SickLeave) =>
  (await agreementsOf(needs, of)).map(({ caseId, status, version }) => ({ caseId, status, version }));

describe('an agreement that is made anew on the day after the old one was deleted', () => {
  it('is reminded of, listed, and there when the tombstone of the old one has gone', async () => {
    const story = await oneAgreementVoid();
    const { needs, retain, sickLeave, first } = story;
    expect(await retain()).toEqual({ agreement: 1 });
    const before = needs.timelines.started.length;
    needs.moveTo('2027-03-02T09:00');
    await makeAnew(story, sickLeave);
    const second = agreementIdOf(sickLeave, 'agreement-56', 2);
    expect(second).not.toBe(first);
    const started = needs.timelines.started.slice(before).map(({ input }) => input.caseId);
    expect(started).toContain(second);
    for (const night of ['2027-03-03T03:30', '2027-03-04T03:30']) {
      needs.moveTo(night);
      expect(await retain()).toEqual({});
    }
    expect(await standing(story, sickLeave)).toEqual([{ caseId: second, status: 'open', version: 1 }]);
    expect((await goingOn(needs.table, 'employer')).map(caseIdOf)).toEqual([sickLeave.caseId, second]);
    expect((await verifyStore(needs, { listed: [second] })).findings).toEqual([]);
  });

  it('wakes, while the timeline of the old one is over', async () => {
    const story = await oneAgreementVoid();
    const { needs, retain, sickLeave, first } = story;
    await retain();
    await makeAnew(story, sickLeave);
    const wake = (caseId: string) => remind(needs)({ caseId, plan: 1, dutyId: 'other' });
    expect(await wake(first)).toEqual({ outcome: 'superseded' });
    // Runs out on 2 March 2029; three months before is Saturday 2 December, so Friday the 1st.
    expect(await wake(agreementIdOf(sickLeave, 'agreement-56', 2))).toMatchObject({ at: '2028-12-01T07:00:00Z' });
  });

  it('keeps its person, whom nothing else needs', async () => {
    const story = await oneAgreementVoid();
    const { needs, retain, left, sickLeave } = story;
    await retain();
    await makeAnew(story, sickLeave);
    for (const { pk, sk } of (await left()).filter((item) => item.pk.startsWith('EMPLOYEE#')))
      await needs.table.delete({ pk, sk });
    expect(await isHeld(needs, sickLeave)).toBe(true);
    expect(await isHeld(needs, sickLeave, new Set([agreementIdOf(sickLeave, 'agreement-56', 2)]))).toBe(false);
  });

  it('is not lost where the deletion of the old one broke off, and waits for none of it', async () => {
    const counted = await oneAgreementVoid();
    counted.mortal.arm(undefined);
    await counted.retain();
    for (let write = 1; write <= counted.mortal.writes(); write += 1) {
      const story = await oneAgreementVoid();
      const { needs, mortal, sickLeave, first } = story;
      mortal.arm({ write, landed: true });
      await retireCase(needs, { caseId: first, retentionMonths: 3, now: momentOfInstant(needs.clock()) }).catch(
        (error: unknown) => {
          if (!(error instanceof Crash)) throw error;
        },
      );
      mortal.arm(undefined);
      await makeAnew(story, sickLeave);
      const second = agreementIdOf(sickLeave, 'agreement-56', 2);
      expect(await standing(story, sickLeave), `write ${write}`).toEqual([
        { caseId: second, status: 'open', version: 1 },
      ]);
    }
  });
});
