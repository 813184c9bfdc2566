import type { Moment } from '../calendar/moment.ts';
import type { Delivery } from './delivery.ts';

/** What a provider can say of a message that it took, from what weighs least: the weightier stands, in whatever order they come. */
export const receiptStatuses = ['delayed', 'failed', 'delivered', 'blocked', 'bounced', 'complained'] as const;
export type ReceiptStatus = (typeof receiptStatuses)[number];

/**
 * Why a message that was taken came to nothing: nobody could be reached in time (a full mailbox, a phone that is off), or the provider would
 * not pass on its content.
 */
export type ReceiptReason = 'unreachable' | 'rejected';

/** News of one delivery: ids, a kind and an instant. Addresses and the provider's words are left behind where it is read. */
export type Receipt = {
  readonly caseId: string;
  /** The delivery's public id. */
  readonly delivery: string;
  /** What the provider called the message when it took it. */
  readonly providerId: string;
  readonly status: ReceiptStatus;
  readonly reason?: ReceiptReason | undefined;
  readonly at: Moment;
  /** The unreadable mark of the address, when nothing more may be sent to it. */
  readonly suppress?: string | undefined;
};

/**
 * A mail can be delivered and bounce afterwards, and be complained of after both; an answering machine is taken for a passing bounce and
 * must not undo a delivery.
 */
const weightOf = (status: Delivery['status']): number => receiptStatuses.indexOf(status as ReceiptStatus);

type Standing = Pick<Delivery, 'status' | 'at' | 'receiptAt' | 'reason' | 'digest'>;
type Change = Pick<Delivery, 'status' | 'reason' | 'at' | 'receiptAt' | 'providerId' | 'lease'>;

/** What a receipt changes of a delivery, nothing when it is no news. Of two that say the same the earlier stands. */
export function afterReceipt(standing: Standing, receipt: Receipt): Change | undefined {
  const { status, at: receiptAt, providerId } = receipt;
  const heavier = weightOf(status) - weightOf(standing.status);
  if (heavier < 0) return undefined;
  if (heavier === 0 && receiptAt >= (standing.receiptAt ?? Number.NEGATIVE_INFINITY)) return undefined;
  // What was not known to have gone out did so by now; of all else the instant of sending is kept.
  const at = knownToBeOut(standing) ? standing.at : receiptAt;
  return { status, reason: receipt.reason ?? kept(standing), at, receiptAt, providerId, lease: undefined };
}

/** What went along in the mail of another is still told apart from that one. */
const kept = ({ reason, digest }: Standing): string | undefined =>
  reason === 'digest' && digest === undefined ? reason : undefined;

const knownToBeOut = ({ status }: Standing): boolean => status === 'sent' || weightOf(status) >= 0;

/** What leaves a person to see to it that somebody is told. */
const unreached: ReadonlySet<ReceiptStatus> = new Set(['failed', 'blocked', 'bounced', 'complained']);
export const reachesNobody = ({ status }: Receipt): boolean => unreached.has(status);
