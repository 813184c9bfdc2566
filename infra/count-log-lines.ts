import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type IFilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { type CountedLines, type LogMetricName, logMetrics } from './log-metrics.ts';
import { fiveMinutes } from './raise-alarm.ts';

type Counting = {
  readonly namespace: string;
  readonly logOf: (name: CountedLines['from']) => ILogGroup;
};

/** Makes a figure of every kind of line that is counted. */
export function countLogLines(
  scope: Construct,
  { namespace, logOf }: Counting,
): Readonly<Record<LogMetricName, Metric>> {
  const count = (name: LogMetricName): Metric => {
    const counted: CountedLines = logMetrics[name];
    return new MetricFilter(scope, `count-${name}`, {
      logGroup: logOf(counted.from),
      metricNamespace: namespace,
      metricName: name,
      filterPattern: patternOf(counted),
      metricValue: counted.sum === undefined ? '1' : `$.${counted.sum}`,
    }).metric({ statistic: Stats.SUM, period: fiveMinutes });
  };
  return mapValues(logMetrics, count);
}

/** The logger calls `message` what the code calls `what`. */
function patternOf({ what, outcome, reasons, sum }: CountedLines): IFilterPattern {
  const is = (field: string, value: string) => FilterPattern.stringValue(`$.${field}`, '=', value);
  return FilterPattern.all(
    is('message', what),
    ...(outcome === undefined ? [] : [is('outcome', outcome)]),
    ...(reasons === undefined ? [] : [FilterPattern.any(...reasons.map((reason) => is('reason', reason)))]),
    ...(sum === undefined ? [] : [FilterPattern.numberValue(`$.${sum}`, '>', 0)]),
  );
}

const mapValues = <Name extends string, To>(
  of: Readonly<Record<Name, unknown>>,
  make: (name: Name) => To,
): Readonly<Record<Name, To>> =>
  Object.fromEntries((Object.keys(of) as Name[]).map((name) => [name, make(name)])) as Record<Name, To>;
