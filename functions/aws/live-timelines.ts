import { SFNClient } from '@aws-sdk/client-sfn';
import type { Timelines } from '../../shared/ports/timelines.ts';
import type { TimelinesSettings } from '../../shared/settings.ts';
import { sfnTimelines } from './sfn-timelines.ts';

export const liveTimelines = ({ STATE_MACHINE_ARN: stateMachineArn }: TimelinesSettings): Timelines =>
  sfnTimelines({ client: new SFNClient({}), stateMachineArn });
