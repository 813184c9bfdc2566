import type { Delivery } from './delivery.ts';

/** What makes a delivery one that has not gone out: nothing of how it went the last time says how it will go. Its names then are kept. */
export const asNew = ({ earlier = [], providerId }: Delivery) =>
  ({
    reason: undefined,
    lease: undefined,
    via: undefined,
    language: undefined,
    digest: undefined,
    providerId: undefined,
    receiptAt: undefined,
    earlier: providerId === undefined ? earlier : [...earlier, providerId],
  }) satisfies Partial<Delivery>;
