import { describe, expect, it } from 'vitest';
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

describe('the table', () => {
  const [table] = prod('AWS::DynamoDB::GlobalTable');

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

describe('the installation key', () => {
  const [key] = prod('AWS::SecretsManager::Secret');

  it('is made up by AWS, 64 hex digits, and stands in no template', () => {
    expect(key?.Properties).toEqual({
      Description: 'Seals personal fields. Without it they are gone for good.',
      GenerateSecretString: {
        PasswordLength: 64,
        ExcludePunctuation: true,
        ExcludeUppercase: true,
        ExcludeCharacters: 'ghijklmnopqrstuvwxyz',
      },
    });
  });

  it('outlives its stack in production', () => {
    expect(key?.DeletionPolicy).toBe('Retain');
  });
});
