import type { Context } from 'hono';
import { findPerson } from '../../shared/people/person.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { PageEnv } from '../view.ts';
import { type CaseOfReader, caseOfReader, worksOn } from './case-of-reader.ts';

/** The case that a page is about, for whoever is hr towards it. Of a member who was erased there is nothing left to see to. */
export async function caseOfHr(needs: PortalNeeds, c: Context<PageEnv>): Promise<CaseOfReader | undefined> {
  const found = await caseOfReader(needs, c);
  if (found === undefined || !worksOn(found, 'hr')) return undefined;
  return (await findPerson(needs, found.sickLeave.personId)) === undefined ? undefined : found;
}
