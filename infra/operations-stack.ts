import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { alarmRules, type HomeAlarm } from './alarm-rules.ts';
import { alarmTopic } from './alarm-topic.ts';
import { countLogLines } from './count-log-lines.ts';
import { dashboard } from './dashboard.ts';
import { raiseAlarm } from './raise-alarm.ts';
import type { Stage } from './stage.ts';
import type { Watched } from './watched.ts';

/** Who is told when something goes wrong. Nothing else depends on it. */
export function operationsStack(scope: Construct, stage: Stage, watched: Watched): void {
  const name = `holdfast-${stage.name}`;
  const stack = new Stack(scope, `${name}-operations`, { env: { region: stage.region } });
  const counted = countLogLines(stack, {
    namespace: name,
    logOf: (functionName) => watched.functions[functionName].logGroup,
  });
  const measured = { ...watched, counted };
  const topic = alarmTopic(stack, stage);
  const rules = alarmRules(measured);
  const alarms = (Object.keys(rules) as HomeAlarm[]).map((alarm) =>
    raiseAlarm(stack, alarm, { ...rules[alarm], topic, stage: stage.name }),
  );
  dashboard(stack, { name, measured, alarms });
}
