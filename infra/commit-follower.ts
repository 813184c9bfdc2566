import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { commitPrefix } from '../shared/ports/feed.ts';
import { lambdaFunction } from './lambda-function.ts';
import { allow, deleteFrom, readKey, useTable } from './permissions.ts';
import { secureQueue } from './secure-queue.ts';
import type { TimelineNeeds } from './timelines-stack.ts';

/** Follows the commits in the table's stream, and starts and stops timelines. */
export function commitFollower(scope: Construct, needs: TimelineNeeds, machine: StateMachine): void {
  const { data, bundles } = needs;
  const follower = lambdaFunction(scope, {
    name: 'follow-commits',
    description: 'Brings snapshots up to date and starts a timeline for each new plan.',
    bundles,
    environment: {
      TABLE_NAME: data.table.tableName,
      MASTER_KEY_ARN: data.key.keyArn,
      STATE_MACHINE_ARN: machine.stateMachineArn,
    },
    may: [
      useTable(data.table),
      deleteFrom(data.table),
      readKey(data.key),
      allow('states:StartExecution', machine.stateMachineArn),
      allow('states:StopExecution', anyExecutionOf(machine)),
    ],
  });
  follower.addEventSource(commitsOf(scope, needs));
}

const commitsOf = (scope: Construct, { data }: TimelineNeeds): DynamoEventSource =>
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
    onFailure: new SqsDlq(secureQueue(scope, 'commits-not-followed')),
  });

/** Every name is a case's, so none is known beforehand: all executions, but of this machine alone. */
const anyExecutionOf = (machine: StateMachine): string =>
  Stack.of(machine).formatArn({
    service: 'states',
    resource: 'execution',
    resourceName: `${machine.stateMachineName}:*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
