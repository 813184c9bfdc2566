import type { Day } from '../calendar/day.ts';
import { legalDayOff, legalDeadline } from '../calendar/legal-deadline.ts';
import { localDay } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { countSteps } from './counted-weeks.ts';
import {
  countInput,
  type DatedInstance,
  distanceOf,
  dueDate,
  factDay,
  laterOfBoth,
  plus,
  unrolled,
  variantOf,
} from './due-dates.ts';
import type { Distance, DutyRule } from './duty-rule.ts';
import type { Step } from './plan-types.ts';
import type { Policy } from './policy.ts';
import { calendarsOf } from './send-windows.ts';

/** The reasons for a due date, one step a sum, so that somebody with a calendar can follow. */
export function dueSteps(instance: DatedInstance, sickLeave: SickLeave, policy: Policy): readonly Step[] {
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

function onDayOff(instance: DatedInstance, sickLeave: SickLeave, policy: Policy): readonly Step[] {
  const day = unrolled(instance, sickLeave, policy);
  if (day === undefined) return [];
  if (instance.rule.roll === 'next-working-day') {
    const off = legalDayOff(day);
    return off === undefined ? [] : [{ step: 'moves-off', dayOff: off, day: legalDeadline(day) }];
  }
  const dayOff = calendarsOf(policy).staff.dayOff(day);
  return dayOff === undefined ? [] : [{ step: 'stands-on-day-off', day, dayOff }];
}

function reasons(instance: DatedInstance, sickLeave: SickLeave, policy: Policy): readonly Step[] {
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
      const from = factDay(due, { fact, firstDay: sickLeave.firstDay, calendar: calendarsOf(policy).staff });
      if (from === undefined || fact === undefined) return [];
      const named = due.field !== undefined && fact.details[due.field] !== undefined;
      const start: Step =
        due.otherwise !== undefined && 'afterFirstDay' in due.otherwise && !named
          ? firstDay
          : {
              step: 'fact',
              fact: fact.fact,
              ...(named ? { field: due.field } : {}),
              day: due.nextWorkingDay === true ? fact.on : from.day,
            };
      const back: readonly Step[] =
        due.nextWorkingDay === true ? [{ step: 'plus-working-days', days: 1, day: from.day }] : [];
      return [start, ...back, ...distanceSteps(from.day, from.distance, { rule, policy })];
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
