import type { Temporal } from 'temporal-polyfill';
import type { Channel } from '../shared/case/roles.ts';
import type { Clock } from '../shared/clock.ts';
import type { Decision, HeldReport } from '../shared/go-live/settle-held.ts';
import type { Log } from '../shared/log.ts';
import type { Product } from '../shared/messages/render-text.ts';
import type { Table } from '../shared/ports/table.ts';
import type { Vault } from '../shared/ports/vault.ts';
import type { PutBackResult } from '../shared/reminders/put-back.ts';
import type { ImportedFile, ImportReport } from './import-report.ts';

/** One message that a provider accepted. `id` is the delivery's public id, `sentAt` an ISO 8601 instant. */
export type SentRecord = {
  readonly id: string;
  readonly caseId: string;
  readonly channel: Channel;
  readonly sentAt: string;
};

export const clockSteps = ['day', 'week', 'next-event'] as const;
export type ClockStep = (typeof clockSteps)[number];

/** A clock that the reader can move. `step` resolves when everything that came due on the way is worked off. */
export type Demo = {
  readonly now: () => Temporal.Instant;
  readonly step: (by: ClockStep) => Promise<void>;
};

/** What the pages read from and act on. `runtime` embedded: on one machine, for whoever sits at it. */
export type PortalNeeds = {
  readonly table: Table;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly log: Log;
  readonly employerId: string;
  readonly product: Product;
  readonly runtime: 'embedded' | 'cloud';
  readonly listSent: () => Promise<readonly SentRecord[]>;
  readonly importFiles: (files: Readonly<Partial<Record<ImportedFile, Uint8Array>>>) => Promise<ImportReport>;
  /** Puts a message that was not sent back into the queue, in the name of whoever uses the portal. */
  readonly putBack: (message: { readonly caseId: string; readonly id: string }) => Promise<PutBackResult>;
  /** Sends messages that the cut-over holds back, or never. */
  readonly settleHeld: (ids: readonly string[], decision: Decision) => Promise<HeldReport>;
  readonly demo?: Demo;
};
