import { type PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { SmsSender } from '../../shared/ports/senders.ts';
import { callProvider } from './call-provider.ts';
import { refusalOf } from './sms-refusal.ts';

type Settings = {
  /** Made with `maxAttempts: 1`: AWS cannot tell a repeated send, so a retry after a lost answer sends twice. The queue retries. */
  readonly client: PinpointSMSVoiceV2Client;
  readonly originationIdentity: string;
  readonly configurationSet?: string;
  /** AWS checks the message and sends nothing. */
  readonly dryRun?: boolean;
  /** Per message, in US dollars; dearer ones are refused. */
  readonly maxPriceUsd: number;
  /** Ten seconds unless given. */
  readonly timeLimit?: () => AbortSignal;
};

/** Sends through AWS End User Messaging, with the delivery's and the case's ids as context so that receipts find their way back. */
export function smsSender({ client, originationIdentity, maxPriceUsd, ...settings }: Settings): SmsSender {
  const { configurationSet, dryRun, timeLimit } = settings;
  return {
    send: ({ id, caseId, to, text }) => {
      const command = new SendTextMessageCommand({
        DestinationPhoneNumber: to,
        OriginationIdentity: originationIdentity,
        ConfigurationSetName: configurationSet,
        MessageBody: text,
        MessageType: 'TRANSACTIONAL',
        MaxPrice: String(maxPriceUsd),
        Context: { delivery: id, case: caseId },
        DryRun: dryRun,
      });
      return callProvider({ send: (options) => client.send(command, options), refusalOf, timeLimit });
    },
  };
}
