import * as z from 'zod';
import type { Moment } from '../../shared/calendar/moment.ts';
import type { ReceiptReason, ReceiptStatus } from '../../shared/reminders/receipt.ts';

/** The ids that travel with a message are of this kind: anything else is none of ours, and must not reach a log. */
export const Id = z.string().regex(/^[\w-]{1,64}$/);

/** What a provider says of a message. `isAboutAddress`: that address, or number, is no good from now on. */
export type Told = {
  readonly status: ReceiptStatus;
  readonly reason?: ReceiptReason;
  readonly at: Moment;
  readonly isAboutAddress?: boolean;
};

/** One event of a provider, before the address is dropped. `told` is absent when it is nothing to write down. */
export type News = {
  readonly caseId: string | undefined;
  readonly delivery: string | undefined;
  readonly providerId: string;
  readonly to: string;
  readonly told: Told | undefined;
};
