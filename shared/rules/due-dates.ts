import { type Day, laterDay, plusDays } from '../calendar/day.ts';
import { legalDayOff, legalDeadline } from '../calendar/legal-deadline.ts';
import { minusWorkingDays } from '../calendar/minus-working-days.ts';
import { localDay } from '../calendar/moment.ts';
import { plusMonths } from '../calendar/months.ts';
import { plusWorkingDays } from '../calendar/work-calendar.ts';
import { lastFact } from '../case/facts.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { type CountInput, countSteps, countWeeks } from './counted-weeks.ts';
import type { Distance, DueRule, DueVariant, DutyRule } from './duty-rule.ts';
import type { Instance } from './instances.ts';
import type { Step } from './plan-types.ts';
import type { Policy } from './policy.ts';
import { calendarsOf } from './send-windows.ts';

export type DueDate = {
  readonly due: Day;
  readonly callBy?: Day;
  readonly passesOn?: Day;
  readonly stopsOn?: Day;
  /** A date in a letter from the municipality: it wins over what is worked out. */
  readonly fromLetter: boolean;
};

type Dated = Pick<Instance, 'id' | 'rule' | 'due' | 'place' | 'fact'>;

/** 22 weeks in 9 months (SDL § 24); over pension age 26 weeks in 12 (§ 25). The window starts so many months before the current one. */
const twentyTwoWeeks = { weeks: 22, windowMonths: 8 } as const;
const overPensionAge = { weeks: 26, windowMonths: 11 } as const;

/** When a duty is due; undefined where the starting fact names no date. A due date on a day off stands, unless its rule says otherwise. */
export function dueDate(instance: Dated, sickLeave: SickLeave, policy: Policy): DueDate | undefined {
  const { id, rule } = instance;
  const letter = rule.letterWins === true ? sickLeave.letters[id] : undefined;
  const callBy = rule.callByDays === undefined ? {} : { callBy: plusDays(sickLeave.firstDay, rule.callByDays) };
  if (instance.due.kind === 'counted-weeks') {
    if (letter !== undefined) return { due: letter, stopsOn: letter, fromLetter: true };
    const { passesOn, stopsOn } = countWeeks(countInput(sickLeave, policy));
    return { due: passesOn, passesOn, stopsOn, fromLetter: false };
  }
  const due = letter ?? dueDay(instance, sickLeave, policy);
  return due === undefined ? undefined : { due, ...callBy, fromLetter: letter !== undefined };
}

/** What the rule alone gives, without a letter; undefined for a date that nobody has named. Not for the counted weeks. */
export function dueDay(instance: Dated, sickLeave: SickLeave, policy: Policy): Day | undefined {
  const day = unrolled(instance, sickLeave, policy);
  return day !== undefined && instance.rule.roll === 'next-working-day' ? legalDeadline(day) : day;
}

function unrolled({ due, place, fact }: Dated, sickLeave: SickLeave, policy: Policy): Day | undefined {
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
      const from = factDay(due, { fact, firstDay });
      return from === undefined ? undefined : plus(from.day, from.distance, policy);
    }
    case 'counted-weeks':
      return countWeeks(countInput(sickLeave, policy)).passesOn;
  }
}

type FirstDayPlus = Extract<DueRule, { kind: 'first-day-plus' }>;
type FactDate = Extract<DueRule, { kind: 'fact-date' }>;

