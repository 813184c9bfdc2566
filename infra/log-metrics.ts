import type { LogLine } from '../shared/log.ts';
import type { PausedReason } from '../shared/ports/senders.ts';
import type { FunctionName } from '../shared/settings.ts';

/** Which lines of a function's log are counted, and how: as one each, or by a number that stands in them. */
export type CountedLines = {
  readonly from: FunctionName;
  readonly what: string;
  readonly outcome?: string;
  /** One of these. */
  readonly reasons?: readonly string[];
  readonly sum?: keyof Pick<LogLine, 'repaired' | 'late'>;
};

const everyPause = ['account', 'quota', 'set-up', 'access'] as const satisfies readonly PausedReason[];

/** What only the code can count, made into figures from its log. */
export const logMetrics = {
  'looked-for-messages': { from: 'reconcile', what: 'reconcile deliveries' },
  'repairs-of-the-hour': { from: 'reconcile', what: 'reconcile wakes', sum: 'repaired' },
  'repairs-of-the-night': { from: 'reconcile', what: 'reconcile cases', sum: 'repaired' },
  'late-wakes': { from: 'reconcile', what: 'reconcile wakes', sum: 'late' },
  'late-deliveries': { from: 'reconcile', what: 'reconcile deliveries', sum: 'late' },
  'sends-refused': { from: 'deliver', what: 'deliver', outcome: 'failed' },
  'messages-sent': { from: 'deliver', what: 'deliver', outcome: 'sent' },
  'sending-paused': { from: 'deliver', what: 'provider', outcome: 'paused', reasons: everyPause },
  'hr-added': { from: 'add-hr', what: 'add-hr', outcome: 'added' },
  'sms-capped': { from: 'deliver', what: 'provider', outcome: 'paused', reasons: ['spend-cap'] },
} as const satisfies Readonly<Record<string, CountedLines>>;

export type LogMetricName = keyof typeof logMetrics;
