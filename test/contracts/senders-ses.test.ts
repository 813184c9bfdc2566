import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sesSender } from '../../functions/aws/ses-sender.ts';
import { startSes } from '../support/ses.ts';
import { email } from './senders-contract.ts';
import { emailContract } from './senders-email-contract.ts';

type Ses = Awaited<ReturnType<typeof startSes>>;
const sesFor = ({ client }: Pick<Ses, 'client'>, more: { readonly timeLimit?: () => AbortSignal } = {}) =>
  sesSender({
    client,
    from: 'hr@kommune.example',
    displayName: 'Påmindelser, Søborg',
    configurationSet: 'reminders',
    ...more,
  });

emailContract('SES', async (timeLimit) => {
  const ses = await startSes();
  return {
    sender: sesFor(ses, { timeLimit }),
    fallSilent: ses.fallSilent,
    raw: ses.lastMail,
    refuse: () => ses.refuseWith({ status: 400, code: 'MessageRejected', message: 'Too much æ.' }),
    pause: () => ses.refuseWith({ status: 400, code: 'AccountSendingPausedException', message: 'Paused.' }),
    throttle: () => ses.refuseWith({ status: 400, code: 'Throttling', message: 'Maximum sending rate exceeded.' }),
    arrived: async () => {
      const inbox = await ses.inbox();
      return inbox.map(({ destination, subject, body }) => ({ to: destination.to.join(), subject, text: body.text }));
    },
    close: ses.close,
  };
});

describe('SES, beyond the contract', () => {
  let ses: Ses;
  beforeEach(async () => {
    ses = await startSes();
  });
  afterEach(() => ses.close());

  it('tags a mail with the ids of delivery and case and nothing else', async () => {
    await sesFor(ses).send(email);
    const tags = [...ses.lastRequest()].filter(([name]) => name.startsWith('Tags.'));
    expect(tags.map(([, value]) => value)).toEqual(['delivery', 'b9Zk1-mQ_3vTx0', 'case', 'c4se-A_1']);
    expect(ses.lastRequest().get('ConfigurationSetName')).toBe('reminders');
  });

  it('sends to the one address it is given, commas and all', async () => {
    await sesFor(ses).send({ ...email, to: 'a@kommune.example,b@kommune.example' });
    expect(ses.lastRequest().get('Destinations.member.1')).toBe('a@kommune.example,b@kommune.example');
    expect(ses.lastRequest().has('Destinations.member.2')).toBe(false);
  });

  it.for([
    { code: 'MessageRejected', message: 'Message contains a virus.', reason: 'rejected' },
    { code: 'InvalidParameterValue', message: "Missing final '@domain'", reason: 'bad-address' },
  ])('counts $code as permanent: $reason', async ({ reason, ...answer }) => {
    ses.refuseWith({ status: 400, ...answer });
    await expect(sesFor(ses).send(email)).rejects.toMatchObject({ name: 'PermanentFailure', reason });
  });

  it.for([
    {
      code: 'MessageRejected',
      message:
        'Email address is not verified. The following identities failed the check in region EU-NORTH-1: kommune.example',
      reason: 'set-up',
    },
    { code: 'MessageRejected', message: 'Sending paused for this account.', reason: 'account' },
    { code: 'AccountSendingPausedException', message: 'Paused.', reason: 'account' },
    { code: 'ConfigurationSetSendingPausedException', message: 'Paused.', reason: 'account' },
    { code: 'ConfigurationSetDoesNotExist', message: 'No such set.', reason: 'set-up' },
    { code: 'MailFromDomainNotVerifiedException', message: 'No MX record.', reason: 'set-up' },
    { code: 'Throttling', message: 'Daily message quota exceeded.', reason: 'quota' },
    { code: 'ThrottlingException', message: 'Daily message quota exceeded.', reason: 'quota' },
    { code: 'AccessDenied', message: 'User is not authorized to perform ses:SendRawEmail.', reason: 'access' },
    { code: 'InvalidClientTokenId', message: 'The security token is invalid.', reason: 'access' },
  ])('counts $code ($message) as one of our account: $reason', async ({ reason, ...answer }) => {
    ses.refuseWith({ status: 400, ...answer });
    await expect(sesFor(ses).send(email)).rejects.toMatchObject({ name: 'ProviderPaused', reason });
  });

  it.for([
    { status: 400, code: 'Throttling', message: 'Maximum sending rate exceeded.' },
    { status: 400, code: 'RequestExpired', message: 'Too old.' },
    { status: 500, code: 'InternalFailure', message: 'Try again.' },
    { status: 503, code: 'ServiceUnavailable', message: 'Try again.' },
  ])('throws $code on ($message): it is of the moment', async (answer) => {
    ses.refuseWith(answer);
    await expect(sesFor(ses).send(email)).rejects.toMatchObject({ message: answer.message });
  });
});
