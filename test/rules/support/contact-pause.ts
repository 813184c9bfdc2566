import type { Day } from '../../../shared/calendar/day.ts';
import { localDay } from '../../../shared/calendar/moment.ts';
import { lastFact } from '../../../shared/case/facts.ts';
import type { Seen } from './walk.ts';

/** The contact pause that holds at a moment; without `until` it has no end. */
export function pauseAt({ sickLeave: { facts }, now, policy }: Seen): { readonly until: Day | undefined } | undefined {
  const paused = lastFact(facts, 'contact-paused');
  const ended = lastFact(facts, 'contact-pause-ended');
  if (paused === undefined || (ended !== undefined && ended.in > paused.in)) return undefined;
  const { until } = paused.details;
  return until === undefined || localDay(now, policy.zone) <= until ? { until } : undefined;
}
