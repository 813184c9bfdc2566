import { parseDay } from '../calendar/day.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { ruleIdOf } from '../rules/duty-id.ts';
import type { DutyRule } from '../rules/duty-rule.ts';
import type { Plan, PlannedDuty } from '../rules/plan-types.ts';
import { ruleSets } from '../rules/rule-sets.ts';
import type { Owed } from './owed.ts';

type Facts = { readonly sickLeave: SickLeave; readonly plan: Plan; readonly told: readonly Owed[] };

/**
 * Duties that somebody was told a date of and that the case does not have any more: nobody is reminded of them, and whoever knows the date is
 * told that it does not hold.
 */
export function fallenAway({ sickLeave, plan, told }: Facts): readonly PlannedDuty[] {
  if (sickLeave.status !== 'open' && sickLeave.status !== 'closed') return [];
  const gone = told.filter(
    ({ dutyId, names }) => !plan.duties.some(({ id }) => id === dutyId) && Object.keys(names).length > 0,
  );
  return [...new Map(gone.map((owed) => [owed.dutyId, owed])).values()].flatMap(asDuty);
}

function asDuty({ dutyId, names }: Owed): readonly PlannedDuty[] {
  const rule = ruleNamed(ruleIdOf(dutyId));
  const due = parseDay(Object.values(names).find((date) => date !== '') ?? '');
  if (rule === undefined) return [];
  return [
    {
      id: dutyId,
      rule,
      // Nobody is shown this date: it is the one that does not hold.
      due: due ?? parseDay('1900-01-01') ?? (0 as PlannedDuty['due']),
      callBy: undefined,
      passesOn: undefined,
      stopsOn: undefined,
      fromLetter: false,
      time: undefined,
      agreedIn: undefined,
      responsible: 'municipality',
      done: undefined,
      excused: undefined,
      live: true,
      byAgreement: false,
      fallenAway: true,
      actions: [],
      because: [],
    },
  ];
}

const ruleNamed = (id: string): DutyRule | undefined =>
  ruleSets.flatMap(({ duties }) => duties).find((rule) => rule.id === id);
