import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Measured } from './alarm-rules.ts';
import { fiveMinutes } from './raise-alarm.ts';

type Shown = { readonly name: string; readonly measured: Measured; readonly alarms: readonly IAlarm[] };

/** On one page: what is wrong, and whether messages, timelines and pages go as on other days. */
export function dashboard(scope: Construct, { name, measured, alarms }: Shown): void {
  const page = new Dashboard(scope, 'dashboard', { dashboardName: name });
  page.addWidgets(new AlarmStatusWidget({ title: 'What is wrong', alarms: [...alarms], width: 24, height: 5 }));
  const rows = [messages(measured), timelines(measured), pages(measured)];
  for (const row of rows) page.addWidgets(...row.map(([title, ...left]) => graph(title, left)));
}

type Graph = readonly [title: string, ...metrics: IMetric[]];

const graph = (title: string, left: readonly IMetric[]) =>
  new GraphWidget({ title, left: [...left], width: 8, height: 6 });

const messages = ({ counted, deliveries, deadLetters }: Measured): readonly Graph[] => [
  ['Messages sent, refused, held up', counted['messages-sent'], counted['sends-refused'], counted['sending-paused']],
  ['Waiting to be delivered', deliveries.metricApproximateNumberOfMessagesVisible({ period: fiveMinutes })],
  ['Dead letters', ...Object.values(deadLetters).map((queue) => queue.metricApproximateNumberOfMessagesVisible())],
];

const timelines = ({ counted, functions, machine }: Measured): readonly Graph[] => [
  ['Wakes and timelines started', functions.remind.metricInvocations(), machine.metricStarted()],
  ['Late, and mended', counted['late-wakes'], counted['late-deliveries'], counted['repairs-of-the-night']],
  [
    'How far the commits are followed (ms)',
    functions['follow-commits'].metric('IteratorAge', { statistic: Stats.MAXIMUM }),
  ],
];

const pages = ({ api, functions, table }: Measured): readonly Graph[] => [
  ['Requests, and those that failed', api.metricCount(), api.metricServerError()],
  [
    'Milliseconds for a page (p50, p95)',
    api.metricLatency({ statistic: 'p50' }),
    api.metricLatency({ statistic: 'p95' }),
  ],
  ['Errors of functions', ...Object.values(functions).map((one) => one.metricErrors()), table.metricUserErrors()],
];
