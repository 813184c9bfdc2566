import { type PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import * as z from 'zod';
import type { PermanentReason, SmsSender } from '../../shared/ports/senders.ts';
import { callProvider } from './call-provider.ts';

type Settings = {
  /** Made with `maxAttempts: 1`: AWS cannot tell a repeated send, so a retry after a lost answer sends twice. The queue retries. */
  readonly client: PinpointSMSVoiceV2Client;
  readonly originationIdentity: string;
  readonly configurationSet?: string;
  /** AWS checks the message and sends nothing. */
  readonly dryRun?: boolean;
  /** Per message, in US dollars; dearer ones are refused. */
  readonly maxPriceUsd: number;
};

/** Sends through AWS End User Messaging, with the delivery's and the case's ids as context so that receipts find their way back. */
export function smsSender({ client, originationIdentity, configurationSet, dryRun, maxPriceUsd }: Settings): SmsSender {
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
      return callProvider({ send: (options) => client.send(command, options), permanentReason });
    },
  };
}

/** Everything not listed here is about our account, our settings or the moment: the next SMS would meet the same. */
const permanentReasons: Readonly<Record<string, PermanentReason>> = {
  DESTINATION_PHONE_NUMBER_OPTED_OUT: 'blocked',
  DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE: 'blocked',
  DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION: 'blocked',
  DESTINATION_COUNTRY_BLOCKED: 'blocked',
  COUNTRY_NOT_ENABLED: 'blocked',
  PRICE_OVER_THRESHOLD: 'blocked', // a number abroad, since Danish ones cost alike
  MAXIMUM_SIZE_EXCEEDED: 'rejected',
};
/** A field that AWS cannot use, when the message gave it. */
const permanentFields: Readonly<Record<string, PermanentReason>> = {
  DestinationPhoneNumber: 'bad-address',
  MessageBody: 'rejected',
};

const Refusal = z.object({
  name: z.enum(['ValidationException', 'ConflictException']),
  Reason: z.string().default(''),
  Fields: z.array(z.object({ Name: z.string() })).default([]),
});

function permanentReason(error: unknown): PermanentReason | undefined {
  const { data: refusal } = Refusal.safeParse(error);
  if (refusal === undefined) return undefined;
  const fieldReasons = refusal.Fields.map(({ Name }) => permanentFields[Name]);
  return permanentReasons[refusal.Reason] ?? fieldReasons.find((reason) => reason !== undefined);
}
