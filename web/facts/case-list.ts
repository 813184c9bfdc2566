import type { Day } from '../../shared/calendar/day.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { Item } from '../../shared/ports/table.ts';
import { fromSnapshot, loadCase } from '../../shared/store/cases.ts';
import { caseIdOf, casesPartition } from '../../shared/store/keys.ts';
import { loadPolicyOf } from '../../shared/store/policies.ts';
import type { PortalNeeds } from '../portal-needs.ts';
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

/** Fifty lines can be looked over, and are read and unsealed in well under 50 ms. */
const pageSize = 50;

type Asked = { readonly status: SickLeave['status']; readonly after?: string | undefined; readonly today: Day };

/** One page of the employer's cases, what is due next first. May lag a moment behind the newest commits. */
export async function listCases(needs: PortalNeeds, { status, after, today }: Asked): Promise<CaseList> {
  // Closed ones whose duties go on are among the closed.
  const prefix = status;
  const items = await needs.table.queryIndex('lists', casesPartition(needs.employerId), {
    prefix,
    // One more than is shown tells whether there is another page.
    limit: pageSize + 1,
    ...(after === undefined ? {} : { after: startOf(status, after) }),
  });
  const shown = items.slice(0, pageSize);
  const lines = await Promise.all(shown.map((item) => toLine(needs, item, today)));
  const last = String(shown.at(-1)?.listsSk ?? '')
    .slice(prefix.length)
    .replace(/^#/, '');
  return { lines: lines.flatMap((line) => line ?? []), more: items.length > pageSize ? last : undefined };
}

/** Where a page starts, as its link says it: without the mark between status and date, unless the status itself goes on. */
const startOf = (status: string, after: string): string => `${status}${after.startsWith('-') ? '' : '#'}${after}`;

async function toLine(needs: PortalNeeds, item: Item, today: Day): Promise<CaseLine | undefined> {
  const sickLeave = fromSnapshot(item) ?? (await loadCase(needs.table, caseIdOf(item)));
  if (sickLeave === undefined) return undefined;
  await loadPolicyOf(needs.table, sickLeave);
  return {
    sickLeave,
    name: await nameOf(needs, sickLeave.personId),
    unit: await unitName(needs.table, sickLeave.employerId, sickLeave.unitId),
    next: nextDuties(sickLeave, today),
  };
}
