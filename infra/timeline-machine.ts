import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { caseTimeline } from '../workflows/case-timeline.ts';
import { logGroupFor } from './lambda-function.ts';
import { allow } from './permissions.ts';

type Called = { readonly remind: IFunction; readonly renew: IFunction };

/** The timeline of a case in Step Functions, allowed to call these two functions. */
export function timelineMachine(scope: Construct, { remind, renew }: Called): StateMachine {
  const definition = caseTimeline({ remindArn: remind.functionArn, renewArn: renew.functionArn });
  const machine = new StateMachine(scope, 'case-timeline', {
    definitionBody: DefinitionBody.fromString(JSON.stringify(definition)),
    stateMachineType: StateMachineType.STANDARD,
    logs: { destination: logGroupFor(scope, 'case-timeline'), level: LogLevel.ERROR, includeExecutionData: false },
  });
  machine.addToRolePolicy(allow('lambda:InvokeFunction', remind.functionArn, renew.functionArn));
  return machine;
}
