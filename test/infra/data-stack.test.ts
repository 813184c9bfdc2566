import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readable, within } from './readable.ts';
import { synthesized } from './synthesized.ts';

const prod = synthesized('prod');
const dev = synthesized('dev');

const stringKey = (name: string) => ({ AttributeName: name, AttributeType: 'S' });
const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];
const index = (name: string) => ({
  IndexName: name,
  KeySchema: keySchema(`${name}Pk`, `${name}Sk`),
  Projection: { ProjectionType: 'ALL' },
});

const [table] = prod('AWS::DynamoDB::GlobalTable');

describe('the table', () => {
  it('is paid by request and streams what is new', () => {
    expect(table?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    });
  });

  it('forgets codes, sessions and files when the time is up that the stores write on them', () => {
    expect(table?.Properties.TimeToLiveSpecification).toEqual({ AttributeName: 'ttl', Enabled: true });
  });

  it('has the keys and the three indexes that the stores are made for', () => {
    expect(table?.Properties).toMatchObject({
      KeySchema: keySchema('pk', 'sk'),
      AttributeDefinitions: [
        'pk',
        'sk',
        'wakesPk',
        'wakesSk',
        'deliveriesPk',
        'deliveriesSk',
        'listsPk',
        'listsSk',
      ].map(stringKey),
      GlobalSecondaryIndexes: [index('wakes'), index('deliveries'), index('lists')],
    });
  });

  it('can be put back to any second, and in production neither deleted nor lost with its stack', () => {
    const kept = { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } };
    const [devTable] = dev('AWS::DynamoDB::GlobalTable');
    expect(table?.Properties.Replicas).toMatchObject([{ ...kept, DeletionProtectionEnabled: true }]);
    expect(devTable?.Properties.Replicas).toMatchObject([{ ...kept, DeletionProtectionEnabled: false }]);
    expect([table?.DeletionPolicy, devTable?.DeletionPolicy]).toEqual(['Retain', 'Delete']);
  });
});

describe('the keys in KMS', () => {
  const keys = prod('AWS::KMS::Key').filter(({ id }) => /^(table|master)key/.test(id));

  it('are one for the table and one for personal data, renewed by AWS every year and kept in production', () => {
    expect(keys.map(({ id }) => id.slice(0, -8))).toEqual(['tablekey', 'masterkey']);
    for (const { Properties, DeletionPolicy } of keys)
      expect([Properties.EnableKeyRotation, DeletionPolicy]).toEqual([true, 'Retain']);
  });

  it('encrypt the table with its own', () => {
    expect(table?.Properties.SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' });
    const [replica] = z.array(z.looseObject({})).parse(table?.Properties.Replicas);
    expect(readable(within(replica, 'SSESpecification', 'KMSMasterKeyId'))).toBe('tablekey.Arn');
  });

  it('are opened by nobody without a policy of their own in this account', () => {
    for (const { Properties } of keys)
      expect(within(Properties, 'KeyPolicy', 'Statement')).toMatchObject([
        { Effect: 'Allow', Action: 'kms:*', Resource: '*', Principal: { AWS: expect.anything() } },
      ]);
  });
});
