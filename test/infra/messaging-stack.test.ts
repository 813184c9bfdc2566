import { describe, expect, it } from 'vitest';
import { readable, within } from './readable.ts';
import { synthesized } from './synthesized.ts';

const resources = synthesized('prod');
const queues = resources('AWS::SQS::Queue');
const deliveries = queues.find(({ id }) => id.startsWith('deliveriesqueue'));

describe('the queues', () => {
  it('keep a message from others for six times as long as a function runs, and give up after five receives', () => {
    expect(deliveries?.Properties).toMatchObject({ VisibilityTimeout: 180, RedrivePolicy: { maxReceiveCount: 5 } });
    expect(readable(within(deliveries?.Properties.RedrivePolicy, 'deadLetterTargetArn'))).toBe(
      'deliveriesdeadletters.Arn',
    );
  });

  it('are encrypted at rest and keep messages for 14 days, login codes for the ten minutes that they are good', () => {
    expect(queues.map(({ id }) => id.slice(0, -8))).toEqual([
      'deliveriesdeadletters',
      'deliveriesqueue',
      'receiptsdeadletters',
      'receiptsqueue',
      'logincodes',
      'commitsnotfollowed',
      'importsdeadletters',
      'importsqueue',
    ]);
    for (const { id, Properties } of queues)
      expect(Properties).toMatchObject({
        SqsManagedSseEnabled: true,
        MessageRetentionPeriod: id.startsWith('logincodes') ? 600 : 1_209_600,
      });
  });

  it('are refused to whoever comes without TLS', () => {
    const policies = resources('AWS::SQS::QueuePolicy');
    expect(policies).toHaveLength(8);
    for (const { Properties } of policies)
      expect(within(Properties.PolicyDocument, 'Statement', 0)).toMatchObject({
        Effect: 'Deny',
        Action: 'sqs:*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      });
  });
});

describe('delivering', () => {
  it('takes two messages at a time in two processes, and puts back only those that fail', () => {
    const mappings = resources('AWS::Lambda::EventSourceMapping');
    const mapping = mappings.find(({ Properties }) => readable(Properties.FunctionName) === 'deliver');
    expect(mapping?.Properties).toMatchObject({
      BatchSize: 2,
      ScalingConfig: { MaximumConcurrency: 2 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    expect(readable(mapping?.Properties.EventSourceArn)).toBe('deliveriesqueue.Arn');
  });

  it('stops at a hundred dollars of SMS a day, each counted at the price above which it is refused', () => {
    const lambda = resources('AWS::Lambda::Function').find(({ id }) => id.startsWith('deliver'));
    expect(within(lambda?.Properties.Environment, 'Variables')).toMatchObject({
      SMS_DAILY_CAP: '100',
      SMS_MAX_PRICE: '0.15',
    });
  });

  it('sends no mail over an open line', () => {
    expect(resources('AWS::SES::ConfigurationSet')[0]?.Properties.DeliveryOptions).toEqual({ TlsPolicy: 'REQUIRE' });
  });
});
