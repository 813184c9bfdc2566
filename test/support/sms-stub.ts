import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import * as z from 'zod';
import { type AwsRefusal, startAwsJson } from './aws-json-stub.ts';
import { loopbackClient } from './loopback-client.ts';

const SendTextMessage = z.looseObject({ DestinationPhoneNumber: z.string(), MessageBody: z.string() });
export type SentText = z.infer<typeof SendTextMessage>;

/** Before or after it takes the message the service says nothing more. */
type Silence = { readonly when: 'before' | 'after'; readonly reached: () => void };

/** AWS End User Messaging's SendTextMessage on loopback: keeps what was sent, and refuses everything once told to. */
export async function startSmsStub() {
  const sent: SentText[] = [];
  let refusal: AwsRefusal | undefined;
  let silence: Silence | undefined;
  const unanswered = (): Promise<never> => {
    silence?.reached();
    return new Promise(() => {});
  };
  const stub = await startAwsJson({
    SendTextMessage: (input) => {
      if (refusal !== undefined) throw refusal;
      if (silence?.when === 'before') return unanswered();
      const answer = { MessageId: `sms-${sent.push(SendTextMessage.parse(input))}` };
      return silence?.when === 'after' ? unanswered() : answer;
    },
  });
  return {
    ...stub,
    client: new PinpointSMSVoiceV2Client(loopbackClient(stub.endpoint)),
    sent,
    refuseWith: (answer: AwsRefusal) => {
      refusal = answer;
    },
    fallSilent: (when: Silence['when'], reached: () => void) => {
      silence = { when, reached };
    },
  };
}
