import { type Day, isoDay } from '../calendar/day.ts';
import { localDay, momentOfInstant } from '../calendar/moment.ts';
import { aliasOf } from '../case/alias.ts';
import type { StoredEvent } from '../case/events.ts';
import type { Absence, SickLeave } from '../case/sick-leave.ts';
import type { MintId } from '../clock.ts';
import { findPerson, savePerson } from '../people/person.ts';
import { saveNamedByAddress } from '../people/staff.ts';
import { areaKey, saveUnit } from '../people/units.ts';
import type { Vault } from '../ports/vault.ts';
import { policyOf } from '../rules/policies.ts';
import type { Policy } from '../rules/policy.ts';
import { ruleSetFor } from '../rules/rule-sets.ts';
import { type CaseNeeds, commit } from '../store/perform.ts';
import { newestPolicy, type PolicyName } from '../store/policies.ts';
import type { AbsenceRow } from './absence-row.ts';
import type { Employee, Reservation } from './employee.ts';
import { memberFields } from './member-fields.ts';
import type { Reach } from './refuse-elsewhere.ts';
import { endId } from './row-command.ts';

export type IntakeNeeds = CaseNeeds & {
  readonly mint: MintId;
  /** Who sent what is taken in, as commits name them: a person's id or the name of a system. `import` where absent. */
  readonly by?: string;
  /** The import that goes on. Its commits name it and the line, so that who begins again knows what it has done. */
  readonly via?: string;
  /** Of whoever is there for some workplaces alone: rows of others are rejected. */
  readonly reach?: Reach;
  /** Told when a row of a file has been worked on. */
  readonly rowDone?: (line: number) => void;
  /** How many people's absences may be taken in at the same time: one where it is absent, so that two runs are alike. */
  readonly peopleAtOnce?: number;
};

/** For live imports. The waits for the disk, or for the cloud's table, are then shared: more people at once hardly save any more. */
export const importsAtOnce = 64;

/** Who a commit is of, and by way of which line. */
export const sentBy = ({ by = 'import', via }: Pick<IntakeNeeds, 'by' | 'via'>) => ({ by, via });

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
  const { institution, department } = row;
  const { personId } = employee;
  const fields = memberFields(row, await findPerson(needs, personId));
  // Together, as none needs another: a store that waits for its disk waits once.
  const [, unitId, leaderId] = await Promise.all([
    savePerson(needs, { personId, employerId, ...fields }),
    saveUnit(needs.table, employerId, { institution, department }),
    row.leaderEmail === undefined ? undefined : saveNamedByAddress(needs, employerId, row.leaderEmail),
  ]);
  const policy = await newestPolicy(needs.table, employerId);
  const area = areaKey(row.area);
  const rules = policyOf({ policyId: policy.policyId, area });
  const at = momentOfInstant(needs.clock());
  const end = endReported(needs.vault, reservation, localDay(at, rules.zone));
  const events = [
    openedEvent(opening, { unitId, leaderId, area, policy }),
    ...recordedConsent(row, rules),
    ...end.events,
  ];
  const { caseId, commandId } = reservation;
  return commit(needs, undefined, { caseId, commandId, also: end.also, ...sentBy(needs), events, at });
}

/** An absence that is over is opened as one that is: nobody is told of it in between. */
function endReported(vault: Vault, { caseId, lastDay }: Reservation, today: Day) {
  if (lastDay === undefined || lastDay > today) return { events: [], also: [] };
  const ended: StoredEvent = { type: 'absence-ended', v: 1, on: isoDay(lastDay) };
  return { events: [ended], also: [endId(vault, { caseId }, lastDay)] };
}

type Places = {
  readonly unitId: string;
  readonly leaderId: string | undefined;
  readonly area: string;
  readonly policy: PolicyName;
};

function openedEvent(
  { employerId, row, employee, reservation, earlier, cutOver }: Opening,
  { unitId, leaderId, area, policy }: Places,
): StoredEvent {
  return {
    type: 'case-opened',
    v: 1,
    employerId,
    personId: employee.personId,
    unitId,
    area,
    alias: aliasOf(reservation.caseId),
    leaderId,
    ruleSet: ruleSetFor(reservation.firstDay).id,
    ...policy,
    firstDay: isoDay(reservation.firstDay),
    cutOver: cutOver === undefined ? undefined : isoDay(cutOver),
    partial: row.kind === 'partial',
    injury: row.injury,
    noEmployerPeriod: row.noEmployerPeriod,
    earlier: earlier.map(({ firstDay, lastDay, noEmployerPeriod }) => ({
      firstDay: isoDay(firstDay),
      lastDay: lastDay === undefined ? undefined : isoDay(lastDay),
      noEmployerPeriod,
    })),
  };
}

/** A consent in the employer's own records counts where the policy accepts it; the member is told and can withdraw it. */
export const hasRecordedConsent = ({ recordedConsent }: AbsenceRow, policy: Policy): boolean =>
  recordedConsent && policy.acceptsRecordedConsent;

const recordedConsent = (row: AbsenceRow, policy: Policy): readonly StoredEvent[] =>
  hasRecordedConsent(row, policy) ? [{ type: 'consent-given', v: 1, to: 'steward', source: 'import' }] : [];
