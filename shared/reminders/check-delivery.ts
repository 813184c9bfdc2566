import { isoDay } from '../calendar/day.ts';
import { localDay, type Moment } from '../calendar/moment.ts';
import { planOf } from '../case/plan-of.ts';
import { needsConsent } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { openingKey } from '../rules/plan-types.ts';
import { policyOf } from '../rules/policies.ts';
import { earlySeconds, nextOpening } from '../rules/send-windows.ts';
import type { Delivery } from './delivery.ts';

/** What fresh facts say of a message that is about to go out. */
export type Check =
  | { readonly outcome: 'send' }
  | { readonly outcome: 'cancel'; readonly reason: CancelReason }
  | { readonly outcome: 'defer'; readonly notBefore: Moment };

export type CancelReason = 'case-closed' | 'duty-done' | 'superseded' | 'no-consent' | 'too-late';

/** Whether a message still holds: pure, first refusal wins. Source: design.md "Reminders and deliveries". */
export function checkDelivery(delivery: Delivery, sickLeave: SickLeave, now: Moment): Check {
  const reason = refusal(delivery, sickLeave, now);
  if (reason !== undefined) return { outcome: 'cancel', reason };
  const { channel, role, stage } = delivery;
  const sending = { channel, toMember: role === 'member', agreed: stage === 'notice' };
  const opening = nextOpening(policyOf(sickLeave.policyVersion), sending, now);
  return opening > now + earlySeconds ? { outcome: 'defer', notBefore: opening } : { outcome: 'send' };
}

function refusal(delivery: Delivery, sickLeave: SickLeave, now: Moment): CancelReason | undefined {
  const { dutyId, key, role, stage } = delivery;
  if (sickLeave.status !== 'open') return 'case-closed';
  // The welcome to the member stands beside the letter, so the letter does not stop it.
  const isWelcome = dutyId === 'welcome' && role === 'member';
  if (sickLeave.done[dutyId] !== undefined && !isWelcome) return 'duty-done';
  if (!standsInPlan(delivery, sickLeave)) return 'superseded';
  if (needsConsent(role) && !sickLeave.consents.some(({ to }) => to === role)) return 'no-consent';
  const due = planOf(sickLeave).duties.find(({ rule }) => rule.id === dutyId)?.due;
  const today = localDay(now, policyOf(sickLeave.policyVersion).zone);
  if (stage === 'heads-up' && !isWelcome && due !== undefined && today > due) return 'too-late';
  if (key.startsWith('talk-') && sickLeave.talk !== undefined && today > sickLeave.talk.on) return 'too-late';
  return undefined;
}

/** A stage names its due date, a notice its commit: when the plan has neither any more, the message speaks of what no longer holds. */
function standsInPlan({ dutyId, key, stage }: Delivery, sickLeave: SickLeave): boolean {
  if (stage === 'correction') return true;
  const duty = planOf(sickLeave).duties.find(({ rule }) => rule.id === dutyId);
  return (
    duty !== undefined &&
    (key === openingKey || key === isoDay(duty.due) || duty.actions.some((action) => action.key === key))
  );
}
