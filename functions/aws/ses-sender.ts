import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer';
import { type From, plainMail } from '../../shared/messages/plain-mail.ts';
import type { Email, EmailSender, PermanentReason } from '../../shared/ports/senders.ts';
import { callProvider } from './call-provider.ts';
import { errorName } from './error-name.ts';

type Settings = {
  /** Made with `maxAttempts: 1`: SES cannot tell a repeated send, so a retry after a lost answer sends twice. The queue retries. */
  readonly client: SESClient;
  readonly from: string;
  readonly displayName: string;
  readonly configurationSet: string;
};

/** Sends plain-text mails through SES, tagged with the delivery's and the case's ids so that receipts find their way back. */
export function sesSender({ client, from, displayName, configurationSet }: Settings): EmailSender {
  return {
    send: async (email) => {
      const command = new SendRawEmailCommand({
        Source: from,
        Destinations: [email.to],
        RawMessage: { Data: await mimeOf(email, { address: from, name: displayName }) },
        ConfigurationSetName: configurationSet,
        Tags: [
          { Name: 'delivery', Value: email.id },
          { Name: 'case', Value: email.caseId },
        ],
      });
      return callProvider({ send: (options) => client.send(command, options), permanentReason });
    },
  };
}

const mimeOf = (email: Email, from: From): Promise<Buffer> =>
  new MailComposer(plainMail(email, from)).compile().build();

function permanentReason(error: unknown): PermanentReason | undefined {
  switch (errorName(error)) {
    case 'MessageRejected':
      // Our own identity missing from the account says nothing about this message: it can go once that is mended.
      return error instanceof Error && error.message.includes('not verified') ? undefined : 'rejected';
    case 'InvalidParameterValue':
      return 'bad-address';
    default:
      return undefined;
  }
}
