import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { caseTimeline } from '../workflows/case-timeline.ts';
import { acknowledge } from './acknowledge.ts';
import { logGroupFor } from './lambda-function.ts';
import { allow } from './permissions.ts';
import type { Stage } from './stage.ts';

/** Fixed, so that a policy can name the executions of this machine: their own names are those of cases. */
export const machineName = ({ name }: Stage): string => `holdfast-${name}-case-timeline`;

type Called = { readonly stage: Stage; readonly remind: IFunction; readonly renew: IFunction };

/** The timeline of a case in Step Functions, allowed to call these two functions. */
export function timelineMachine(scope: Construct, { stage, remind, renew }: Called): StateMachine {
  const definition = caseTimeline({ remindArn: remind.functionArn, renewArn: renew.functionArn });
  const machine = new StateMachine(scope, 'case-timeline', {
    stateMachineName: machineName(stage),
    definitionBody: DefinitionBody.fromString(JSON.stringify(definition)),
    stateMachineType: StateMachineType.STANDARD,
    logs: { destination: logGroupFor(scope, 'case-timeline'), level: LogLevel.ERROR, includeExecutionData: false },
  });
  machine.addToRolePolicy(allow('lambda:InvokeFunction', remind.functionArn, renew.functionArn));
  acknowledgeLogs(machine);
  return machine;
}

function acknowledgeLogs(machine: StateMachine): void {
  acknowledge(
    machine,
    'AwsSolutions-SF1',
    'Its history has every event for 90 days after the end. The log is for errors, and without what was worked on.',
  );
  acknowledge(
    machine,
    'AwsSolutions-SF2',
    'Each wake is one call of one function: its log says what it came to. Traces would keep names of cases elsewhere.',
  );
  acknowledge(machine.role, 'AwsSolutions-IAM5[Resource::*]', 'AWS knows no resources for the delivery of logs.');
}
