import { CfnOutput, Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
} from 'aws-cdk-lib/aws-ses';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { receiptTopic } from './receipt-topic.ts';
import type { Stage } from './stage.ts';

/** Who mails come from, and the ARNs that a function needs to send as them. */
export type MailSender = {
  readonly from: string;
  readonly configurationSet: string;
  readonly arns: readonly string[];
  /** What became of mails. */
  readonly receipts: Topic;
};

/** All that tells how a mail ended. Whether somebody opened it or followed a link is nobody's business. */
const endings = [
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.RENDERING_FAILURE,
];

/** The domain as a sender in SES. Mails go out once the owner of the domain has added the DNS records that SES asks for. */
export function mailSender(scope: Construct, { mailDomain }: Stage): MailSender {
  const configurationSet = new ConfigurationSet(scope, 'mails', {
    // Mails to a server without encryption are not sent: dates tell something too.
    tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    // Ours is the list of addresses that get nothing more: a person can take one off it.
    disableSuppressionList: true,
  });
  const { configurationSetName } = configurationSet;
  const receipts = receiptTopic(scope, { service: 'ses.amazonaws.com' });
  configurationSet.addEventDestination('receipts', {
    destination: EventDestination.snsTopic(receipts),
    events: endings,
  });
  const identity = new EmailIdentity(scope, 'mail-domain', { identity: Identity.domain(mailDomain) });
  for (const [at, { name, value }] of identity.dkimRecords.entries())
    new CfnOutput(scope, `DnsRecord${at + 1}`, { value: `${name} CNAME ${value}` });
  const configurationSetArn = Stack.of(scope).formatArn({
    service: 'ses',
    resource: 'configuration-set',
    resourceName: configurationSetName,
  });
  return {
    from: `paamindelse@${mailDomain}`,
    configurationSet: configurationSetName,
    arns: [identity.emailIdentityArn, configurationSetArn],
    receipts,
  };
}
