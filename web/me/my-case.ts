import type { Context } from 'hono';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { type CaseOfReader, towards } from '../facts/case-of-reader.ts';
import { casesOfMember } from '../facts/cases-of-member.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { PageEnv, Reader } from '../view.ts';

/** One of the reader's own cases, and the others. */
export type MyCase = CaseOfReader & { readonly others: readonly SickLeave[]; readonly isNewest: boolean };

/** What never was, or goes on elsewhere, is no case of hers. */
const shown: ReadonlySet<SickLeave['status']> = new Set(['open', 'closed']);

/** Her own cases: first the one under way, then the newest. */
export async function casesOfMine(needs: PortalNeeds, reader: Reader): Promise<readonly SickLeave[]> {
  if (reader.kind !== 'person') return [];
  const members = reader.viewer.persons.filter(({ isMember }) => isMember);
  const found = (await Promise.all(members.map(({ personId }) => casesOfMember(needs, personId)))).flat();
  const isOpen = ({ status }: SickLeave): number => (status === 'open' ? 0 : 1);
  return found
    .filter(({ status }) => shown.has(status))
    .toSorted((a, b) => isOpen(a) - isOpen(b) || b.firstDay - a.firstDay);
}

/** The case of hers that the address asks for, else the one under way; undefined when she has none. */
export async function myCase(needs: PortalNeeds, c: Context<PageEnv>): Promise<MyCase | undefined> {
  const { reader } = c.var.view;
  const cases = await casesOfMine(needs, reader);
  const asked = cases.find(({ caseId }) => caseId === c.req.query('case')) ?? cases[0];
  const found = asked && (await towards(needs, reader, asked));
  if (found === undefined) return undefined;
  const others = cases.filter(({ caseId }) => caseId !== found.sickLeave.caseId);
  return { ...found, others, isNewest: asked === cases[0] };
}

/** An address of her pages that stays with the case which she looks at. */
export const mine = (path: string, { sickLeave, isNewest }: MyCase): string => {
  if (isNewest) return path;
  const [address = '', fragment] = path.split('#');
  return `${address}?case=${sickLeave.caseId}${fragment === undefined ? '' : `#${fragment}`}`;
};
