import { isoSeconds } from '../../shared/clock.ts';
import { casePk } from '../../shared/store/keys.ts';
import type { PortalNeeds } from '../portal-needs.ts';

/** Writes down that somebody looked at a case; looking twice within a second is looking once. */
export async function noteRead({ table, clock }: PortalNeeds, caseId: string, by: string): Promise<void> {
  const at = isoSeconds(clock());
  await table.put({ pk: casePk(caseId), sk: `READ#${at}#${by}`, at, by }, 'always');
}
