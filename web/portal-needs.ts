import type { Temporal } from 'temporal-polyfill';
import type { Moment } from '../shared/calendar/moment.ts';
import type { Channel } from '../shared/case/roles.ts';
import type { Clock, MintId } from '../shared/clock.ts';
import type { Decision, HeldReport } from '../shared/go-live/settle-held.ts';
import type { AskedCode, CodeMail } from '../shared/identity/login-code.ts';
import type { Log } from '../shared/log.ts';
import type { Product } from '../shared/messages/render-text.ts';
import type { ErasedList } from '../shared/ports/erased-list.ts';
import type { Queue } from '../shared/ports/queue.ts';
import type { Table } from '../shared/ports/table.ts';
import type { Vault } from '../shared/ports/vault.ts';
import type { PutBackResult } from '../shared/reminders/put-back.ts';

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

/** A login code as it went out: in the embedded mode it is kept in memory, to be seen in the outbox. */
export type SentCode = CodeMail & { readonly at: Moment };

/** Whoever started an embedded installation: the code that stands in their terminal lets them in, to import the first files. */
export type Operator = { readonly isCode: (code: string) => boolean };

export type SettleHeld = { readonly ids: readonly string[]; readonly decision: Decision; readonly by: string };

/** So many milliseconds, unless they are cancelled. */
export type Wait = (ms: number) => { readonly over: Promise<void>; readonly cancel: () => void };

/** What the pages read from and act on. `runtime` embedded: on one machine, for whoever sits at it. */
export type PortalNeeds = {
  readonly table: Table;
  readonly vault: Vault;
  readonly erased: ErasedList;
  readonly clock: Clock;
  /** The real time: a demo's clock moves, a session does not end for that. */
  readonly loginClock: Clock;
  readonly mint: MintId;
  /** Six digits that nobody can guess. */
  readonly mintCode: () => string;
  /**
   * Sends a login code at once, at any hour, if somebody we know reads the address (`mailOf`). Whether there is anybody is found out after the
   * answer, so that the time it takes tells nothing; only a demo waits, whose telephone lies beside the form.
   */
  readonly sendCode: (asked: AskedCode) => Promise<void>;
  /** From which address of the network a request came, where somebody vouches for that; on one machine all come from it or from a proxy of its own. */
  readonly senderOf?: (env: unknown) => string | undefined;
  readonly listCodes?: () => readonly SentCode[];
  readonly operator?: Operator | undefined;
  readonly log: Log;
  readonly employerId: string;
  readonly product: Product;
  readonly runtime: 'embedded' | 'cloud';
  readonly listSent: () => Promise<readonly SentRecord[]>;
  /** The queue of imports that were received: ids alone. */
  readonly imports: Queue;
  /** Puts a message that was not sent back into the queue, in the name of whoever uses the portal. */
  readonly putBack: (message: {
    readonly caseId: string;
    readonly id: string;
    readonly by: string;
  }) => Promise<PutBackResult>;
  /** Sends messages that the cut-over holds back, or never. */
  readonly settleHeld: (employerId: string, held: SettleHeld) => Promise<HeldReport>;
  /** Something was written to a case: in the embedded mode what follows from it is worked off. */
  readonly afterWrite: () => Promise<void>;
  readonly demo?: Demo;
  /** How the API waits before it gives a request up; without one for real. */
  readonly wait?: Wait;
};
