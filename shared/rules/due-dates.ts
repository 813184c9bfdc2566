import { type Day, laterDay, plusDays } from '../calendar/day.ts';
import { localDay } from '../calendar/moment.ts';
import { plusWorkingDays } from '../calendar/work-calendar.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { countWeeks } from './counted-weeks.ts';
import type { DutyRule, Policy } from './duty-rule.ts';
import type { Step } from './plan-types.ts';
import { calendarsOf } from './send-windows.ts';

export type DueDate = {
  readonly due: Day;
  readonly callBy?: Day;
  readonly passesOn?: Day;
  readonly stopsOn?: Day;
  readonly because: readonly Step[];
};

/** When a duty is due and the steps that lead there. A due date on a day off stands: it never moves later. */
export function dueDate(rule: DutyRule, sickLeave: SickLeave, policy: Policy): DueDate {
  const found = byKind(rule, sickLeave, policy);
  const dayOff = calendarsOf(policy).staff.dayOff(found.due);
  const stands: readonly Step[] =
    dayOff === undefined || found.stopsOn !== undefined ? [] : [{ step: 'stands-on-day-off', day: found.due, dayOff }];
  if (rule.callByDays === undefined) return { ...found, because: [...found.because, ...stands] };
  const callBy = plusDays(sickLeave.firstDay, rule.callByDays);
  return {
    ...found,
    callBy,
    because: [...found.because, ...stands, { step: 'call-by', days: rule.callByDays, day: callBy }],
  };
}

function byKind({ due }: DutyRule, sickLeave: SickLeave, policy: Policy): DueDate {
  const firstDay: Step = { step: 'first-day', day: sickLeave.firstDay };
  switch (due.kind) {
    case 'first-day-plus': {
      const day = plusDays(sickLeave.firstDay, due.days);
      return { due: day, because: [firstDay, { step: 'plus-days', days: due.days, day }] };
    }
    case 'opening-plus-working-days': {
      const opened = localDay(sickLeave.openedAt, policy.zone);
      const later = laterDay(sickLeave.firstDay, opened);
      const day = plusWorkingDays(calendarsOf(policy).staff, later, due.workingDays);
      return {
        due: day,
        because: [
          firstDay,
          { step: 'opened', day: opened },
          ...(later === opened && later === sickLeave.firstDay ? [] : [{ step: 'later-of-both', day: later } as const]),
          { step: 'plus-working-days', days: due.workingDays, day },
        ],
      };
    }
    case 'counted-weeks': {
      const { firstDay: first, earlier, noEmployerPeriod } = sickLeave;
      const { passesOn, stopsOn, because } = countWeeks({
        firstDay: first,
        earlier,
        noEmployerPeriod,
        weeks: due.weeks,
      });
      return { due: passesOn, passesOn, stopsOn, because: [firstDay, ...because] };
    }
  }
}
