import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handler as deliver } from '../../functions/entries/deliver.ts';
import { handler as followCommits } from '../../functions/entries/follow-commits.ts';
import { handler as receipts } from '../../functions/entries/receipts.ts';
import { handler as reconcile } from '../../functions/entries/reconcile.ts';
import { handler as remind } from '../../functions/entries/remind.ts';
import { handler as renew } from '../../functions/entries/renew.ts';
import { type AwsStub, startAwsJson } from '../support/aws-json-stub.ts';
import { emptyAws } from '../support/empty-aws.ts';
import { masterKeyArn } from '../support/kms-stub.ts';
import { sesEvents } from '../support/ses-events.ts';

const environment = {
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  TABLE_NAME: 'cases',
  MASTER_KEY_ARN: masterKeyArn,
  QUEUE_URL: 'https://sqs.eu-north-1.amazonaws.com/123456789012/deliveries',
  STATE_MACHINE_ARN: 'arn:aws:states:eu-north-1:123456789012:stateMachine:case-timeline',
  MAIL_FROM: 'paamindelse@tidslinje.example',
  MAIL_CONFIGURATION_SET: 'mails',
  SMS_REGION: 'eu-central-1',
  SMS_SENDER: 'Tidslinje',
  SMS_CONFIGURATION_SET: 'holdfast-test',
  SMS_MAX_PRICE: '0.15',
  SMS_DAILY_CAP: '100',
  SMS_DRY_RUN: 'true',
  DISPLAY_NAME: 'Tidslinje',
  PORTAL_ADDRESS: 'https://tidslinje.example',
  EMPLOYERS: 'employer',
};

let aws: AwsStub;
beforeAll(async () => {
  aws = await startAwsJson(emptyAws());
  vi.stubEnv('AWS_ENDPOINT_URL', aws.endpoint);
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await aws.close();
});

describe('the entries on an empty table', () => {
  it('deliver puts back the message that it cannot read and no other', async () => {
    const known = { messageId: 'known', body: JSON.stringify({ caseId: 'case-1', delivery: 'gone' }) };
    const event = { Records: [known, { messageId: 'unreadable', body: 'Hello' }] };
    expect(await deliver(event)).toEqual({ batchItemFailures: [{ itemIdentifier: 'unreadable' }] });
  });

  it('receipts puts back the message that it cannot read and drops what is about no delivery', async () => {
    const about = { caseId: 'case-1', delivery: 'gone' };
    const known = { messageId: 'known', body: JSON.stringify(sesEvents.bounce(about)) };
    const event = { Records: [known, { messageId: 'unreadable', body: 'Hello' }] };
    expect(await receipts(event)).toEqual({ batchItemFailures: [{ itemIdentifier: 'unreadable' }] });
  });

  it('follow-commits passes over what is no commit', async () => {
    const dynamodb = { SequenceNumber: '1', Keys: { pk: { S: 'CASE#case-1' }, sk: { S: 'WAKE' } } };
    expect(await followCommits({ Records: [{ eventName: 'INSERT', dynamodb }] })).toEqual({ batchItemFailures: [] });
  });

  it('reconcile finds nothing to queue', async () => {
    expect(await reconcile({ run: 'deliveries' })).toEqual({ run: 'deliveries', queued: 0, repaired: 0, counts: {} });
  });

  it('remind fails for a case that is not there', async () => {
    await expect(remind({ caseId: 'case-1', plan: 1, dutyId: 'talk-4w' })).rejects.toThrow('There is no case case-1.');
  });

  it('renew has nothing to renew', async () => {
    expect(await renew({ caseId: 'case-1', plan: 1 })).toEqual({ outcome: 'nothing-to-renew' });
  });
});
