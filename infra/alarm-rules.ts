import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { indexNames } from '../shared/ports/table.ts';
import type { AlarmName } from './alarms.ts';
import type { LogMetricName } from './log-metrics.ts';
import { type AlarmRule, fiveMinutes } from './raise-alarm.ts';
import type { Watched } from './watched.ts';

export type Measured = Watched & { readonly counted: Readonly<Record<LogMetricName, Metric>> };

/** Those of the home region. That of SMS has its own one, `sms-spend`. */
export type HomeAlarm = Exclude<AlarmName, 'sms-spend'>;

const anHour = Duration.hours(1);
const perHour = (metric: Metric): Metric => metric.with({ period: anHour, statistic: Stats.SUM });

/** From when on each figure is too much. */
export const alarmRules = (measured: Measured): Readonly<Record<HomeAlarm, AlarmRule>> => ({
  ...queueRules(measured),
  ...timelineRules(measured),
  ...sendingRules(measured),
  ...throttleRules(measured),
  ...portalRules(measured),
});

const anythingIn = (queue: IQueue): AlarmRule => ({
  metric: queue.metricApproximateNumberOfMessagesVisible({ period: fiveMinutes, statistic: Stats.MAXIMUM }),
  from: 1,
});

const queueRules = ({ deadLetters }: Measured) => ({
  'deliveries-dead-letters': anythingIn(deadLetters.deliveries),
  'receipts-dead-letters': anythingIn(deadLetters.receipts),
  'imports-dead-letters': anythingIn(deadLetters.imports),
  'commits-not-followed': anythingIn(deadLetters.commits),
});

const timelineRules = ({ functions, machine, counted }: Measured) => ({
  'reconcile-repairs': {
    metric: sumOf({ hourly: counted['repairs-of-the-hour'], nightly: counted['repairs-of-the-night'] }),
    from: 1,
  },
  // It runs every five minutes: three runs that did not come, or did not end.
  'reconcile-silent': { metric: counted['looked-for-messages'], from: 1, periods: 3, silent: true },
  // Lambda tries a run three times. Less than that mended itself.
  'reconcile-errors': { metric: perHour(functions.reconcile.metricErrors()), from: 3 },
  // It runs once a night, and Lambda tries it three times: what it could not delete tonight stays a day too long.
  'retention-errors': { metric: perHour(functions.retention.metricErrors()), from: 3 },
  'late-wakes': { metric: counted['late-wakes'], from: 1 },
  'late-deliveries': { metric: counted['late-deliveries'], from: 1 },
  // One may be the table's hiccup. A case that fails at each of its hourly wakes is found by `late-wakes`.
  'remind-errors': { metric: perHour(functions.remind.metricErrors()), from: 3 },
  'renew-errors': { metric: perHour(functions.renew.metricErrors()), from: 3 },
  // Stopping one is usual, so aborted ones do not count.
  'timelines-failed': {
    metric: sumOf({ failed: machine.metricFailed(), timedOut: machine.metricTimedOut() }),
    from: 1,
  },
  'stream-age': {
    metric: functions['follow-commits'].metric('IteratorAge', { period: fiveMinutes, statistic: Stats.MAXIMUM }),
    // In milliseconds: a quarter of an hour, twice. A large import takes minutes.
    from: 900_000,
    periods: 2,
  },
});

const sendingRules = ({ counted }: Measured) => ({
  // A wrong number now and then is usual, and becomes a task for a person.
  'sends-failed': { metric: perHour(counted['sends-refused']), from: 10 },
  'sending-paused': { metric: counted['sending-paused'], from: 1 },
  'sms-daily-cap': { metric: counted['sms-capped'], from: 1 },
  // Where AWS begins to look at an account; at 10 % and 0.5 % it stops it.
  'mail-bounces': { metric: reputation('BounceRate'), from: 0.05 },
  'mail-complaints': { metric: reputation('ComplaintRate'), from: 0.001 },
});

const throttleRules = ({ machine, table }: Measured) => ({
  // All of the account: its functions share their concurrency. Single ones are tried again before anybody notices.
  'functions-throttled': { metric: Lambda.metricAllThrottles({ period: fiveMinutes }), from: 1, periods: 3 },
  'table-throttled': { metric: refusedBy(table.tableName), from: 1, periods: 3 },
  // A morning's rush is held back for some minutes.
  'timelines-throttled': { metric: machine.metricThrottled({ period: fiveMinutes }), from: 1, periods: 6 },
});

const portalRules = ({ api, codes, counted }: Measured) => ({
  // Once by hand when an installation begins. Whoever did it then knows why the mail came.
  'hr-added': { metric: counted['hr-added'], from: 1 },
  'pages-failing': {
    metric: api.metricServerError({ period: fiveMinutes, statistic: Stats.SUM }),
    from: 5,
    periods: 2,
  },
  'login-codes-waiting': {
    metric: codes.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1), statistic: Stats.MAXIMUM }),
    // Seconds. Whoever waits longer gives up.
    from: 120,
    periods: 2,
  },
});

const reputation = (metricName: string): IMetric =>
  new Metric({
    namespace: 'AWS/SES',
    metricName: `Reputation.${metricName}`,
    period: anHour,
    statistic: Stats.AVERAGE,
  });

/** Reads and writes that were refused, of the table and each of its indexes. */
function refusedBy(TableName: string): IMetric {
  const places = [{}, ...indexNames.map((GlobalSecondaryIndexName) => ({ GlobalSecondaryIndexName }))];
  const metrics = places.flatMap((place, at) =>
    ['ReadThrottleEvents', 'WriteThrottleEvents'].map((metricName): [string, Metric] => [
      `${metricName === 'ReadThrottleEvents' ? 'reads' : 'writes'}${at}`,
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName,
        dimensionsMap: { TableName, ...place },
        statistic: Stats.SUM,
      }),
    ]),
  );
  return sumOf(Object.fromEntries(metrics));
}

/** Those that have no figure count as none. */
const sumOf = (usingMetrics: Readonly<Record<string, IMetric>>): IMetric =>
  new MathExpression({
    expression: Object.keys(usingMetrics)
      .map((name) => `FILL(${name}, 0)`)
      .join(' + '),
    usingMetrics: { ...usingMetrics },
    period: fiveMinutes,
  });
