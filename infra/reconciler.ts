import { Duration } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { indexNames } from '../shared/ports/table.ts';
import { lambdaFunction } from './lambda-function.ts';
import { allow, dataSettings, deleteFrom, searchIndexes, sendTo, useData } from './permissions.ts';
import type { TimelineNeeds } from './timelines-stack.ts';

/** `deliveries` bounds how late a deferred message is, `wakes` how long a timeline may be lost. Each case is looked at once a night. */
const schedules = {
  deliveries: Schedule.rate(Duration.minutes(5)),
  wakes: Schedule.rate(Duration.hours(1)),
  // In UTC, when nobody works and no message is due.
  cases: Schedule.cron({ hour: '2', minute: '30' }),
};

/** The dead-man's switch with its schedules. */
export function reconciler(scope: Construct, needs: TimelineNeeds, machine: StateMachine): Lambda {
  const { data, queue, stage, bundles } = needs;
  const reconcile = lambdaFunction(scope, {
    name: 'reconcile',
    // Operators call it by this name when a new definition of the timelines is out.
    functionName: `holdfast-${stage.name}-reconcile`,
    description: 'Queues deliveries whose time has come, starts lost timelines again and counts for the statistics.',
    bundles,
    // It goes through every open case: the longest that a function may run.
    timeout: Duration.minutes(15),
    environment: {
      ...dataSettings(data),
      QUEUE_URL: queue.queueUrl,
      STATE_MACHINE_ARN: machine.stateMachineArn,
      EMPLOYERS: stage.employers.join(','),
    },
    may: [
      ...useData(data),
      deleteFrom(data.table),
      searchIndexes(data.table, indexNames),
      sendTo(queue),
      allow(['states:StartExecution', 'states:ListExecutions'], machine.stateMachineArn),
    ],
  });
  for (const [run, schedule] of Object.entries(schedules)) {
    const target = new LambdaTarget(reconcile, { event: RuleTargetInput.fromObject({ run }) });
    new Rule(scope, `reconcile-${run}`, { schedule, targets: [target] });
  }
  return reconcile;
}
