import type { Context } from 'hono';
import * as z from 'zod';
import { type Actor, mayAny } from '../../shared/access/may.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import type { Role } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { actorsTowards } from '../../shared/identity/viewer.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { loadCase } from '../../shared/store/cases.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { PageEnv, Reader } from '../view.ts';

/** A case, who its reader is towards it (the first counts), and the local date there. */
export type CaseOfReader = {
  readonly sickLeave: SickLeave;
  readonly actors: readonly [Actor, ...Actor[]];
  readonly today: Day;
};

/** Random ids are letters, digits, `-` and `_`. */
const CaseId = z.string().regex(/^[\w-]{1,64}$/);

/** The case that an address names, for somebody who may know of it; to everybody else there is no such case. */
export async function caseOfReader(needs: PortalNeeds, c: Context<PageEnv>): Promise<CaseOfReader | undefined> {
  const caseId = CaseId.safeParse(c.req.param('caseId'));
  const sickLeave = caseId.success ? await loadCase(needs.table, caseId.data) : undefined;
  return sickLeave && towards(needs, c.var.view.reader, sickLeave);
}

/** The same for a case that has been loaded. */
export async function towards(
  needs: PortalNeeds,
  reader: Reader,
  sickLeave: SickLeave,
): Promise<CaseOfReader | undefined> {
  if (reader.kind !== 'person') return undefined;
  const today = localDay(momentOfInstant(needs.clock()), policyOf(sickLeave).zone);
  const [first, ...others] = await actorsTowards(needs, reader.viewer, { sickLeave, on: today });
  if (first === undefined) return undefined;
  const actors = [first, ...others] as const;
  return mayAny(actors, 'see-case', sickLeave) ? { sickLeave, actors, today } : undefined;
}

/** Whether somebody works on a case in a role. In their own they are the member alone: its staff side is not for them. */
export const worksOn = ({ actors }: CaseOfReader, ...roles: readonly Role[]): boolean =>
  actors.some((actor) => actor.kind === 'person' && roles.includes(actor.role));
