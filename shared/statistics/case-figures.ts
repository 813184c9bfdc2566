import { type Day, partsOf } from '../calendar/day.ts';
import { localDay } from '../calendar/moment.ts';
import { isRunning } from '../case/agreement-end.ts';
import { dutyStatus } from '../case/duty-status.ts';
import type { CaseOutcome } from '../case/facts.ts';
import { planOf } from '../case/plan-of.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { PersonFields } from '../people/person.ts';
import { policyOf } from '../rules/policies.ts';
import { type Length, type ReportedDuty, reportedDuties } from './families.ts';

export type Groups = Pick<PersonFields, 'ageGroup' | 'gender' | 'occupation'>;

/** Whether the member has said that what was recorded of a duty does not hold. */
export type IsDisputed = (sickLeave: SickLeave, dutyId: string) => boolean;

/** `late` is also what is not done though its due date has passed; `open` is still to come. */
export type DutyResult = 'in-time' | 'late' | 'open' | 'not-applicable';
export type DutyFigure = {
  readonly result: DutyResult;
  /** Recorded by the employer's side and not disputed by the member, so both stand by it. */
  readonly confirmed: boolean;
};

/** What statistics know of a case: nothing that names it or its person. */
export type CaseFigures = {
  readonly unitId: string;
  /** When it was opened, by the local date: what is reported late still falls into a year that is being counted. */
  readonly year: number;
  readonly month: number;
  readonly length: Length;
  readonly groups: Groups;
  readonly outcome: CaseOutcome | 'open';
  /** The member let a steward in. */
  readonly steward: boolean;
  readonly duties: Readonly<Record<ReportedDuty, DutyFigure>>;
};

type About = { readonly groups: Groups; readonly isDisputed: IsDisputed; readonly today: Day };

/** The figures of a case as it stands on a local date; undefined for what was no absence, or goes on in another case, or is an agreement. */
export function caseFigures(sickLeave: SickLeave, { groups, isDisputed, today }: About): CaseFigures | undefined {
  const { status, agreement, unitId, consents } = sickLeave;
  if (status === 'void' || status === 'merged' || agreement !== undefined) return undefined;
  const { year, month } = partsOf(localDay(sickLeave.openedAt, policyOf(sickLeave).zone));
  const { ageGroup, gender, occupation } = groups;
  return {
    unitId,
    year,
    month,
    length: lengthOf(sickLeave),
    groups: { ageGroup, gender, occupation },
    outcome: outcomeOf(sickLeave),
    steward: consents.some(({ to }) => to === 'steward'),
    duties: dutiesOf(sickLeave, isDisputed, today),
  };
}

function lengthOf({ firstDay, lastDay }: SickLeave): Length {
  if (lastDay === undefined) return 'open';
  const days = lastDay - firstDay + 1;
  if (days <= 14) return '<=14';
  if (days <= 28) return '15-28';
  if (days <= 56) return '29-56';
  return days <= 182 ? '57-182' : '>182';
}

/** Why a case was closed without a word stays untold. */
const outcomeOf = ({ status, outcome }: SickLeave): CaseFigures['outcome'] =>
  status === 'open' ? 'open' : (outcome ?? 'unknown');

function dutiesOf(sickLeave: SickLeave, isDisputed: IsDisputed, today: Day): CaseFigures['duties'] {
  const planned = planOf(sickLeave).duties;
  const figure = (id: ReportedDuty): DutyFigure => {
    const duty = planned.find((each) => each.id === id);
    // The municipality's own follow-up is nobody's here to do.
    if (duty === undefined || duty.responsible === 'municipality')
      return { result: 'not-applicable', confirmed: false };
    const { done, due } = duty;
    if (done !== undefined)
      return { result: done.on <= due ? 'in-time' : 'late', confirmed: !isDisputed(sickLeave, id) };
    const status = dutyStatus(duty, sickLeave, today);
    const result = status === 'overdue' ? 'late' : status === 'pending' ? 'open' : 'not-applicable';
    return { result, confirmed: false };
  };
  const figures = reportedDuties.map((id) => [id, figure(id)] as const);
  return Object.fromEntries(figures) as Record<ReportedDuty, DutyFigure>;
}

/** The kind of an agreement that is running on a day. */
export const runningAgreement = (sickLeave: SickLeave, on: Day): string | undefined =>
  isRunning(sickLeave, on) ? sickLeave.agreement?.id : undefined;
