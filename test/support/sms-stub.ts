import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import * as z from 'zod';
import { type AwsRefusal, startAwsJson } from './aws-json-stub.ts';
import { loopbackClient } from './loopback-client.ts';

const SendTextMessage = z.looseObject({ DestinationPhoneNumber: z.string(), MessageBody: z.string() });
export type SentText = z.infer<typeof SendTextMessage>;

/** AWS End User Messaging's SendTextMessage on loopback: keeps what was sent, and refuses everything once told to. */
export async function startSmsStub() {
  const sent: SentText[] = [];
  let refusal: AwsRefusal | undefined;
  const stub = await startAwsJson({
    SendTextMessage: (input) => {
      if (refusal !== undefined) throw refusal;
      return { MessageId: `sms-${sent.push(SendTextMessage.parse(input))}` };
    },
  });
  return {
    ...stub,
    client: new PinpointSMSVoiceV2Client(loopbackClient(stub.endpoint)),
    sent,
    refuseWith: (answer: AwsRefusal) => {
      refusal = answer;
    },
  };
}
