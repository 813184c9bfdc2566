import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smsSender } from '../../functions/aws/sms-sender.ts';
import { AwsRefusal } from '../support/aws-json-stub.ts';
import { startSmsStub } from '../support/sms-stub.ts';
import { providerContract, sms } from './senders-contract.ts';

type Stub = Awaited<ReturnType<typeof startSmsStub>>;
const senderFor = ({ client }: Pick<Stub, 'client'>, more: { readonly timeLimit?: () => AbortSignal } = {}) =>
  smsSender({ client, originationIdentity: 'KOMMUNEN', configurationSet: 'reminders', maxPriceUsd: 0.1, ...more });

providerContract('AWS End User Messaging', {
  message: sms,
  make: async (timeLimit) => {
    const stub = await startSmsStub();
    return {
      sender: senderFor(stub, { timeLimit }),
      fallSilent: stub.fallSilent,
      refuse: () =>
        stub.refuseWith(new AwsRefusal('ConflictException', { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' })),
      pause: () => stub.refuseWith(new AwsRefusal('AccessDeniedException', { Reason: 'ACCOUNT_DISABLED' })),
      throttle: () => stub.refuseWith(new AwsRefusal('ThrottlingException')),
      arrived: async () =>
        stub.sent.map(({ DestinationPhoneNumber, MessageBody }) => ({ to: DestinationPhoneNumber, text: MessageBody })),
      close: stub.close,
    };
  },
});

describe('AWS End User Messaging, beyond the contract', () => {
  let stub: Stub;
  beforeEach(async () => {
    stub = await startSmsStub();
  });
  afterEach(() => stub.close());

  it('sends with the ids of delivery and case, as important, at no more than the set price', async () => {
    await senderFor(stub).send(sms);
    expect(stub.sent).toEqual([
      expect.objectContaining({
        OriginationIdentity: 'KOMMUNEN',
        ConfigurationSetName: 'reminders',
        MessageType: 'TRANSACTIONAL',
        MaxPrice: '0.1',
        Context: { delivery: 'b9Zk1-mQ_3vTx0', case: 'c4se-A_1' },
      }),
    ]);
  });

  it('only asks AWS to check the message in a dry run', async () => {
    const { client } = stub;
    await smsSender({ client, originationIdentity: 'KOMMUNEN', maxPriceUsd: 0.1, dryRun: true }).send(sms);
    expect(stub.sent[0]).toMatchObject({ DryRun: true });
  });

  const numberField = [{ Name: 'DestinationPhoneNumber', Message: 'must be E.164' }];
  it.for([
    { name: 'ConflictException', fields: { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' }, reason: 'blocked' },
    { name: 'ValidationException', fields: { Reason: 'COUNTRY_NOT_ENABLED' }, reason: 'blocked' },
    { name: 'ValidationException', fields: { Reason: 'PRICE_OVER_THRESHOLD' }, reason: 'blocked' },
    {
      name: 'ValidationException',
      fields: { Reason: 'INVALID_PARAMETER', Fields: numberField },
      reason: 'bad-address',
    },
    { name: 'ValidationException', fields: { Reason: 'MAXIMUM_SIZE_EXCEEDED' }, reason: 'rejected' },
  ])('counts $name with $fields.Reason as permanent: $reason', async ({ name, fields, reason }) => {
    stub.refuseWith(new AwsRefusal(name, fields));
    await expect(senderFor(stub).send(sms)).rejects.toMatchObject({ name: 'PermanentFailure', reason });
  });

  const identityField = [{ Name: 'OriginationIdentity', Message: 'unknown' }];
  it.for([
    { name: 'AccessDeniedException', fields: { Reason: 'ACCOUNT_DISABLED' }, reason: 'access' },
    {
      name: 'ServiceQuotaExceededException',
      fields: { Reason: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT' },
      reason: 'quota',
    },
    { name: 'ResourceNotFoundException', fields: { ResourceType: 'sender-id' }, reason: 'set-up' },
    { name: 'ConflictException', fields: { Reason: 'DESTINATION_PHONE_NUMBER_NOT_VERIFIED' }, reason: 'account' },
    { name: 'ConflictException', fields: { Reason: 'RESOURCE_NOT_ACTIVE' }, reason: 'set-up' },
    { name: 'ValidationException', fields: { Reason: 'SENDER_ID_NOT_REGISTERED' }, reason: 'set-up' },
    { name: 'ValidationException', fields: { Reason: 'INVALID_PARAMETER', Fields: identityField }, reason: 'set-up' },
  ])('counts $name ($fields) as one of our account: $reason', async ({ name, fields, reason }) => {
    stub.refuseWith(new AwsRefusal(name, fields));
    await expect(senderFor(stub).send(sms)).rejects.toMatchObject({ name: 'ProviderPaused', reason });
  });

  it.for([
    { name: 'ThrottlingException', fields: {} },
    { name: 'InternalServerException', fields: { RequestId: 'r-1' } },
    { name: 'ValidationException', fields: { Reason: 'OTHER' } },
    { name: 'ConflictException', fields: { Reason: 'RESOURCE_ALREADY_EXISTS' } },
  ])('throws $name on ($fields): it is of the moment, or unheard of', async ({ name, fields }) => {
    stub.refuseWith(new AwsRefusal(name, fields));
    await expect(senderFor(stub).send(sms)).rejects.toMatchObject({ name });
  });
});
