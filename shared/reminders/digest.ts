import { localDay, type Moment, momentOf } from '../calendar/moment.ts';
import { isWorkingDay, plusWorkingDays } from '../calendar/work-calendar.ts';
import type { Role } from '../case/roles.ts';
import { findPreferences } from '../people/preferences.ts';
import type { Way } from '../people/way-to.ts';
import { policyOf } from '../rules/policies.ts';
import type { Policy, Stage } from '../rules/policy.ts';
import { calendarsOf, earlySeconds, nextOpening } from '../rules/send-windows.ts';
import { checkDelivery } from './check-delivery.ts';
import type { Delivery } from './delivery.ts';
import { type Along, type GatherNeeds, gather } from './gather-digest.ts';
import type { Ending, InHand } from './in-hand.ts';
import { turnOf } from './lead-digest.ts';

/** An hour after the morning's mails are decided on: by then the peak is over, so that they are all in it. */
const digestTime = '09:00';

const mayChoose: ReadonlySet<Role> = new Set(['leader', 'steward', 'hr']);
/** What is to be done today waits for no mail. */
const comesAtOnce: ReadonlySet<Stage> = new Set(['last-call']);
/** What answers an event of today, or says that a date has passed, waits for this morning's mail and for no other. */
const comesToday: ReadonlySet<Stage> = new Set(['notice', 'overdue']);

/**
 * Whether a message goes by itself (undefined), waits for the one mail of its receiver's working day, went along in it already, or leads it
 * and takes the others along. Source: texts.md, `digest`.
 */
export async function digestOf(needs: GatherNeeds, inHand: InHand, way: Way): Promise<Ending | Along | undefined> {
  const { delivery, sickLeave, now } = inHand;
  if (!mayWait(delivery) || !(await findPreferences(needs, delivery.personId)).digest) return undefined;
  const policy = policyOf(sickLeave);
  const at = nextDigest(policy, now);
  const isAhead = localDay(at, policy.zone) === localDay(now, policy.zone);
  if (!isAhead && hasWaited(delivery)) {
    const turn = await turnOf(needs.table, inHand);
    return turn === 'leads' ? gather(needs, inHand, way) : turn;
  }
  if (!isAhead && comesToday.has(delivery.stage)) return undefined;
  // Nothing waits for a mail that it would not be in.
  if (checkDelivery(delivery, sickLeave, at).outcome === 'cancel') return undefined;
  return { status: 'deferred', reason: 'digest', at };
}

/** A mail that brings a calendar file answers an event. */
const mayWait = ({ role, stage, channel, appointment }: Delivery): boolean =>
  mayChoose.has(role) && channel === 'email' && !comesAtOnce.has(stage) && appointment === undefined;

/** For this mail, or to be tried again after the provider took nothing. */
const hasWaited = ({ status, reason }: Delivery): boolean =>
  status === 'deferred' && (reason === 'digest' || reason === 'provider-paused');

/** The next time the mail of the day goes out, in the policy's window for e-mail. */
export function nextDigest(policy: Policy, now: Moment): Moment {
  const { staff } = calendarsOf(policy);
  const today = localDay(now, policy.zone);
  const opening = (day: typeof today): Moment =>
    nextOpening(policy, { channel: 'email', toMember: false }, momentOf(day, digestTime, policy.zone));
  const thisMorning = opening(today);
  const isAhead = isWorkingDay(staff, today) && now + earlySeconds < thisMorning;
  return isAhead ? thisMorning : opening(plusWorkingDays(staff, today, 1));
}
