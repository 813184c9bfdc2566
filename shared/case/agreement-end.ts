import type { Moment } from '../calendar/moment.ts';
import { ruleSetNamed } from '../rules/rule-sets.ts';
import type { SickLeave } from './sick-leave.ts';

/**
 * When the end of an agreement was recorded; undefined while it runs, also when it was made anew after its end. That a date of it has passed
 * ends nothing: by then somebody renews it, looks at it again, or says that it is over. Source: domain.md "Agreements"
 */
export function agreementEnd({ agreement, ruleSet, facts }: SickLeave): Moment | undefined {
  if (agreement === undefined) return undefined;
  const { id } = agreement;
  const endedBy = ruleSetNamed(ruleSet).duties.find((rule) => rule.id === id)?.endedBy;
  const last = facts.findLast(({ fact }) => fact === endedBy || fact === `${id}-made`);
  return last?.fact === endedBy ? last?.at : undefined;
}

/** Whether an absence or an agreement goes on. An agreement stays `open` after its end, so that it can be made anew. */
export const isRunning = (sickLeave: SickLeave): boolean =>
  sickLeave.status === 'open' && agreementEnd(sickLeave) === undefined;
