import { type Day, partsOf } from '../calendar/day.ts';
import { localDay, type Moment } from '../calendar/moment.ts';
import { answerOf } from '../case/answer-of.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { findPerson } from '../people/person.ts';
import { policyOf } from '../rules/policies.ts';
import { caseFigures } from '../statistics/case-figures.ts';
import { countReduced, forgetPending } from '../statistics/reduced-cases.ts';
import { readNow } from '../statistics/statistics-items.ts';
import { readCase } from '../store/cases.ts';
import { noteCaseGone } from '../store/gone-cases.ts';
import { casePk, snapshotKey } from '../store/keys.ts';
import { commit } from '../store/perform.ts';
import { writeTombstone } from '../store/tombstone.ts';
import { eraseWhoIsFree } from './free-person.ts';
import { keptUntil } from './kept-until.ts';
import { releaseReservation } from './past-reservation.ts';
import type { RetentionNeeds } from './retention-needs.ts';

export type Retiring = { readonly caseId: string; readonly retentionMonths: number; readonly now: Moment };

/**
 * Deletes a case whose period is over, step by step, each of which can be done again: what is left of a crash is finished by the next run. The
 * last commit decides: a legal hold, or whatever else came before it, keeps the case, and what comes after it finds none.
 * @returns whether it is gone
 */
export async function retireCase(needs: RetentionNeeds, { caseId, retentionMonths, now }: Retiring): Promise<boolean> {
  const sickLeave = await readCase(needs.table, caseId);
  if (sickLeave === undefined) return false;
  const retired =
    sickLeave.retiredAt === undefined ? await lastCommit(needs, sickLeave, { retentionMonths, now }) : sickLeave;
  if (retired === undefined) return false;
  await keepFigures(needs, retired, now);
  await releaseReservation(needs, retired, { today: localDay(now, policyOf(retired).zone), retentionMonths });
  // Before the first commit goes: what is missing from here on, `verify` does not miss.
  await noteCaseGone(needs, caseId);
  await writeTombstone(needs.table, retired, now);
  await deleteItems(needs, caseId);
  await forgetPending(needs.table, retired.employerId, caseId);
  await eraseWhoIsFree(needs, retired, now);
  return true;
}

type Deciding = { readonly retentionMonths: number; readonly now: Moment };

async function lastCommit(
  needs: RetentionNeeds,
  sickLeave: SickLeave,
  { retentionMonths, now }: Deciding,
): Promise<SickLeave | undefined> {
  if (!isPast(sickLeave, retentionMonths, now) || (await isNeeded(needs, sickLeave))) return undefined;
  if (await waitsForCount(needs, sickLeave, now)) return undefined;
  const { caseId } = sickLeave;
  return commit(needs, sickLeave, {
    ...{ caseId, commandId: `retire:${caseId}`, by: 'retention', at: now },
    events: [{ type: 'case-retired', v: 1 }],
  });
}

/** Whether the period of a case is over. */
export function isPast(sickLeave: SickLeave, retentionMonths: number, now: Moment): boolean {
  const until = keptUntil(sickLeave, retentionMonths);
  return typeof until === 'number' && until <= localDay(now, policyOf(sickLeave).zone);
}

/** One that was merged answers for the rows that went into it, as long as the other goes on. */
export async function isNeeded({ table }: RetentionNeeds, { mergedInto }: SickLeave): Promise<boolean> {
  return mergedInto !== undefined && (await readCase(table, mergedInto)) !== undefined;
}

/** A year that is over is counted with all its cases first. */
async function waitsForCount(needs: RetentionNeeds, sickLeave: SickLeave, now: Moment): Promise<boolean> {
  if (sickLeave.agreement !== undefined) return false;
  const year = yearOf(sickLeave);
  const thisYear = partsOf(localDay(now, policyOf(sickLeave).zone)).year;
  return year < thisYear && (await countedThrough(needs, sickLeave.employerId)) < year;
}

/** Of a year that is not over: its tables go on without the case. */
async function keepFigures(needs: RetentionNeeds, sickLeave: SickLeave, now: Moment): Promise<void> {
  const { employerId, personId } = sickLeave;
  if ((await countedThrough(needs, employerId)) >= yearOf(sickLeave)) return;
  const groups = (await findPerson(needs, personId)) ?? {};
  const isDisputed = (one: SickLeave, dutyId: string): boolean => answerOf(one, dutyId) === 'disputed';
  const today: Day = localDay(now, policyOf(sickLeave).zone);
  const figures = caseFigures(sickLeave, { groups, isDisputed, today });
  if (figures !== undefined) await countReduced(needs.table, employerId, { sickLeave, figures });
}

const countedThrough = async ({ table }: RetentionNeeds, employerId: string): Promise<number> =>
  (await readNow(table, employerId))?.countedThrough ?? 0;

const yearOf = (sickLeave: SickLeave): number => partsOf(localDay(sickLeave.openedAt, policyOf(sickLeave).zone)).year;

/** Everything of a case but its tombstone. */
export async function deleteItems({ table }: Pick<RetentionNeeds, 'table'>, caseId: string): Promise<void> {
  const { sk: tombstone } = snapshotKey(caseId);
  for (const { pk, sk } of await table.query(casePk(caseId))) if (sk !== tombstone) await table.delete({ pk, sk });
}
