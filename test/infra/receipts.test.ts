import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readable, within } from './readable.ts';
import { type Resource, synthesized } from './synthesized.ts';

const resources = synthesized('prod');
const account = 'AWS::AccountId';
const smsTopic = `arn:aws:sns:eu-central-1:${account}:holdfast-prod-sms-receipts`;

const Statement = z.looseObject({ Effect: z.string(), Action: z.unknown(), Condition: z.unknown().optional() });
const statements = ({ Properties }: Resource) =>
  z.array(Statement).parse(within(Properties, 'PolicyDocument', 'Statement'));

describe('receipts of mails', () => {
  const [destination] = resources('AWS::SES::ConfigurationSetEventDestination');

  it('tell how a mail ended, and never whether somebody opened it or followed a link', () => {
    const events = ['delivery', 'deliveryDelay', 'bounce', 'complaint', 'reject', 'renderingFailure'];
    expect(destination?.Properties).toMatchObject({ EventDestination: { Enabled: true, MatchingEventTypes: events } });
    const [set] = resources('AWS::SES::ConfigurationSet');
    expect(set?.Properties.TrackingOptions).toBeUndefined();
  });

  it('go to a topic and from there, bare, to the queue', () => {
    const topic = within(destination?.Properties.EventDestination, 'SnsDestination', 'TopicARN');
    expect(readable(topic)).toBe('receiptstopic');
    const home = resources('AWS::SNS::Subscription').find(
      ({ stack, Properties }) => stack === 'messaging' && Properties.Region === undefined,
    );
    expect(readable(home?.Properties.Endpoint)).toBe('receiptsqueue.Arn');
    expect(home?.Properties).toMatchObject({ Protocol: 'sqs', RawMessageDelivery: true });
  });

  it('are not held back by a list of AWS’s: ours is one that a person can take an address off', () => {
    const [set] = resources('AWS::SES::ConfigurationSet');
    expect(set?.Properties.SuppressionOptions).toEqual({ SuppressedReasons: [] });
  });
});

describe('receipts of SMS', () => {
  const [set] = resources('AWS::SMSVOICE::ConfigurationSet');

  it('are published for the configuration set that SMS are sent with', () => {
    expect(set?.Properties).toMatchObject({ ConfigurationSetName: 'holdfast-prod' });
    const deliver = resources('AWS::Lambda::Function').find(({ id }) => id.startsWith('deliver'));
    expect(deliver?.Properties).toMatchObject({
      Environment: { Variables: { SMS_CONFIGURATION_SET: 'holdfast-prod' } },
    });
  });

  it('tell how an SMS ended and nothing on the way', () => {
    const events = within(set?.Properties.EventDestinations, 0, 'MatchingEventTypes');
    expect(events).toContain('TEXT_BLOCKED');
    expect(events).not.toContain('ALL');
    expect(events).not.toContain('TEXT_PENDING');
  });

  it('cross from the region of SMS to the queue, which takes them from that topic alone', () => {
    const abroad = resources('AWS::SNS::Subscription').find(({ Properties }) => Properties.Region !== undefined);
    expect(abroad?.Properties).toMatchObject({ Region: 'eu-central-1', Protocol: 'sqs', RawMessageDelivery: true });
    expect(readable(abroad?.Properties.TopicArn)).toBe(smsTopic);
    const policies = resources('AWS::SQS::QueuePolicy').flatMap(statements);
    const allowed = policies.filter(({ Effect }) => Effect === 'Allow');
    const sources = allowed.map(({ Condition }) => readable(within(Condition, 'ArnEquals', 'aws:SourceArn')));
    expect(sources.sort()).toEqual([smsTopic, 'receiptstopic'].sort());
  });
});

describe('every topic', () => {
  it('is encrypted with a key of its own, that its service alone may use beside the account', () => {
    const topics = resources('AWS::SNS::Topic');
    expect(topics.map(({ Properties }) => readable(within(Properties.KmsMasterKeyId)))).toEqual([
      'receiptskey.Arn',
      'alarmskey.Arn',
      'receiptskey.Arn',
      'alarmskey.Arn',
    ]);
    const services = resources('AWS::KMS::Key')
      .filter(({ id }) => /^(receipts|alarms)key/.test(id))
      .map(({ Properties }) =>
        z
          .array(z.looseObject({ Principal: z.object({ Service: z.string().optional() }) }))
          .parse(within(Properties, 'KeyPolicy', 'Statement'))
          .flatMap(({ Principal }) => Principal.Service ?? []),
      );
    expect(services).toEqual([
      ['sms-voice.amazonaws.com'],
      ['cloudwatch.amazonaws.com'],
      ['ses.amazonaws.com'],
      ['cloudwatch.amazonaws.com'],
    ]);
  });

  it('takes what its own service has to say, receipts from our configuration sets alone, over TLS', () => {
    const policies = resources('AWS::SNS::TopicPolicy').map(statements);
    for (const policy of policies) expect(policy.map(({ Effect }) => Effect).sort()).toEqual(['Allow', 'Deny']);
    const allowed = policies.flat().filter(({ Effect }) => Effect === 'Allow');
    expect(allowed.map(({ Principal }) => Principal)).toEqual([
      { Service: 'sms-voice.amazonaws.com' },
      { Service: 'cloudwatch.amazonaws.com' },
      { Service: 'ses.amazonaws.com' },
      { Service: 'cloudwatch.amazonaws.com' },
    ]);
    for (const { Condition } of allowed)
      expect(JSON.stringify(Condition)).toMatch(/"aws:SourceAccount":{"Ref":"AWS::AccountId"}/i);
    const ofProviders = allowed.filter(({ Principal }) => within(Principal, 'Service') !== 'cloudwatch.amazonaws.com');
    for (const statement of ofProviders) expect(JSON.stringify(statement.Condition)).toMatch(/configuration-set/);
  });
});

describe('writing receipts down', () => {
  it('takes ten at a time in two processes, and puts back only those that fail', () => {
    const mappings = resources('AWS::Lambda::EventSourceMapping');
    const mapping = mappings.find(({ Properties }) => readable(Properties.FunctionName) === 'receipts');
    expect(mapping?.Properties).toMatchObject({
      BatchSize: 10,
      ScalingConfig: { MaximumConcurrency: 2 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    expect(readable(mapping?.Properties.EventSourceArn)).toBe('receiptsqueue.Arn');
  });

  it('gives up after five receives', () => {
    const queue = resources('AWS::SQS::Queue').find(({ id }) => id.startsWith('receiptsqueue'));
    expect(queue?.Properties).toMatchObject({ VisibilityTimeout: 180, RedrivePolicy: { maxReceiveCount: 5 } });
    expect(readable(within(queue?.Properties.RedrivePolicy, 'deadLetterTargetArn'))).toBe('receiptsdeadletters.Arn');
  });
});
