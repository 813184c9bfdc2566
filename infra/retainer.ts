import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import { lambdaFunction } from './lambda-function.ts';
import { deleteFrom, readKey, searchIndexes, useTable } from './permissions.ts';
import type { TimelineNeeds } from './timelines-stack.ts';

/** In UTC: an hour after the statistics were counted, which a case waits for. */
const nightly = Schedule.cron({ hour: '3', minute: '30' });

/** What deletes cases and people whose period is over. */
export function retainer(scope: Construct, { data, stage, bundles }: TimelineNeeds): void {
  const retention = lambdaFunction(scope, {
    name: 'retention',
    description: 'Deletes cases, agreements and people whose period is over.',
    bundles,
    // It deletes item by item, up to a thousand cases: the longest that a function may run.
    timeout: Duration.minutes(15),
    environment: {
      TABLE_NAME: data.table.tableName,
      KEY_SECRET_ARN: data.key.secretArn,
      EMPLOYERS: stage.employers.join(','),
    },
    may: [useTable(data.table), deleteFrom(data.table), readKey(data.key), searchIndexes(data.table, ['lists'])],
  });
  new Rule(scope, 'retention-nightly', { schedule: nightly, targets: [new LambdaTarget(retention)] });
}
