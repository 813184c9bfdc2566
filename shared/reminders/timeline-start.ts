import { isoUtc, type Moment, parseMoment, plusSeconds } from '../calendar/moment.ts';
import { planOf } from '../case/plan-of.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { TimelineInput } from '../ports/timelines.ts';
import { policyOf } from '../rules/policies.ts';
import { earliest } from './due-now.ts';
import { lookNow, type WakeFacts } from './look-now.ts';
import type { Owed } from './owed.ts';
import { restsUntil } from './timeline-rest.ts';
import { covers, wakes } from './wakes.ts';

/** An execution may last a year at most: it starts afresh well before, with two months to notice that it did not. */
const renewAfterSeconds = 300 * 86_400;

/** Executions are named so, and a name is taken once: whoever else starts the same plan finds it started. */
export const timelineName = (caseId: string, plan: number): string => `${caseId}-${plan}`;

/** Of which case and plan an execution is, by its name: also of one that was started again. */
export function planIn(name: string): { readonly caseId: string; readonly plan: number } {
  const [, caseId = '', plan] = /^(.+)-(\d+)(?:-r\d{10})?$/.exec(name) ?? [];
  return { caseId, plan: Number(plan) };
}

/** Where a timeline begins: for every wake the first instant at which there may be something to say, and when to start afresh. */
export function timelineInput(sickLeave: SickLeave, told: readonly Owed[], now: Moment): TimelineInput {
  const { caseId, planVersion } = sickLeave;
  const facts: WakeFacts = { sickLeave, plan: planOf(sickLeave), told, policy: policyOf(sickLeave), now };
  const renewAt = plusSeconds(now, renewAfterSeconds);
  const next = wakes.map(({ wakeId, stateKey }) => {
    const look = lookNow(facts, { covers: covers(wakeId) });
    const first = earliest(
      look.map(({ due, corrections, nextAt }) => (due.length + corrections.length > 0 ? now : nextAt)),
    );
    return [stateKey, { at: isoUtc(first ?? restsUntil(renewAt)) }] as const;
  });
  return {
    caseId,
    plan: planVersion,
    next: Object.fromEntries(next),
    renewAt: isoUtc(renewAt),
  };
}

/** The earliest wake of a timeline's input, ISO 8601 in UTC; undefined when there is none. */
export const firstWake = (input: TimelineInput): string | undefined =>
  Object.values(input.next)
    .map(({ at }) => at)
    .filter((at) => !isRest(input, at))
    .sort()[0];

/** Whether a branch only rests until the timeline has been renewed. Something may well be due after that: years, for an agreement. */
export const isRest = ({ renewAt }: Pick<TimelineInput, 'renewAt'>, at: string): boolean =>
  at === isoUtc(restsUntil(parseMoment(renewAt)));
