import { SESClient } from '@aws-sdk/client-ses';
import type { EmailSender } from '../../shared/ports/senders.ts';
import type { EmailSettings } from '../../shared/settings.ts';
import { sesSender } from './ses-sender.ts';

export function liveEmail({
  MAIL_FROM: from,
  MAIL_CONFIGURATION_SET: configurationSet,
  DISPLAY_NAME: displayName,
}: EmailSettings): EmailSender {
  // A retry by the SDK after a lost answer would send twice: the queue retries instead.
  const client = new SESClient({ maxAttempts: 1 });
  return sesSender({ client, from, displayName, configurationSet });
}
