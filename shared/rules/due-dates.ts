import { type Day, laterDay, plusDays } from '../calendar/day.ts';
import { legalDeadline } from '../calendar/legal-deadline.ts';
import { minusWorkingDays } from '../calendar/minus-working-days.ts';
import { localDay } from '../calendar/moment.ts';
import { plusMonths } from '../calendar/months.ts';
import { plusWorkingDays, type WorkCalendar } from '../calendar/work-calendar.ts';
import { lastFact } from '../case/facts.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { type CountInput, countWeeks } from './counted-weeks.ts';
import type { Distance, DueRule, DueVariant } from './duty-rule.ts';
import type { Instance } from './instances.ts';
import type { Policy } from './policy.ts';
import { calendarsOf } from './send-windows.ts';

export type DueDate = {
  readonly due: Day;
  readonly callBy: Day | undefined;
  readonly passesOn: Day | undefined;
  readonly stopsOn: Day | undefined;
  /** A date in a letter from the municipality: it wins over what is worked out. */
  readonly fromLetter: boolean;
};

export type DatedInstance = Pick<Instance, 'id' | 'rule' | 'due' | 'place' | 'fact'>;

/** 22 weeks in 9 months (SDL § 24); over pension age 26 weeks in 12 (§ 25). The window starts so many months before the current one. */
const twentyTwoWeeks = { weeks: 22, windowMonths: 8 } as const;
const overPensionAge = { weeks: 26, windowMonths: 11 } as const;

/** When a duty is due; undefined where the starting fact names no date. A due date on a day off stands, unless its rule says otherwise. */
export function dueDate(instance: DatedInstance, sickLeave: SickLeave, policy: Policy): DueDate | undefined {
  const { rule } = instance;
  const letter = rule.letterWins === true ? letterFor(instance, sickLeave) : undefined;
  const fromLetter = letter !== undefined;
  if (instance.due.kind === 'counted-weeks') {
    if (fromLetter) return { due: letter, callBy: undefined, passesOn: undefined, stopsOn: letter, fromLetter };
    const { passesOn, stopsOn } = countWeeks(countInput(sickLeave, policy));
    return { due: passesOn, callBy: undefined, passesOn, stopsOn, fromLetter };
  }
  const due = letter ?? dueDay(instance, sickLeave, policy);
  if (due === undefined) return undefined;
  const callBy = rule.callByDays === undefined ? undefined : plusDays(sickLeave.firstDay, rule.callByDays);
  return { due, callBy, passesOn: undefined, stopsOn: undefined, fromLetter };
}

/** The newest word holds: a letter from before the duty was started, or started anew, says nothing of it. */
function letterFor({ id, fact }: DatedInstance, { letters }: SickLeave): Day | undefined {
  const letter = letters[id];
  return letter === undefined || (fact !== undefined && fact.in > letter.in) ? undefined : letter.on;
}

/** What the rule alone gives, without a letter; undefined for a date that nobody has named. Not for the counted weeks. */
export function dueDay(instance: DatedInstance, sickLeave: SickLeave, policy: Policy): Day | undefined {
  const day = unrolled(instance, sickLeave, policy);
  return day !== undefined && instance.rule.roll === 'next-working-day' ? legalDeadline(day) : day;
}

export function unrolled({ due, place, fact }: DatedInstance, sickLeave: SickLeave, policy: Policy): Day | undefined {
  const { firstDay } = sickLeave;
  switch (due.kind) {
    case 'first-day-plus':
      return plus(firstDay, distanceOf(due, sickLeave, policy), policy);
    case 'first-day-plus-months':
      return plusMonths(firstDay, due.months);
    case 'contact-days':
      return plusDays(firstDay, policy.leaderContactDays[place] ?? 0);
    case 'opening-plus-working-days':
      return plusWorkingDays(calendarsOf(policy).staff, laterOfBoth(sickLeave, policy), due.workingDays);
    case 'fact-date': {
      const from = factDay(due, { fact, firstDay, calendar: calendarsOf(policy).staff });
      return from === undefined ? undefined : plus(from.day, from.distance, policy);
    }
    case 'counted-weeks':
      return countWeeks(countInput(sickLeave, policy)).passesOn;
  }
}

