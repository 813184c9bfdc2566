import { Stack } from 'aws-cdk-lib';
import { ConfigurationSet, ConfigurationSetTlsPolicy, EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { Stage } from './stage.ts';

/** Who mails come from, and the ARNs that a function needs to send as them. */
export type MailSender = {
  readonly from: string;
  readonly configurationSet: string;
  readonly arns: readonly string[];
};

/** The domain as a sender in SES. Mails go out once the owner of the domain has added the DNS records that SES asks for. */
export function mailSender(scope: Construct, { mailDomain }: Stage): MailSender {
  // Mails to a server without encryption are not sent: dates tell something too.
  const { configurationSetName } = new ConfigurationSet(scope, 'mails', {
    tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
  });
  const { emailIdentityArn } = new EmailIdentity(scope, 'mail-domain', { identity: Identity.domain(mailDomain) });
  const configurationSetArn = Stack.of(scope).formatArn({
    service: 'ses',
    resource: 'configuration-set',
    resourceName: configurationSetName,
  });
  return {
    from: `paamindelse@${mailDomain}`,
    configurationSet: configurationSetName,
    arns: [emailIdentityArn, configurationSetArn],
  };
}
