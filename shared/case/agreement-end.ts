import type { Day } from '../calendar/day.ts';
import { localDay } from '../calendar/moment.ts';
import { plusMonths } from '../calendar/months.ts';
import { policyOf } from '../rules/policies.ts';
import { ruleSetNamed } from '../rules/rule-sets.ts';
import type { SickLeave } from './sick-leave.ts';

/**
 * The day from which an agreement is over: when its end was recorded, or on which the law lets it run out unless it is made anew by then. It may
 * lie ahead. Undefined for one that goes on until somebody ends it: that a date of it has passed, on which somebody was to look at it again, ends
 * nothing. Source: domain.md "Agreements"
 */
export function agreementEnd({ agreement, ruleSet, facts, firstDay, policyId, area }: SickLeave): Day | undefined {
  if (agreement === undefined) return undefined;
  const { id } = agreement;
  const rule = ruleSetNamed(ruleSet).duties.find((one) => one.id === id);
  const last = facts.findLast(({ fact }) => fact === rule?.endedBy || fact === `${id}-made`);
  if (last !== undefined && last.fact === rule?.endedBy) return localDay(last.at, policyOf({ policyId, area }).zone);
  if (rule?.runsOutAfterMonths === undefined) return undefined;
  return plusMonths(last?.details.from ?? firstDay, rule.runsOutAfterMonths);
}

/** Whether an absence or an agreement goes on, on a day. An agreement stays `open` after its end, so that it can be made anew. */
export function isRunning(sickLeave: SickLeave, on: Day): boolean {
  if (sickLeave.status !== 'open') return false;
  const end = agreementEnd(sickLeave);
  return end === undefined || end > on;
}
