import {
  paginateListExecutions,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { TimelineInput, Timelines } from '../../shared/ports/timelines.ts';
import { errorName } from './error-name.ts';

type Settings = { readonly client: SFNClient; readonly stateMachineArn: string };

/** Step Functions as the engine. All errors but those the port calls no error are thrown on, throttled starts among them. */
export function sfnTimelines({ client, stateMachineArn }: Settings): Timelines {
  return {
    start: (name, input) => start(client, { stateMachineArn, name, input }),
    stop: (name) => stop(client, executionArn(stateMachineArn, name)),
    running: () => running(client, stateMachineArn),
  };
}

type Start = { readonly stateMachineArn: string; readonly name: string; readonly input: TimelineInput };

async function start(client: SFNClient, { stateMachineArn, name, input }: Start): Promise<void> {
  try {
    await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
  } catch (error) {
    // A name says case and plan: whoever has it, running or ended, follows the very plan we meant to start.
    if (errorName(error) !== 'ExecutionAlreadyExists') throw error;
  }
}

/**
 * Stopping is a courtesy that saves open executions: one left behind finds itself superseded at its next wake.
 * StopExecution has a sixth of StartExecution's rate, so throttling is expected when many plans change at once.
 */
const noNeedToStop = ['ExecutionDoesNotExist', 'ThrottlingException'];

async function stop(client: SFNClient, arn: string): Promise<void> {
  try {
    await client.send(new StopExecutionCommand({ executionArn: arn }));
  } catch (error) {
    if (!noNeedToStop.includes(errorName(error))) throw error;
  }
}

async function* running(client: SFNClient, stateMachineArn: string): AsyncIterable<string> {
  for await (const page of paginateListExecutions({ client }, { stateMachineArn, statusFilter: 'RUNNING' }))
    for (const { name } of page.executions ?? []) if (name !== undefined) yield name;
}

const executionArn = (stateMachineArn: string, name: string): string =>
  `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
