import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { type DeliverNeeds, deliver } from '../functions/deliver.ts';
import { followCommit } from '../functions/follow-commits.ts';
import { importRows } from '../functions/import-rows.ts';
import { receipts } from '../functions/receipts.ts';
import { reconcile } from '../functions/reconcile.ts';
import { remind } from '../functions/remind.ts';
import { renew } from '../functions/renew.ts';
import { retention } from '../functions/retention.ts';
import { momentOfInstant } from '../shared/calendar/moment.ts';
import { isLookedAfter } from '../shared/case/looked-after.ts';
import type { Clock, MintId } from '../shared/clock.ts';
import { importsAtOnce } from '../shared/intake/open-case.ts';
import type { Log } from '../shared/log.ts';
import type { Product } from '../shared/messages/render-text.ts';
import { erasePerson } from '../shared/people/erase-person.ts';
import type { ErasedList } from '../shared/ports/erased-list.ts';
import { maxReceives } from '../shared/ports/queue.ts';
import type { EmailSender, SmsSender } from '../shared/ports/senders.ts';
import type { Table } from '../shared/ports/table.ts';
import type { Vault } from '../shared/ports/vault.ts';
import type { LeaseHolder } from '../shared/reminders/claim-delivery.ts';
import { toldIn } from '../shared/reminders/owed.ts';
import type { SpendCap } from '../shared/reminders/spend-cap.ts';
import { planIn, timelineInput } from '../shared/reminders/timeline-start.ts';
import { loadCase } from '../shared/store/cases.ts';
import { caseTimeline } from '../workflows/case-timeline.ts';
import { type Between, nothingBetween } from './between.ts';
import { randomId } from './ids.ts';
import { createQueue } from './queue.ts';
import { restingRunner } from './resting-runner.ts';
import { createRunner, type Runner } from './runner/runner.ts';
import type { Store } from './store/open-store.ts';
import { systemClock } from './system-clock.ts';
import { type Work, workOff } from './work-off.ts';

const arns = { remindArn: 'arn:holdfast:local:remind', renewArn: 'arn:holdfast:local:renew' };

export type EmbeddedOptions = {
  readonly store: Store;
  readonly vault: Vault;
  readonly erased: ErasedList;
  readonly clock: Clock;
  readonly email: EmailSender;
  readonly sms: SmsSender;
  readonly product: Product;
  readonly employers: readonly string[];
  readonly log: Log;
  readonly pace: () => Promise<void>;
  /** No cap when absent: the outbox costs nothing. */
  readonly smsSpend?: SpendCap | undefined;
  /** How many wakes may be worked on at once: one by one in a simulation, so that two runs are alike. */
  readonly concurrency: number;
  /** How many messages may be on their way at once: as many as wakes, when absent. */
  readonly sendsAtOnce?: number;
  /** Told again and again whether rows of imports come in. Default: nobody is. */
  readonly whileImporting?: (underWay: boolean) => void;
  /** The clock that the handlers read, where it is another than that of queue and timelines. */
  readonly handlerClock?: Clock;
  /** Whether timelines that sleep for long are forgotten until they wake: where there may be a hundred thousand, and two runs need not be alike. */
  readonly mayRest?: boolean;
  readonly between?: Between;
  readonly mint?: MintId;
};

/** The handlers and the state machine on one machine. Nothing moves on its own: `workOff` does what is due at the clock's instant. */
export type Embedded = {
  readonly runner: Runner;
  readonly reconcile: ReturnType<typeof reconcile>;
  /** Deletes cases and people whose period is over. */
  readonly retention: ReturnType<typeof retention>;
  /** Forgets what has expired, such as codes, sessions and answers. */
  readonly forget: () => Promise<number>;
  /** Works off everything due now until nothing moves. Resolves to how much that was. */
  readonly workOff: () => Promise<number>;
  /** Makes `workOff` end after the message in hand. */
  readonly finish: () => void;
  /** When something is due next; undefined when nothing waits. May lie in the past. */
  readonly nextInstant: () => Promise<Temporal.Instant | undefined>;
  /** Puts what a provider says of a message, as it says it, on the queue of receipts. */
  readonly receive: (body: string) => Promise<void>;
  readonly deadLetters: () => Promise<readonly string[]>;
  readonly work: Work;
};

export function embedded(options: EmbeddedOptions): Embedded {
  const { store, vault, log, employers, concurrency, between = nothingBetween } = options;
  const { table, feed } = store;
  const clock = options.handlerClock ?? options.clock;
  const queue = between.queue(createQueue({ clock: options.clock, maxReceives }));
  const imports = createQueue({ clock: options.clock, maxReceives });
  const taking = { table, vault, clock, mint: options.mint ?? randomId, peopleAtOnce: importsAtOnce };
  const receiptQueue = createQueue({ clock: options.clock, maxReceives });
  const awake = between.runner(
    createRunner({
      definition: caseTimeline(arns),
      tasks: {
        [arns.remindArn]: between.task(remind({ table, vault, queue, clock, log })),
        [arns.renewArn]: between.task(renew({ table, vault, clock, log })),
      },
      clock: options.clock,
      random: between.random,
      concurrency,
    }),
  );
  const runner = options.mayRest
    ? restingRunner(awake, { clock: options.clock, log, inputOf: beginningAnew(table, clock) })
    : awake;
  const erasing = { table, erased: options.erased, loginClock: systemClock };
  const reconciling = reconcile({ table, vault, queue, timelines: runner, clock, log, employers });
  const work: Work = {
    table,
    feed,
    queue,
    receipts: receiptQueue,
    imports,
    runner,
    clock,
    log,
    concurrency,
    sendsAtOnce: options.sendsAtOnce ?? concurrency,
    follow: between.follow(followCommit({ table, vault, timelines: runner, clock, log })),
    deliver: between.deliver(deliver({ ...options, clock, table, leaseHolder: thisProcess() } satisfies DeliverNeeds)),
    receive: receipts({ table, vault, log }),
    importRows: importRows({ ...taking, imports, log }),
    whileImporting: options.whileImporting ?? (() => undefined),
    reconcile: reconciling,
  };
  return {
    runner,
    reconcile: reconciling,
    retention: retention({ table, vault, clock, log, employers, erase: (id) => erasePerson(erasing, id) }),
    forget: () => store.forgetExpired(momentOfInstant(clock())),
    work,
    receive: (body) => receiptQueue.send(body),
    deadLetters: () => queue.deadLetters(),
    ...workOff(work),
  };
}

/** What a timeline begins with today: the same as when the process starts. */
const beginningAnew = (table: Table, clock: Clock) => async (name: string) => {
  const { caseId, plan } = planIn(name);
  const sickLeave = await loadCase(table, caseId);
  if (sickLeave === undefined || sickLeave.planVersion !== plan || !isLookedAfter(sickLeave)) return undefined;
  return timelineInput(sickLeave, await toldIn(table, caseId), momentOfInstant(clock()));
};

/** One process owns a store, so a lease of any other is one of a process that has died. */
function thisProcess(): LeaseHolder {
  const id = randomUUID();
  return { id, mayBeAlive: (holder) => holder === id };
}
