import { settings } from '../../shared/settings.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveEmail } from '../aws/live-email.ts';
import { liveLog } from '../aws/live-log.ts';
import { liveSms } from '../aws/live-sms.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveVault } from '../aws/live-vault.ts';
import { eachMessage } from '../aws/queue-batch.ts';
import { lambda } from '../lambda.ts';
import { sendCode } from '../send-code.ts';

/** Called with the messages of the queue of login codes. */
export const handler = lambda(settings['send-code'], async (given) => {
  const table = liveTable(given);
  const log = liveLog();
  const sendOne = sendCode({
    table,
    vault: await liveVault(given, { table }),
    email: liveEmail(given),
    sms: liveSms(given),
    clock: liveClock,
    product: { displayName: given.DISPLAY_NAME, portalAddress: given.PORTAL_ADDRESS, mailFrom: given.MAIL_FROM },
    log,
  });
  return eachMessage('send-code', sendOne, log);
});
