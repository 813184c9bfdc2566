import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer';
import { type From, plainMail } from '../../shared/messages/plain-mail.ts';
import type { Email, EmailSender } from '../../shared/ports/senders.ts';
import { callProvider } from './call-provider.ts';
import { refusalOf } from './ses-refusal.ts';

type Settings = {
  /** Made with `maxAttempts: 1`: SES cannot tell a repeated send, so a retry after a lost answer sends twice. The queue retries. */
  readonly client: SESClient;
  readonly from: string;
  readonly displayName: string;
  readonly configurationSet: string;
  /** Ten seconds unless given. */
  readonly timeLimit?: () => AbortSignal;
};

/** Sends plain-text mails through SES, tagged with the delivery's and the case's ids so that receipts find their way back. */
export function sesSender({ client, from, displayName, configurationSet, timeLimit }: Settings): EmailSender {
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
      return callProvider({ send: (options) => client.send(command, options), refusalOf, timeLimit });
    },
  };
}

const mimeOf = (email: Email, from: From): Promise<Buffer> =>
  new MailComposer(plainMail(email, from)).compile().build();
