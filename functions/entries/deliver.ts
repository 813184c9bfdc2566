import { randomUUID } from 'node:crypto';
import { settings } from '../../shared/settings.ts';
import { liveClock } from '../aws/live-clock.ts';
import { liveEmail } from '../aws/live-email.ts';
import { liveLog } from '../aws/live-log.ts';
import { livePace } from '../aws/live-pace.ts';
import { liveSms } from '../aws/live-sms.ts';
import { liveTable } from '../aws/live-table.ts';
import { liveVault } from '../aws/live-vault.ts';
import { eachMessage } from '../aws/queue-batch.ts';
import { deliver } from '../deliver.ts';
import { lambda } from '../lambda.ts';

/** SES lets a new production account send 14 mails a second. The queue has two of these processes, so 10 leave room for login codes. */
const perSecond = 5;

/** Called with the messages of the queue. */
export const handler = lambda(settings.deliver, async (given) => {
  const table = liveTable(given);
  const log = liveLog();
  const deliverOne = deliver({
    table,
    vault: await liveVault(given, { table }),
    email: liveEmail(given),
    sms: liveSms(given),
    clock: liveClock,
    product: { displayName: given.DISPLAY_NAME, portalAddress: given.PORTAL_ADDRESS, mailFrom: given.MAIL_FROM },
    // No process can see whether another one still runs: a lease ends by its time alone.
    leaseHolder: { id: randomUUID(), mayBeAlive: () => true },
    pace: livePace(perSecond),
    smsSpend: { usdPerDay: given.SMS_DAILY_CAP, usdPerMessage: given.SMS_MAX_PRICE },
    log,
  });
  return eachMessage('deliver', deliverOne, log);
});
