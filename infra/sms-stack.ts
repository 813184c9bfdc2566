import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnConfigurationSet, CfnProtectConfiguration } from 'aws-cdk-lib/aws-smsvoice';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { alarmTopic } from './alarm-topic.ts';
import { allow } from './permissions.ts';
import { fiveMinutes, raiseAlarm } from './raise-alarm.ts';
import { receiptTopic } from './receipt-topic.ts';
import { onlyTo } from './sms-countries.ts';
import type { Stage } from './stage.ts';

/** What the home region needs to know of the region that SMS are sent from. Names, because no stack can refer to one of another region. */
export type SmsRegion = { readonly stack: Stack; readonly configurationSet: string; readonly receiptsArn: string };

/** How an SMS ends. Of those on their way nothing is told: that is what `sent` says. */
export const endingEvents = [
  'TEXT_DELIVERED',
  'TEXT_SUCCESSFUL',
  'TEXT_UNREACHABLE',
  'TEXT_CARRIER_UNREACHABLE',
  'TEXT_TTL_EXPIRED',
  'TEXT_INVALID',
  'TEXT_INVALID_MESSAGE',
  'TEXT_BLOCKED',
  'TEXT_CARRIER_BLOCKED',
  'TEXT_SPAM',
  'TEXT_PROTECT_BLOCKED',
];

/** What SMS are sent with, in the region that they are sent from. */
export function smsStack(scope: Construct, stage: Stage): SmsRegion {
  const { name, smsRegion } = stage;
  const stack = new Stack(scope, `holdfast-${name}-sms`, { env: { region: smsRegion } });
  const configurationSet = `holdfast-${name}`;
  const topicName = `holdfast-${name}-sms-receipts`;
  const topic = receiptTopic(stack, { topicName, service: 'sms-voice.amazonaws.com' });
  publishesTo(stack, { topic, configurationSet, protection: protection(stack, stage) });
  watchSpend(stack, stage);
  // Built from the name: what the topic itself gives is known in this region alone.
  const receiptsArn = stack.formatArn({ service: 'sns', resource: topicName, arnFormat: ArnFormat.NO_RESOURCE_NAME });
  return { stack, configurationSet, receiptsArn };
}

/** Numbers abroad are refused before they cost anything. */
const protection = (stack: Stack, { smsCountries, keepsData }: Stage): string =>
  new CfnProtectConfiguration(stack, 'protection', {
    countryRuleSet: { sms: onlyTo(smsCountries) },
    deletionProtectionEnabled: keepsData,
  }).attrProtectConfigurationId;

/** AWS counts what SMS have cost since the first of the month, all of the account's. */
function watchSpend(stack: Stack, stage: Stage): void {
  const metric = new Metric({
    namespace: 'AWS/SMSVoice',
    metricName: 'TextMessageMonthlySpend',
    statistic: Stats.MAXIMUM,
    period: fiveMinutes,
  });
  raiseAlarm(stack, 'sms-spend', {
    metric,
    from: stage.smsMonthlyUsd,
    topic: alarmTopic(stack, stage),
    stage: stage.name,
  });
}

type Publishing = { readonly topic: Topic; readonly configurationSet: string; readonly protection: string };

function publishesTo(stack: Stack, { topic, configurationSet, protection }: Publishing): void {
  const set = new CfnConfigurationSet(stack, 'sms', {
    configurationSetName: configurationSet,
    protectConfigurationId: protection,
    eventDestinations: [
      {
        eventDestinationName: 'receipts',
        enabled: true,
        matchingEventTypes: endingEvents,
        snsDestination: { topicArn: topic.topicArn },
      },
    ],
  });
  const publish = allow('sns:Publish', topic.topicArn);
  publish.addServicePrincipal('sms-voice.amazonaws.com');
  publish.addCondition('StringEquals', { 'aws:SourceAccount': stack.account });
  publish.addCondition('ArnLike', { 'aws:SourceArn': setArn(stack, configurationSet) });
  const { policyDependable } = topic.addToResourcePolicy(publish);
  // AWS tries the topic when the set is made.
  if (policyDependable !== undefined) set.node.addDependency(policyDependable);
}

const setArn = (stack: Stack, configurationSet: string): string =>
  stack.formatArn({ service: 'sms-voice', resource: 'configuration-set', resourceName: configurationSet });
