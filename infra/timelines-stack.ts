import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { commitFollower } from './commit-follower.ts';
import type { Data } from './data-stack.ts';
import { lambdaFunction } from './lambda-function.ts';
import { dataSettings, deleteFrom, sendTo, useData } from './permissions.ts';
import { reconciler } from './reconciler.ts';
import { retainer } from './retainer.ts';
import type { Stage } from './stage.ts';
import { timelineMachine } from './timeline-machine.ts';
import type { Functions } from './watched.ts';

/** What the functions around the timelines are made of. */
export type TimelineNeeds = {
  readonly stage: Stage;
  readonly data: Data;
  readonly queue: Queue;
  readonly bundles: string;
};

export type Timelines = {
  readonly machine: StateMachine;
  readonly notFollowed: Queue;
  readonly functions: Pick<Functions, 'remind' | 'renew' | 'follow-commits' | 'reconcile' | 'retention'>;
};

/** What waits for each case and wakes: the state machine, what it calls, what starts it, and what notices when it is lost. */
export function timelinesStack(scope: Construct, needs: TimelineNeeds): Timelines {
  const { name, region } = needs.stage;
  const stack = new Stack(scope, `holdfast-${name}-timelines`, { env: { region } });
  const called = { remind: remindFunction(stack, needs), renew: renewFunction(stack, needs) };
  const machine = timelineMachine(stack, { stage: needs.stage, ...called });
  const { follower, notFollowed } = commitFollower(stack, needs, machine);
  const reconcile = reconciler(stack, needs, machine);
  const retention = retainer(stack, needs);
  new CfnOutput(stack, 'StateMachineArn', { value: machine.stateMachineArn });
  return { machine, notFollowed, functions: { ...called, 'follow-commits': follower, reconcile, retention } };
}

const remindFunction = (stack: Stack, { data, queue, bundles }: TimelineNeeds) =>
  lambdaFunction(stack, {
    name: 'remind',
    description: 'Decides what is owed when a timeline wakes, writes it down and queues it.',
    bundles,
    environment: { ...dataSettings(data), QUEUE_URL: queue.queueUrl },
    may: [...useData(data), sendTo(queue)],
  });

const renewFunction = (stack: Stack, { data, bundles }: TimelineNeeds) =>
  lambdaFunction(stack, {
    name: 'renew',
    description: 'Has a new timeline started before the old one has lasted a year.',
    bundles,
    environment: dataSettings(data),
    may: [...useData(data), deleteFrom(data.table)],
  });
