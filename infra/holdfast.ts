import type { App } from 'aws-cdk-lib';
import { dataStack } from './data-stack.ts';
import { messagingStack } from './messaging-stack.ts';
import { portalStack } from './portal-stack.ts';
import { smsStack } from './sms-stack.ts';
import type { Stage } from './stage.ts';
import { timelinesStack } from './timelines-stack.ts';

/** Everything that one stage has in the cloud. `bundles` is the folder that holds the functions' code. */
export function holdfast(app: App, stage: Stage, bundles: string): void {
  const data = dataStack(app, stage);
  const { queue, codes } = messagingStack(app, { stage, data, bundles, sms: smsStack(app, stage) });
  timelinesStack(app, { stage, data, queue, bundles });
  portalStack(app, { stage, data, queue, codes, bundles });
}