type FirstDayPlus = Extract<DueRule, { kind: 'first-day-plus' }>;
type FactDate = Extract<DueRule, { kind: 'fact-date' }>;

export function distanceOf(due: FirstDayPlus, sickLeave: SickLeave, policy: Policy): Distance {
  const variant = due.variants?.find(({ when }) => holds(when, sickLeave));
  if (variant !== undefined) return variant;
  return { days: due.policyDays === undefined ? due.days : policy[due.policyDays] };
}

function holds(when: DueVariant['when'], { facts, firstDay, lastDay, noEmployerPeriod, status }: SickLeave): boolean {
  if ('pays' in when) return lastFact(facts, 'employer-pays')?.details.pays === when.pays;
  return (
    noEmployerPeriod && status === 'closed' && lastDay !== undefined && lastDay - firstDay + 1 <= when.shortRefundDays
  );
}

/** The variant of the due date that holds, if one does: a short absence with a right to refund is reported after it has ended. */
export const variantOf = ({ due }: Pick<Instance, 'due'>, sickLeave: SickLeave): DueVariant | undefined =>
  due.kind === 'first-day-plus' ? due.variants?.find(({ when }) => holds(when, sickLeave)) : undefined;

/** Whether a duty goes on although the absence has ended. */
export function outlives(instance: Pick<Instance, 'rule' | 'due'>, sickLeave: SickLeave): boolean {
  const { outlivesAbsence, outlivesLongerThan } = instance.rule;
  if (outlivesAbsence === true || 'months' in (variantOf(instance, sickLeave) ?? {})) return true;
  const { firstDay, lastDay } = sickLeave;
  return outlivesLongerThan !== undefined && lastDay !== undefined && lastDay - firstDay + 1 > outlivesLongerThan;
}

type From = { readonly day: Day; readonly distance: Distance };
const nothing: Distance = { days: 0 };

export function factDay(
  { field, plus: distance = nothing, otherwise, nextWorkingDay }: FactDate,
  of: FactOf,
): From | undefined {
  if (of.fact === undefined) return undefined;
  if (nextWorkingDay === true) return { day: plusWorkingDays(of.calendar, of.fact.on, 1), distance };
  if (field === undefined) return { day: of.fact.on, distance };
  const named = of.fact.details[field];
  if (named !== undefined) return { day: named, distance };
  if (otherwise === undefined) return undefined;
  if ('field' in otherwise) {
    const instead = of.fact.details[otherwise.field];
    return { day: instead ?? of.fact.on, distance: otherwise.plus };
  }
  return 'afterFirstDay' in otherwise
    ? { day: of.firstDay, distance: { days: otherwise.afterFirstDay } }
    : { day: of.fact.on, distance: otherwise };
}

type FactOf = Pick<Instance, 'fact'> & Pick<SickLeave, 'firstDay'> & { readonly calendar: WorkCalendar };

export function plus(day: Day, distance: Distance, policy: Policy): Day {
  if ('days' in distance) return plusDays(day, distance.days);
  if ('months' in distance) return plusMonths(day, distance.months);
  const { workingDays } = distance;
  const { staff } = calendarsOf(policy);
  return workingDays < 0 ? minusWorkingDays(staff, day, -workingDays) : plusWorkingDays(staff, day, workingDays);
}

export const laterOfBoth = ({ firstDay, openedAt }: SickLeave, { zone }: Policy): Day =>
  laterDay(firstDay, localDay(openedAt, zone));

export function countInput({ firstDay, earlier, noEmployerPeriod, facts }: SickLeave, policy: Policy): CountInput {
  const limits = lastFact(facts, 'over-pension-age') === undefined ? twentyTwoWeeks : overPensionAge;
  return { firstDay, earlier, noEmployerPeriod, ...limits, calendar: calendarsOf(policy).staff };
}
