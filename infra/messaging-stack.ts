import { CfnOutput, Stack } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Data } from './data-stack.ts';
import { lambdaFunction } from './lambda-function.ts';
import { loginCodes } from './login-codes.ts';
import { type MailSender, mailSender } from './mail-sender.ts';
import { allow, dataSettings, deleteFrom, searchIndexes, useData } from './permissions.ts';
import { queueWithDeadLetters } from './queue-with-dead-letters.ts';
import { receipts } from './receipts.ts';
import type { SmsRegion } from './sms-stack.ts';
import type { Stage } from './stage.ts';
import type { Functions, Watched } from './watched.ts';

type Needs = { readonly stage: Stage; readonly data: Data; readonly bundles: string; readonly sms: SmsRegion };

/** The queues that messages and login codes are put on, and what is to be watched. */
export type Messaging = {
  readonly queue: Queue;
  readonly codes: Queue;
  readonly deadLetters: Pick<Watched['deadLetters'], 'deliveries' | 'receipts'>;
  readonly functions: Pick<Functions, 'deliver' | 'receipts' | 'send-code'>;
};

/** What takes messages to people. */
export function messagingStack(scope: Construct, needs: Needs): Messaging {
  const { name, region } = needs.stage;
  const stack = new Stack(scope, `holdfast-${name}-messaging`, { env: { region } });
  const { queue, deadLetters } = queueWithDeadLetters(stack, 'deliveries');
  const mail = mailSender(stack, needs.stage);
  const deliver = deliverFunction(stack, needs, mail);
  deliver.addEventSource(
    new SqsEventSource(queue, {
      // A provider may take 10 s to answer: two that do, one after the other, still leave time of the 30 s to write both outcomes down.
      batchSize: 2,
      // This times the handler's own pace is the rate. Reserved concurrency would throttle, and throttled messages run out of receives.
      maxConcurrency: 2,
      reportBatchItemFailures: true,
    }),
  );
  const receiving = receipts(stack, { ...needs, mailReceipts: mail.receipts });
  const way = sending(stack, needs, mail);
  const { codes, send } = loginCodes(stack, { ...way, may: [...way.may, deleteFrom(needs.data.table)] });
  new CfnOutput(stack, 'QueueUrl', { value: queue.queueUrl });
  return {
    queue,
    codes,
    deadLetters: { deliveries: deadLetters, receipts: receiving.deadLetters },
    functions: { deliver, receipts: receiving.receive, 'send-code': send },
  };
}

function deliverFunction(stack: Stack, needs: Needs, mail: MailSender) {
  const { bundles, environment, may } = sending(stack, needs, mail);
  const { table } = needs.data;
  return lambdaFunction(stack, {
    name: 'deliver',
    description: 'Delivers messages by e-mail and SMS, those that still hold.',
    bundles,
    environment,
    may: [
      ...may,
      // What else waits for a person's one mail of the day.
      searchIndexes(table, ['lists']),
    ],
  });
}

/** What sending takes. */
function sending(stack: Stack, { stage, data, bundles, sms }: Needs, mail: MailSender) {
  const smsSender = smsSenderArn(stack, stage);
  return {
    bundles,
    environment: {
      ...dataSettings(data),
      MAIL_FROM: mail.from,
      MAIL_CONFIGURATION_SET: mail.configurationSet,
      SMS_REGION: stage.smsRegion,
      SMS_SENDER: smsSender,
      SMS_CONFIGURATION_SET: sms.configurationSet,
      SMS_MAX_PRICE: stage.smsMaxPrice,
      SMS_DAILY_CAP: stage.smsDailyCap,
      SMS_DRY_RUN: stage.smsDryRun ? 'true' : 'false',
      DISPLAY_NAME: stage.displayName,
      PORTAL_ADDRESS: stage.portalAddress,
    },
    may: [...useData(data), allow('ses:SendRawEmail', ...mail.arns), allow('sms-voice:SendTextMessage', smsSender)],
  };
}

/** The sender id is asked for by hand, once for each account, in the region that SMS are sent from. */
const smsSenderArn = (stack: Stack, { smsRegion, displayName }: Stage): string =>
  stack.formatArn({
    service: 'sms-voice',
    region: smsRegion,
    resource: 'sender-id',
    resourceName: `${displayName}/DK`,
  });
