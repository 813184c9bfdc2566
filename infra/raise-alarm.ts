import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { type AlarmName, alarms, runbookSection } from './alarms.ts';

/** What is measured, and from when on it is too much. */
export type AlarmRule = {
  readonly metric: IMetric;
  /** So much, or more. */
  readonly from: number;
  /** In how many periods of the metric, one after the other. Once, if not given. */
  readonly periods?: number;
  /** Whether it is the silence that is wrong: no figure at all. */
  readonly silent?: boolean;
};

export const fiveMinutes = Duration.minutes(5);

type Raised = AlarmRule & { readonly topic: ITopic; readonly stage: string };

/** An alarm that says by itself what it means for people and where to read on. It tells when it is over, too. */
export function raiseAlarm(
  scope: Construct,
  name: AlarmName,
  { metric, from, periods = 1, silent = false, topic, stage }: Raised,
): Alarm {
  const alarm = new Alarm(scope, `alarm-${name}`, {
    alarmName: `holdfast-${stage}-${name}`,
    alarmDescription: `${alarms[name]} See ${runbookSection(name)}`,
    metric,
    threshold: from,
    evaluationPeriods: periods,
    comparisonOperator: silent
      ? ComparisonOperator.LESS_THAN_THRESHOLD
      : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: silent ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  const tell = new SnsAction(topic);
  alarm.addAlarmAction(tell);
  alarm.addOkAction(tell);
  return alarm;
}
