import type { z } from '@hono/zod-openapi';
import { may } from '../../shared/access/may.ts';
import { isoDay } from '../../shared/calendar/day.ts';
import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import { dutyStatus } from '../../shared/case/duty-status.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { wordSteps } from '../../shared/messages/because-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { findPerson } from '../../shared/people/person.ts';
import { findUnit } from '../../shared/people/units.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import type { ApiContext } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import type { Case, Duty, Unit } from './case-schemas.ts';
import { responsibleOf, stepsOf } from './shown-duty.ts';

type Shown = { readonly sickLeave: SickLeave; readonly because?: boolean };

/** A case as the employer's own system may see it. */
export async function caseView(needs: ApiNeeds, c: ApiContext, shown: Shown): Promise<Case> {
  const { sickLeave } = shown;
  const { caseId, version, status, firstDay, lastDay, expectedReturn, partial, injury, outcome } = sickLeave;
  return {
    caseId,
    version,
    status,
    employeeNumber: (await findPerson(needs, sickLeave.personId))?.number,
    unit: await unitView(needs, sickLeave),
    firstDay: isoDay(firstDay),
    lastDay: lastDay === undefined ? undefined : isoDay(lastDay),
    expectedReturn: expectedReturn === undefined ? undefined : isoDay(expectedReturn.on),
    partial,
    injury,
    outcome,
    mergedInto: sickLeave.mergedInto,
    ruleSet: sickLeave.ruleSet,
    timeline: dutyViews(needs, c, shown),
  };
}

export async function unitView(
  { table }: ApiNeeds,
  { employerId, unitId }: Pick<SickLeave, 'employerId' | 'unitId'>,
): Promise<z.output<typeof Unit>> {
  const unit = await findUnit(table, employerId, unitId);
  return { id: unitId, institution: unit?.institution ?? '', department: unit?.department ?? '' };
}

/** The employer's duties of a case, what is due first first. */
export function dutyViews(
  needs: Pick<ApiNeeds, 'clock'>,
  { var: { system, language } }: ApiContext,
  { sickLeave, because = false }: Shown,
): z.output<typeof Duty>[] {
  const today = localDay(momentOfInstant(needs.clock()), policyOf(sickLeave).zone);
  return planOf(sickLeave)
    .duties.filter(({ rule }) => may(system, { see: rule.visibleTo }, sickLeave))
    .toSorted((a, b) => a.due - b.due)
    .map((duty) => ({
      duty: duty.id,
      title: dutyName(duty.id, language).long,
      due: isoDay(duty.due),
      callBy: duty.callBy === undefined ? undefined : isoDay(duty.callBy),
      status: dutyStatus(duty, sickLeave, today),
      doneOn: duty.done === undefined ? undefined : isoDay(duty.done.on),
      responsible: [...responsibleOf(duty)],
      because: because ? [...wordSteps(stepsOf(duty), language)] : undefined,
    }));
}
