import type { App } from 'aws-cdk-lib';
import { budgetStack } from './budget-stack.ts';
import { dataStack } from './data-stack.ts';
import { messagingStack } from './messaging-stack.ts';
import { operationsStack } from './operations-stack.ts';
import { portalStack } from './portal-stack.ts';
import { smsStack } from './sms-stack.ts';
import type { Stage } from './stage.ts';
import { timelinesStack } from './timelines-stack.ts';

/** Everything that one stage has in the cloud. `bundles` is the folder that holds the functions' code. */
export function holdfast(app: App, stage: Stage, bundles: string): void {
  const data = dataStack(app, stage);
  const messaging = messagingStack(app, { stage, data, bundles, sms: smsStack(app, stage) });
  const { queue, codes } = messaging;
  const timelines = timelinesStack(app, { stage, data, queue, bundles });
  const portal = portalStack(app, { stage, data, queue, codes, bundles });
  operationsStack(app, stage, {
    functions: { ...messaging.functions, ...timelines.functions, ...portal.functions },
    deadLetters: { ...messaging.deadLetters, commits: timelines.notFollowed, imports: portal.importsDeadLetters },
    deliveries: queue,
    codes,
    machine: timelines.machine,
    table: data.table,
    api: portal.api,
  });
  budgetStack(app, stage);
}
