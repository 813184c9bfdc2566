import { SFNClient } from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { AwsRefusal, startAwsJson } from './aws-json-stub.ts';
import { loopbackClient } from './loopback-client.ts';

const StartExecution = z.looseObject({ stateMachineArn: z.string(), name: z.string(), input: z.string() });
const StopExecution = z.looseObject({ executionArn: z.string() });
const ListExecutions = z.looseObject({ statusFilter: z.literal('RUNNING'), nextToken: z.string().optional() });

export const stateMachineArn = 'arn:aws:states:eu-central-1:123456789012:stateMachine:case-timeline';
const arnOf = (name: string) => `arn:aws:states:eu-central-1:123456789012:execution:case-timeline:${name}`;
/** Small, so that a few executions take several pages. */
const pageSize = 2;

type Execution = { readonly name: string; readonly input: string; readonly status: 'RUNNING' | 'ABORTED' };

/** Step Functions' start, stop and list on loopback; nothing ever wakes. Throttles everything once told to. */
export async function startSfnStub() {
  const executions = new Map<string, Execution>();
  let throttling = false;
  const throttle = () => {
    if (throttling) throw new AwsRefusal('ThrottlingException');
  };
  const stub = await startAwsJson({
    StartExecution: (input) => {
      throttle();
      return startExecution(executions, StartExecution.parse(input));
    },
    StopExecution: (input) => {
      throttle();
      return stopExecution(executions, StopExecution.parse(input).executionArn);
    },
    ListExecutions: (input) => listExecutions(executions, ListExecutions.parse(input).nextToken),
  });
  return {
    ...stub,
    client: new SFNClient(loopbackClient(stub.endpoint)),
    inputOf: (name: string): unknown => JSON.parse(executions.get(arnOf(name))?.input ?? 'null'),
    throttle: () => {
      throttling = true;
    },
  };
}

function startExecution(executions: Map<string, Execution>, { name, input }: z.infer<typeof StartExecution>) {
  const executionArn = arnOf(name);
  const standing = executions.get(executionArn);
  const same = standing?.status === 'RUNNING' && standing.input === input;
  if (standing !== undefined && !same) throw new AwsRefusal('ExecutionAlreadyExists');
  executions.set(executionArn, { name, input, status: 'RUNNING' });
  return { executionArn, startDate: 0 };
}

function stopExecution(executions: Map<string, Execution>, executionArn: string) {
  const standing = executions.get(executionArn);
  if (standing === undefined) throw new AwsRefusal('ExecutionDoesNotExist');
  executions.set(executionArn, { ...standing, status: 'ABORTED' });
  return { stopDate: 0 };
}

function listExecutions(executions: Map<string, Execution>, nextToken = '0') {
  const from = Number(nextToken);
  const running = [...executions].filter(([, { status }]) => status === 'RUNNING');
  const page = running.slice(from, from + pageSize);
  return {
    executions: page.map(([executionArn, { name }]) => ({ executionArn, name, stateMachineArn, startDate: 0 })),
    ...(from + pageSize < running.length ? { nextToken: String(from + pageSize) } : {}),
  };
}
