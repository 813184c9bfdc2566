import { isoDay } from '../calendar/day.ts';
import { localDay, type Moment } from '../calendar/moment.ts';
import { isSetRight } from '../case/looked-after.ts';
import { planOf } from '../case/plan-of.ts';
import { nextProposed } from '../case/proposed-times.ts';
import { needsConsent } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { afterPause, pauseOf } from '../rules/holding-back.ts';
import { openingKey, type PlannedDuty } from '../rules/plan-types.ts';
import { policyOf } from '../rules/policies.ts';
import { earlySeconds, nextOpening } from '../rules/send-windows.ts';
import type { Delivery } from './delivery.ts';
import { confirmsStop } from './stop-confirmation.ts';

/** What fresh facts say of a message that is about to go out. */
export type Check =
  | { readonly outcome: 'send' }
  | { readonly outcome: 'cancel'; readonly reason: CancelReason }
  | { readonly outcome: 'defer'; readonly notBefore: Moment };

export type CancelReason =
  | ('contact-pause' | 'case-closed' | 'duty-done' | 'superseded')
  | ('no-consent' | 'not-in-role' | 'handed-over' | 'too-late');

/** Whether a message still holds: pure, first refusal wins. Source: design.md "Reminders and deliveries". */
export function checkDelivery(delivery: Delivery, sickLeave: SickLeave, now: Moment): Check {
  const reason = refusal(delivery, sickLeave, now);
  if (reason !== undefined) return { outcome: 'cancel', reason };
  const policy = policyOf(sickLeave);
  const resumesAt =
    delivery.role === 'member' && !confirmsStop(delivery) ? afterPause(pauseOf(sickLeave), now, policy) : now;
  // She asked to be left alone before this could reach her, and nobody knows for how long.
  if (resumesAt === 'never') return { outcome: 'cancel', reason: 'contact-pause' };
  const opening = openingFor(delivery, sickLeave, resumesAt);
  return opening > now + earlySeconds ? { outcome: 'defer', notBefore: opening } : { outcome: 'send' };
}

const isProposal = (key: string): boolean => key.startsWith('times-proposed@');

/** When a message may go out, from a moment on: the moment itself while its window is open. */
export function openingFor({ channel, role, stage, key }: Delivery, sickLeave: SickLeave, from: Moment): Moment {
  const sending = { channel, toMember: role === 'member', agreed: stage === 'notice' && !isProposal(key) };
  return nextOpening(policyOf(sickLeave), sending, from);
}

/** A duty that fell away is only spoken of to those who were told a date of it. */
function withoutDuty(stage: Delivery['stage'], { status }: SickLeave): CancelReason | undefined {
  if (stage === 'correction' && (status === 'open' || status === 'closed')) return undefined;
  return status === 'open' ? 'superseded' : 'case-closed';
}

function refusal(delivery: Delivery, sickLeave: SickLeave, now: Moment): CancelReason | undefined {
  const { dutyId, key, role, stage } = delivery;
  // It is about the member and no duty.
  if (confirmsStop(delivery)) return sickLeave.status === 'silent' ? 'case-closed' : undefined;
  // Where there was no absence those who were told of one are set right, and told nothing else.
  if (stage === 'correction' && isSetRight(sickLeave)) return undefined;
  const duty = planOf(sickLeave).duties.find(({ id }) => id === dutyId);
  if (duty === undefined) return withoutDuty(stage, sickLeave);
  // The welcome to the member stands beside the letter, so the letter does not stop it.
  const isWelcome = dutyId === 'welcome' && role === 'member';
  if (!duty.live && !(isWelcome && duty.actions.length > 0)) return 'case-closed';
  const { declined } = sickLeave;
  if (needsConsent(role) && declined.some(({ who }) => who === delivery.personId)) return 'handed-over';
  if (duty.done !== undefined && !isWelcome && !key.startsWith('contact-declined@')) return 'duty-done';
  if (!standsInPlan(delivery, duty)) return 'superseded';
  if (needsConsent(role) && !sickLeave.consents.some(({ to }) => to === role)) return 'no-consent';
  if (!isStillTheirs(delivery, duty)) return 'superseded';
  const today = localDay(now, policyOf(sickLeave).zone);
  if (stage === 'heads-up' && !isWelcome && today > duty.due) return 'too-late';
  if (key.startsWith('talk-') && sickLeave.talk !== undefined && today > sickLeave.talk.on) return 'too-late';
  if (isProposal(key) && nextProposed(sickLeave.proposal, today) === undefined) return 'too-late';
  return undefined;
}

/** A stage names its due date, a notice its commit: when the plan has neither any more, the message speaks of what no longer holds. */
const standsInPlan = ({ key, stage }: Delivery, { due, actions }: PlannedDuty): boolean =>
  stage === 'correction' || key === openingKey || key === isoDay(due) || actions.some((action) => action.key === key);

const staged: ReadonlySet<Delivery['stage']> = new Set(['heads-up', 'reminder', 'last-call', 'overdue']);

/**
 * Who makes the first contact, and whom she lets in, is the member's to say: what was decided for somebody whose place another has taken is
 * not theirs any more, and the other is told under a name of its own.
 */
const isStillTheirs = ({ role, stage, key }: Delivery, { rule, actions }: PlannedDuty): boolean =>
  !staged.has(stage) ||
  (rule.responsible !== 'first-contact' && !needsConsent(role)) ||
  actions.some((action) => action.stage === stage && action.key === key && action.to.includes(role));
