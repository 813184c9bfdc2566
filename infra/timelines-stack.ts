import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { commitFollower } from './commit-follower.ts';
import type { Data } from './data-stack.ts';
import { lambdaFunction } from './lambda-function.ts';
import { deleteFrom, readKey, sendTo, useTable } from './permissions.ts';
import { reconciler } from './reconciler.ts';
import { retainer } from './retainer.ts';
import type { Stage } from './stage.ts';
import { timelineMachine } from './timeline-machine.ts';

/** What the functions around the timelines are made of. */
export type TimelineNeeds = {
  readonly stage: Stage;
  readonly data: Data;
  readonly queue: Queue;
  readonly bundles: string;
};

/** What waits for each case and wakes: the state machine, what it calls, what starts it, and what notices when it is lost. */
export function timelinesStack(scope: Construct, needs: TimelineNeeds): void {
  const { name, region } = needs.stage;
  const stack = new Stack(scope, `holdfast-${name}-timelines`, { env: { region } });
  const machine = timelineMachine(stack, { remind: remindFunction(stack, needs), renew: renewFunction(stack, needs) });
  commitFollower(stack, needs, machine);
  reconciler(stack, needs, machine);
  retainer(stack, needs);
  new CfnOutput(stack, 'StateMachineArn', { value: machine.stateMachineArn });
}

const remindFunction = (stack: Stack, { data: { table, key }, queue, bundles }: TimelineNeeds) =>
  lambdaFunction(stack, {
    name: 'remind',
    description: 'Decides what is owed when a timeline wakes, writes it down and queues it.',
    bundles,
    environment: { TABLE_NAME: table.tableName, KEY_SECRET_ARN: key.secretArn, QUEUE_URL: queue.queueUrl },
    may: [useTable(table), readKey(key), sendTo(queue)],
  });

const renewFunction = (stack: Stack, { data: { table, key }, bundles }: TimelineNeeds) =>
  lambdaFunction(stack, {
    name: 'renew',
    description: 'Has a new timeline started before the old one has lasted a year.',
    bundles,
    environment: { TABLE_NAME: table.tableName, KEY_SECRET_ARN: key.secretArn },
    may: [useTable(table), deleteFrom(table), readKey(key)],
  });
