import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, type Function as Lambda, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { commitPrefix } from '../shared/ports/feed.ts';
import { acknowledge } from './acknowledge.ts';
import type { Data } from './data-stack.ts';
import { lambdaFunction } from './lambda-function.ts';
import { allow, dataSettings, deleteFrom, useData } from './permissions.ts';
import { secureQueue } from './secure-queue.ts';
import type { Stage } from './stage.ts';
import { machineName } from './timeline-machine.ts';
import type { TimelineNeeds } from './timelines-stack.ts';

/** Follows the commits in the table's stream, and starts and stops timelines. */
export function commitFollower(scope: Construct, needs: TimelineNeeds, machine: StateMachine): Following {
  const { data, bundles, stage } = needs;
  const follower = lambdaFunction(scope, {
    name: 'follow-commits',
    description: 'Brings snapshots up to date and starts a timeline for each new plan.',
    bundles,
    environment: {
      ...dataSettings(data),
      STATE_MACHINE_ARN: machine.stateMachineArn,
    },
    may: [
      ...useData(data),
      deleteFrom(data.table),
      allow('states:StartExecution', machine.stateMachineArn),
      allow('states:StopExecution', anyExecution(Stack.of(scope), stage)),
    ],
  });
  const pattern =
    `Resource::arn:aws:states:${stage.region}:<AWS::AccountId>:execution:${machineName(stage)}:*` as const;
  if (follower.role !== undefined) acknowledge(follower.role, `AwsSolutions-IAM5[${pattern}]`, everyName);
  const notFollowed = secureQueue(scope, 'commits-not-followed');
  acknowledge(notFollowed, 'AwsSolutions-SQS3', 'It is the dead letters of the stream itself.');
  follower.addEventSource(commitsOf(data, notFollowed));
  return { follower, notFollowed };
}

type Following = { readonly follower: Lambda; readonly notFollowed: Queue };

const commitsOf = (data: Data, notFollowed: Queue): DynamoEventSource =>
  // The two types of the library differ in whether a property may be undefined, and in nothing else.
  new DynamoEventSource(data.table as ITable, {
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.isEqual('INSERT'),
        dynamodb: { Keys: { sk: { S: FilterRule.beginsWith(commitPrefix) } } },
      }),
    ],
    // Each takes some 100 ms, in order: a batch is done in 3 s, and starts that are throttled have the rest of the 30 s.
    batchSize: 30,
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    // By then the failure is no passing one. What goes on to the queue holds up the other cases of its shard no longer, and `reconcile`
    // starts the timeline that is missing. Never by age: after a large import commits are old before their first try.
    retryAttempts: 100,
    onFailure: new SqsDlq(notFollowed),
  });

const everyName =
  'Executions are named after cases, so none is known beforehand. Those of other machines stay out of reach.';

/** All executions, but of this machine alone. */
function anyExecution(stack: Stack, stage: Stage): string {
  const arn = { service: 'states', resource: 'execution', arnFormat: ArnFormat.COLON_RESOURCE_NAME };
  return stack.formatArn({ ...arn, resourceName: `${machineName(stage)}:*` });
}
