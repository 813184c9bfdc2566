import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { lambdaFunction } from './lambda-function.ts';
import { dataSettings, deleteFrom, searchIndexes, useData, useErased } from './permissions.ts';
import type { TimelineNeeds } from './timelines-stack.ts';

/** In UTC: an hour after the statistics were counted, which a case waits for. */
const nightly = Schedule.cron({ hour: '3', minute: '30' });

/** What deletes cases and people whose period is over. */
export function retainer(scope: Construct, { data, stage, bundles }: TimelineNeeds): Lambda {
  const retention = lambdaFunction(scope, {
    name: 'retention',
    description: 'Deletes cases, agreements and people whose period is over.',
    bundles,
    // It deletes item by item, up to a thousand cases: the longest that a function may run.
    timeout: Duration.minutes(15),
    environment: {
      ...dataSettings(data),
      ERASED_TABLE_NAME: data.erased.tableName,
      EMPLOYERS: stage.employers.join(','),
    },
    may: [...useData(data), useErased(data), deleteFrom(data.table), searchIndexes(data.table, ['lists'])],
  });
  new Rule(scope, 'retention-nightly', { schedule: nightly, targets: [new LambdaTarget(retention)] });
  return retention;
}
