import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { SmsSender } from '../../shared/ports/senders.ts';
import type { SmsSettings } from '../../shared/settings.ts';
import { smsSender } from './sms-sender.ts';

export function liveSms({
  SMS_REGION: region,
  SMS_SENDER: originationIdentity,
  SMS_CONFIGURATION_SET: configurationSet,
  SMS_MAX_PRICE: maxPriceUsd,
  SMS_DRY_RUN: dryRun,
}: SmsSettings): SmsSender {
  // A retry by the SDK after a lost answer would send twice: the queue retries instead.
  const client = new PinpointSMSVoiceV2Client({ region, maxAttempts: 1 });
  return smsSender({ client, originationIdentity, configurationSet, maxPriceUsd, dryRun });
}
