import { localDay, momentOfInstant } from '../calendar/moment.ts';
import { holdersOf } from '../people/holders-of.ts';
import { staffByEmail } from '../people/staff.ts';
import { areaKey, unitIdOf } from '../people/units.ts';
import { defaultPolicy } from '../rules/default-policy.ts';
import type { AbsenceRow } from './absence-row.ts';
import type { IntakeReason } from './intake-reason.ts';
import type { IntakeNeeds } from './open-case.ts';

/** A leader that the absence file names counts only where the people file names none; where both do and differ, somebody should know. */
export async function leaderWarning(
  needs: IntakeNeeds,
  employerId: string,
  row: AbsenceRow,
): Promise<IntakeReason | undefined> {
  if (row.leaderEmail === undefined) return undefined;
  const on = localDay(momentOfInstant(needs.clock()), defaultPolicy.zone);
  const sought = { employerId, role: 'leader', unitId: unitIdOf(row), area: areaKey(row.area), on } as const;
  const leaders = await holdersOf(needs.table, sought);
  if (leaders.length === 0) return undefined;
  const named = await staffByEmail(needs, employerId, row.leaderEmail);
  return leaders.some(({ personId }) => personId === named) ? undefined : { kind: 'leader-differs' };
}
