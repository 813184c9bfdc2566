import { receiptStatuses } from './receipt.ts';

export const deliveryStatuses = ['queued', 'deferred', 'sent', 'cancelled', 'dead-letter', ...receiptStatuses] as const;
type DeliveryStatus = (typeof deliveryStatuses)[number];

type Ended = { readonly status: DeliveryStatus; readonly reason?: string | undefined };

const open: ReadonlySet<DeliveryStatus> = new Set(['queued', 'deferred']);
export const isOpen = ({ status }: Ended): boolean => open.has(status);

/** Those that a provider took and has not given up. What it gave up for a while only counts as `failed`. */
const accepted: ReadonlySet<DeliveryStatus> = new Set([
  'sent',
  'delayed',
  'delivered',
  'blocked',
  'bounced',
  'complained',
]);
export const wasAccepted = ({ status }: Ended): boolean => accepted.has(status);

/** Told in the one mail of the day that another message led. */
export const wentAlong = ({ status, reason }: Ended): boolean => reason === 'digest' && accepted.has(status);

/** Ended, and reached nobody as far as anybody knows: these alone can be put back, once the cause is gone. */
export const unsentStatuses = [
  'cancelled',
  'failed',
  'dead-letter',
  'bounced',
  'blocked',
] as const satisfies readonly DeliveryStatus[];
export type UnsentStatus = (typeof unsentStatuses)[number];
export const isUnsent = ({ status }: Ended): boolean => unsentStatuses.some((unsent) => unsent === status);
