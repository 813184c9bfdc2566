import { localDay, momentOfInstant } from '../calendar/moment.ts';
import type { Absence } from '../case/sick-leave.ts';
import { defaultPolicy } from '../rules/default-policy.ts';
import type { Employee, Reservation } from './employee.ts';
import { isAnAbsence } from './match-absence.ts';
import { mergedAbsences } from './merged-absences.ts';
import { type IntakeNeeds, openCase } from './open-case.ts';
import { isCounted } from './past-absences.ts';
import type { AbsenceReport } from './report-absence.ts';
import { carryOut, endId } from './row-command.ts';

/**
 * Finishes what an earlier report left half done, by a crash or another process: reserved absences are opened, and an absence that was
 * reported with a last day before this row begins is ended. True when there was something.
 */
export async function finishReserved(needs: IntakeNeeds, report: AbsenceReport, employee: Employee): Promise<boolean> {
  for (const reservation of employee.unopened) await openReserved(needs, report, { employee, reservation });
  const today = localDay(momentOfInstant(needs.clock()), defaultPolicy.zone);
  const over = employee.reservations.filter(
    ({ lastDay }) => lastDay !== undefined && lastDay < report.row.firstDay && lastDay <= today,
  );
  let ended = false;
  for (const reservation of over) ended = (await endReserved(needs, employee, reservation)) || ended;
  return employee.unopened.length > 0 || ended;
}

export type Reserved = { readonly employee: Employee; readonly reservation: Reservation };

/** Opens a reserved absence: whoever finds it does, with the ids it was reserved with. */
export async function openReserved(
  needs: IntakeNeeds,
  report: AbsenceReport,
  { employee, reservation }: Reserved,
): Promise<void> {
  const fromStore = employee.cases.filter(isAnAbsence).map(({ firstDay, lastDay, noEmployerPeriod }) => ({
    firstDay,
    lastDay,
    ...(noEmployerPeriod ? { noEmployerPeriod } : {}),
  }));
  const before = (absence: Absence): boolean => absence.firstDay < reservation.firstDay;
  const earlier = mergedAbsences([...fromStore, ...employee.past.filter(isCounted), ...report.earlier].filter(before));
  await openCase(needs, { ...report, employee, reservation, earlier });
}

async function endReserved(
  needs: IntakeNeeds,
  { cases }: Employee,
  { caseId, lastDay: on }: Reservation,
): Promise<boolean> {
  const sickLeave = cases.find((known) => known.caseId === caseId);
  if (on === undefined || sickLeave?.status !== 'open') return false;
  const commandId = endId(needs.vault, sickLeave, on);
  // Once it was ended and goes on again, its first last day says nothing any more.
  if (sickLeave.commandIds.includes(commandId)) return false;
  const { outcome } = await carryOut(needs, { sickLeave, commandId }, { do: 'end-absence', on });
  return outcome === 'continued';
}