function distanceOf(due: FirstDayPlus, sickLeave: SickLeave, policy: Policy): Distance {
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
export const outlives = (instance: Pick<Instance, 'rule' | 'due'>, sickLeave: SickLeave): boolean =>
  instance.rule.outlivesAbsence === true || 'months' in (variantOf(instance, sickLeave) ?? {});

type From = { readonly day: Day; readonly distance: Distance };
const nothing: Distance = { days: 0 };

function factDay({ field, plus: distance = nothing, otherwise }: FactDate, of: FactOf): From | undefined {
  if (of.fact === undefined) return undefined;
  if (field === undefined) return { day: of.fact.on, distance };
  const named = of.fact.details[field];
  if (named !== undefined) return { day: named, distance };
  if (otherwise === undefined) return undefined;
  return 'afterFirstDay' in otherwise
    ? { day: of.firstDay, distance: { days: otherwise.afterFirstDay } }
    : { day: of.fact.on, distance: otherwise };
}

type FactOf = Pick<Instance, 'fact'> & Pick<SickLeave, 'firstDay'>;

function plus(day: Day, distance: Distance, policy: Policy): Day {
  if ('days' in distance) return plusDays(day, distance.days);
  if ('months' in distance) return plusMonths(day, distance.months);
  const { workingDays } = distance;
  const { staff } = calendarsOf(policy);
  return workingDays < 0 ? minusWorkingDays(staff, day, -workingDays) : plusWorkingDays(staff, day, workingDays);
}

const laterOfBoth = ({ firstDay, openedAt }: SickLeave, { zone }: Policy): Day =>
  laterDay(firstDay, localDay(openedAt, zone));

function countInput({ firstDay, earlier, noEmployerPeriod, facts }: SickLeave, policy: Policy): CountInput {
  const limits = lastFact(facts, 'over-pension-age') === undefined ? twentyTwoWeeks : overPensionAge;
  return { firstDay, earlier, noEmployerPeriod, ...limits, calendar: calendarsOf(policy).staff };
}

/** The reasons for a due date, one step a sum, so that somebody with a calendar can follow. */
export function dueSteps(instance: Dated, sickLeave: SickLeave, policy: Policy): readonly Step[] {
  const found = dueDate(instance, sickLeave, policy);
  if (found === undefined) return [];
  const { due, callBy, fromLetter } = found;
  const { rule } = instance;
  const calls: readonly Step[] =
    callBy === undefined ? [] : [{ step: 'call-by', days: rule.callByDays ?? 0, day: callBy }];
  if (fromLetter) return [...reasons(instance, sickLeave, policy), { step: 'letter-says', day: due }, ...calls];
  if (instance.due.kind === 'counted-weeks') return reasons(instance, sickLeave, policy);
  return [...reasons(instance, sickLeave, policy), ...onDayOff(instance, sickLeave, policy), ...calls];
}

function onDayOff(instance: Dated, sickLeave: SickLeave, policy: Policy): readonly Step[] {
  const day = unrolled(instance, sickLeave, policy);
  if (day === undefined) return [];
  if (instance.rule.roll === 'next-working-day') {
    const off = legalDayOff(day);
    return off === undefined ? [] : [{ step: 'moves-off', dayOff: off, day: legalDeadline(day) }];
  }
  const dayOff = calendarsOf(policy).staff.dayOff(day);
  return dayOff === undefined ? [] : [{ step: 'stands-on-day-off', day, dayOff }];
}

function reasons(instance: Dated, sickLeave: SickLeave, policy: Policy): readonly Step[] {
  const { due, fact, rule, place } = instance;
  const firstDay: Step = { step: 'first-day', day: sickLeave.firstDay };
  switch (due.kind) {
    case 'first-day-plus': {
      const variant = variantOf(instance, sickLeave);
      const distance = distanceOf(due, sickLeave, policy);
      const because: readonly Step[] = variant === undefined ? [] : [{ step: 'variant', when: variant.when }];
      return [firstDay, ...because, ...distanceSteps(sickLeave.firstDay, distance, { rule, policy })];
    }
    case 'first-day-plus-months':
      return [firstDay, ...distanceSteps(sickLeave.firstDay, { months: due.months }, { rule, policy })];
    case 'contact-days': {
      const days = policy.leaderContactDays[place] ?? 0;
      return [firstDay, ...distanceSteps(sickLeave.firstDay, { days }, { rule, policy })];
    }
    case 'opening-plus-working-days': {
      const opened = localDay(sickLeave.openedAt, policy.zone);
      const later = laterOfBoth(sickLeave, policy);
      const both: readonly Step[] = opened === sickLeave.firstDay ? [] : [{ step: 'later-of-both', day: later }];
      const sum = distanceSteps(later, { workingDays: due.workingDays }, { rule, policy });
      return [firstDay, { step: 'opened', day: opened }, ...both, ...sum];
    }
    case 'counted-weeks':
      return [firstDay, ...countSteps(countInput(sickLeave, policy))];
    case 'fact-date': {
      const from = factDay(due, { fact, firstDay: sickLeave.firstDay });
      if (from === undefined || fact === undefined) return [];
      const named = due.field !== undefined && fact.details[due.field] !== undefined;
      const start: Step =
        due.otherwise !== undefined && 'afterFirstDay' in due.otherwise && !named
          ? firstDay
          : { step: 'fact', fact: fact.fact, ...(named ? { field: due.field } : {}), day: from.day };
      return [start, ...distanceSteps(from.day, from.distance, { rule, policy })];
    }
  }
}

type Of = { readonly rule: DutyRule; readonly policy: Policy };

/** No step where nothing is added. `D is day 1` says how the days are counted, where that is not from the day after. */
function distanceSteps(from: Day, distance: Distance, { rule, policy }: Of): readonly Step[] {
  const day = plus(from, distance, policy);
  if ('months' in distance) return [{ step: 'plus-months', months: distance.months, day }];
  if ('workingDays' in distance) return [{ step: 'plus-working-days', days: distance.workingDays, day }];
  if (distance.days === 0) return [];
  return [{ step: 'plus-days', days: distance.days, day, ...(rule.counting === 'day-1' ? { dayOne: true } : {}) }];
}
