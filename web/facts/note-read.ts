import type { Actor } from '../../shared/access/may.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { isoSeconds } from '../../shared/clock.ts';
import { noteReading } from '../../shared/store/readings.ts';
import type { PortalNeeds } from '../portal-needs.ts';

/**
 * Writes down that somebody looked at a case, in which role; looking twice within a second is looking once. That the member looks at her own
 * is nobody's to know.
 */
export async function noteRead(
  { table, clock }: Pick<PortalNeeds, 'table' | 'clock'>,
  { sickLeave, actors }: { readonly sickLeave: SickLeave; readonly actors: readonly Actor[] },
): Promise<void> {
  const [actor] = actors;
  if (actor === undefined || actor.kind === 'operator') return;
  const { by, role } =
    actor.kind === 'system' ? { by: `api:${actor.keyId}`, role: actor.kind } : { by: actor.personId, role: actor.role };
  if (role === 'member') return;
  await noteReading(table, sickLeave.caseId, { at: isoSeconds(clock()), by, role });
}
