import { planOf } from './plan-of.ts';
import type { SickLeave } from './sick-leave.ts';

/**
 * What the member says of what others recorded of a duty; undefined while she has said nothing, or it has been recorded anew since. A duty
 * that she disputes does not count as done in time. Source: domain.md "What others record about her she can dispute".
 */
export function answerOf(sickLeave: SickLeave, dutyId: string): 'confirmed' | 'disputed' | undefined {
  const done = planOf(sickLeave).duties.find(({ id }) => id === dutyId)?.done;
  const answer = sickLeave.answers?.[dutyId];
  if (done === undefined || answer === undefined) return undefined;
  return answer.on === done.on && answer.at >= done.recordedAt ? answer.says : undefined;
}
