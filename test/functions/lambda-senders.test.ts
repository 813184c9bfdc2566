import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveEmail } from '../../functions/aws/live-email.ts';
import { liveSms } from '../../functions/aws/live-sms.ts';
import { closeServer, urlOf } from '../support/aws-json-stub.ts';

let requests = 0;
/** A provider that fails at every request, perhaps after it has sent the message. */
const failing = createServer((_, response) => {
  requests += 1;
  response.writeHead(500).end();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => failing.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('AWS_ENDPOINT_URL', urlOf(failing.address()));
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
beforeEach(() => {
  requests = 0;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await closeServer(failing);
});

const message = { id: 'delivery-1', caseId: 'case-1', text: 'Hej' };

describe('the senders in the cloud', () => {
  it('ask SES once, because a retry after a lost answer sends twice', async () => {
    const settings = { MAIL_FROM: 'a@tidslinje.example', MAIL_CONFIGURATION_SET: 'mails', DISPLAY_NAME: 'Tidslinje' };
    const sent = liveEmail(settings).send({ ...message, to: 'b@example.dk', subject: 'K7F4' });
    await expect(sent).rejects.toThrow();
    expect(requests).toBe(1);
  });

  it('ask the SMS service once, for the same reason', async () => {
    const settings = {
      SMS_REGION: 'eu-central-1',
      SMS_SENDER: 'Tidslinje',
      SMS_CONFIGURATION_SET: 'reminders',
      SMS_MAX_PRICE: 0.15,
      SMS_DAILY_CAP: 100,
      SMS_DRY_RUN: false,
    };
    await expect(liveSms(settings).send({ ...message, to: '+4520123456' })).rejects.toThrow();
    expect(requests).toBe(1);
  });
});
