import { localDay } from '../../../shared/calendar/moment.ts';
import { planOf } from '../../../shared/case/plan-of.ts';
import type { SickLeave } from '../../../shared/case/sick-leave.ts';
import type { Debt } from '../../../shared/reminders/debts.ts';
import { isBeforeTheCutOver } from './silent-duties.ts';
import type { Seen } from './walk.ts';

/** Stages that tell whoever has to act that they have to. */
export const warns: ReadonlySet<string> = new Set(['reminder', 'last-call', 'overdue']);

/** The same case as if nothing had ever moved a reminder: what the policy alone dates. */
function asDated({ sickLeave }: Seen): SickLeave {
  const { expectedReturn: _, settled: __, cutOver: ___, ...rest } = sickLeave;
  const facts = sickLeave.facts.filter(({ fact }) => fact !== 'contact-paused');
  return { ...rest, facts, excused: {}, status: 'open' };
}

/** An escalation from this side of the cut-over is announced to whom it is about by their last word, whenever that is dated. */
function announcesEscalation({ stage, dutyId, key }: Debt, seen: Seen): boolean {
  const actions = seen.plan.duties.find(({ id }) => id === dutyId)?.actions ?? [];
  const last = actions.findLast((action) => warns.has(action.stage) && action.key === key);
  const escalates = actions.some(
    (action) => action.stage === 'escalation' && action.key === key && !isBeforeTheCutOver(action, seen),
  );
  return last?.stage === stage && escalates;
}

/** Dated before the cut-over, and nobody has approved it. */
export function heldBackUnapproved(debt: Debt, seen: Seen): boolean {
  const { cutOver, settled = [] } = seen.sickLeave;
  if (cutOver === undefined || debt.stage === 'correction' || announcesEscalation(debt, seen)) return false;
  const dated = planOf(asDated(seen)).duties.find(({ id }) => id === debt.dutyId)?.actions ?? [];
  const same = dated.filter(
    ({ stage, key, to, insteadOfResponsible }) =>
      stage === debt.stage && key === debt.key && [...to, insteadOfResponsible].includes(debt.role),
  );
  const isApproved = settled.some(
    ({ duty, key, stage, decision }) =>
      decision === 'send' && duty === debt.dutyId && key === debt.key && stage === debt.stage,
  );
  return !isApproved && same.length > 0 && same.every(({ at }) => localDay(at, seen.policy.zone) < cutOver);
}
