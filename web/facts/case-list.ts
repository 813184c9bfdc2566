import type { Day } from '../../shared/calendar/day.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { CasesOfReader } from './cases-of-reader.ts';
import { nameOf, unitName } from './names.ts';
import { type NextDuty, nextDuties } from './next-duties.ts';

export type CaseLine = {
  readonly sickLeave: SickLeave;
  readonly name: string | undefined;
  readonly unit: string;
  readonly next: readonly NextDuty[];
};

/** `more` is where the next page starts. */
export type CaseList = { readonly lines: readonly CaseLine[]; readonly more?: string | undefined };

/** Cases as lists show them: who, where, what is next. */
export async function caseLines(needs: PortalNeeds, { found, more }: CasesOfReader, today: Day): Promise<CaseList> {
  const lines = found.map(async ({ sickLeave }) => ({
    sickLeave,
    name: await nameOf(needs, sickLeave.personId),
    unit: await unitName(needs.table, sickLeave.employerId, sickLeave.unitId),
    next: nextDuties(sickLeave, today),
  }));
  return { lines: await Promise.all(lines), more };
}
