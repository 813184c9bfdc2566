import { createHash } from 'node:crypto';
import { type Day, isoDay } from '../calendar/day.ts';
import { momentOfInstant } from '../calendar/moment.ts';
import type { StoredEvent } from '../case/events.ts';
import type { Absence, SickLeave } from '../case/sick-leave.ts';
import type { MintId } from '../clock.ts';
import { savePerson } from '../people/person.ts';
import { saveNamedByAddress } from '../people/staff.ts';
import { areaKey, saveUnit } from '../people/units.ts';
import { defaultPolicy } from '../rules/default-policy.ts';
import { ruleSetFor } from '../rules/rule-sets.ts';
import { type CaseNeeds, commit } from '../store/perform.ts';
import type { AbsenceRow } from './absence-row.ts';
import type { Employee, Reservation } from './employee.ts';

export type IntakeNeeds = CaseNeeds & { readonly mint: MintId };

export type Opening = {
  readonly employerId: string;
  readonly row: AbsenceRow;
  readonly employee: Employee;
  readonly reservation: Reservation;
  /** The person's earlier absences, from the file and from the store. */
  readonly earlier: readonly Absence[];
  readonly cutOver?: Day | undefined;
};

/** Opens a reserved case: the person, the workplace, then the first commit. Whoever repeats it finds the case opened. */
export async function openCase(needs: IntakeNeeds, opening: Opening): Promise<SickLeave | undefined> {
  const { employerId, row, employee, reservation } = opening;
  const { name, number, email, phone, language, institution, department } = row;
  await savePerson(needs, { personId: employee.personId, employerId, name, number, email, phone, language });
  const unitId = await saveUnit(needs.table, employerId, { institution, department });
  const leaderId =
    row.leaderEmail === undefined ? undefined : await saveNamedByAddress(needs, employerId, row.leaderEmail);
  const events = [openedEvent(opening, { unitId, leaderId }), ...recordedConsent(row)];
  const { caseId, commandId } = reservation;
  return commit(needs, undefined, { caseId, commandId, by: 'import', events, at: momentOfInstant(needs.clock()) });
}

type Places = { readonly unitId: string; readonly leaderId: string | undefined };

function openedEvent(
  { employerId, row, employee, reservation, earlier, cutOver }: Opening,
  { unitId, leaderId }: Places,
): StoredEvent {
  return {
    type: 'case-opened',
    v: 1,
    employerId,
    personId: employee.personId,
    unitId,
    area: areaKey(row.area),
    alias: aliasOf(reservation.caseId),
    leaderId,
    ruleSet: ruleSetFor(reservation.firstDay).id,
    policyVersion: defaultPolicy.version,
    firstDay: isoDay(reservation.firstDay),
    cutOver: cutOver === undefined ? undefined : isoDay(cutOver),
    partial: row.kind === 'partial',
    injury: row.injury,
    noEmployerPeriod: row.noEmployerPeriod,
    earlier: earlier.map(({ firstDay, lastDay }) => ({
      firstDay: isoDay(firstDay),
      lastDay: lastDay === undefined ? undefined : isoDay(lastDay),
    })),
  };
}

/** A consent in the employer's own records counts where the policy accepts it; the member is told and can withdraw it. */
export const hasRecordedConsent = ({ recordedConsent }: AbsenceRow): boolean =>
  recordedConsent && defaultPolicy.acceptsRecordedConsent;

const recordedConsent = (row: AbsenceRow): readonly StoredEvent[] =>
  hasRecordedConsent(row) ? [{ type: 'consent-given', v: 1, to: 'steward', source: 'import' }] : [];

/** Without I, L, O, 0 and 1, which look alike on a phone. */
const aliasLetters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A task alias, `K7F4`: as random as the case's id and telling no more. */
function aliasOf(caseId: string): string {
  const bytes = createHash('sha256').update(`alias ${caseId}`).digest();
  return Array.from({ length: 4 }, (_, place) => aliasLetters[(bytes[place] ?? 0) % aliasLetters.length]).join('');
}
