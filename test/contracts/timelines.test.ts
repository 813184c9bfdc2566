import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sfnTimelines } from '../../functions/aws/sfn-timelines.ts';
import { createRunner } from '../../local/runner/runner.ts';
import { startSfnStub, stateMachineArn } from '../support/sfn-stub.ts';
import { namesOf, timelinesContract, waitingTimeline } from './timelines-contract.ts';

timelinesContract('the runner in this process', async () => {
  const definition = { StartAt: 'Wait', States: { Wait: { Type: 'Wait', TimestampPath: '$.renewAt', End: true } } };
  const clock = () => Temporal.Instant.from('2026-11-02T07:00:00Z');
  return { timelines: createRunner({ definition, tasks: {}, clock }) };
});

timelinesContract('Step Functions', async () => {
  const { client, close } = await startSfnStub();
  return { timelines: sfnTimelines({ client, stateMachineArn }), close };
});

describe('Step Functions, beyond the contract', () => {
  let sfn: Awaited<ReturnType<typeof startSfnStub>>;
  beforeEach(async () => {
    sfn = await startSfnStub();
  });
  afterEach(() => sfn.close());

  it('hands the execution its input as it is', async () => {
    await sfnTimelines({ client: sfn.client, stateMachineArn }).start('case-a-1', waitingTimeline);
    expect(sfn.inputOf('case-a-1')).toEqual(waitingTimeline);
  });

  it('leaves an execution running when stopping it is throttled', async () => {
    const timelines = sfnTimelines({ client: sfn.client, stateMachineArn });
    await timelines.start('case-a-1', waitingTimeline);
    sfn.throttle();
    await timelines.stop('case-a-1');
    expect(await namesOf(timelines)).toEqual(['case-a-1']);
  });

  it('throws a throttled start on, for the feed to try again', async () => {
    sfn.throttle();
    const starting = sfnTimelines({ client: sfn.client, stateMachineArn }).start('case-a-1', waitingTimeline);
    await expect(starting).rejects.toMatchObject({ name: 'ThrottlingException' });
  });

  it('throws on that the engine cannot be reached, also when stopping', async () => {
    await sfn.close();
    const timelines = sfnTimelines({ client: sfn.client, stateMachineArn });
    await expect(timelines.stop('case-a-1')).rejects.toThrow('ECONNREFUSED');
  });
});
