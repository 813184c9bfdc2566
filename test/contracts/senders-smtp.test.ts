import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smtpSender } from '../../local/smtp-sender.ts';
import { readMail } from '../support/read-mail.ts';
import { startSmtp } from '../support/smtp.ts';
import { email, providerContract } from './senders-contract.ts';

const smtpFor = ({ port }: { readonly port: number }) =>
  smtpSender({
    host: '127.0.0.1',
    port,
    secure: false,
    auth: { user: 'made-up', pass: 'made-up' },
    from: 'hr@kommune.example',
    fromName: 'Påmindelser, Søborg',
  });

providerContract('SMTP', {
  message: email,
  make: async () => {
    const smtp = await startSmtp();
    return {
      sender: smtpFor(smtp),
      refuse: () => smtp.refuseWith({ at: 'recipient', code: 550 }),
      pause: () => smtp.refuseWith({ at: 'login', code: 535 }),
      throttle: () => smtp.refuseWith({ at: 'recipient', code: 451 }),
      arrived: async () =>
        smtp.mails.map(readMail).map(({ headers, text }) => ({
          to: headers.get('to') ?? '',
          subject: headers.get('subject') ?? '',
          text,
        })),
      close: smtp.close,
    };
  },
});

describe('SMTP, beyond the contract', () => {
  let smtp: Awaited<ReturnType<typeof startSmtp>>;
  beforeEach(async () => {
    smtp = await startSmtp();
  });
  afterEach(() => smtp.close());

  it('names the mail after its delivery and marks it as automatic, in plain UTF-8 text', async () => {
    expect(await smtpFor(smtp).send(email)).toEqual({ providerId: '<b9Zk1-mQ_3vTx0@kommune.example>' });
    const { headers } = readMail(smtp.mails[0] ?? '');
    expect(headers.get('message-id')).toBe('<b9Zk1-mQ_3vTx0@kommune.example>');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(headers.get('from')).toBe('Påmindelser, Søborg <hr@kommune.example>');
  });

  it.for([
    { at: 'recipient', code: 550, reason: 'bad-address' },
    { at: 'message', code: 554, reason: 'rejected' },
  ] as const)('counts a $code at the $at as permanent: $reason', async ({ at, code, reason }) => {
    smtp.refuseWith({ at, code });
    await expect(smtpFor(smtp).send(email)).rejects.toMatchObject({ name: 'PermanentFailure', reason });
  });

  it.for(['', '<>', 'nobody', 'a@kommune.example,b@kommune.example'])(
    'counts %j, which is not one address, as permanent',
    async (to) => {
      const sending = smtpFor(smtp).send({ ...email, to });
      await expect(sending).rejects.toMatchObject({ name: 'PermanentFailure', reason: 'bad-address' });
      expect(smtp.mails).toEqual([]);
    },
  );

  it.for([
    { at: 'login', code: 535, reason: 'access' },
    { at: 'sender', code: 530, said: '5.7.0 Must issue a STARTTLS command first', reason: 'access' },
    { at: 'recipient', code: 554, said: '5.7.1 Relay access denied', reason: 'access' },
    { at: 'connect', code: 554, reason: 'set-up' },
    { at: 'sender', code: 550, reason: 'set-up' },
    { at: 'message', code: 550, said: '5.4.5 Daily user sending limit exceeded', reason: 'quota' },
  ] as const)('counts a $code at the $at as one of our account: $reason', async ({ reason, ...refusal }) => {
    smtp.refuseWith(refusal);
    await expect(smtpFor(smtp).send(email)).rejects.toMatchObject({ name: 'ProviderPaused', reason });
  });

  it.for([
    { at: 'connect', code: 421 },
    { at: 'login', code: 454 },
    { at: 'sender', code: 452 },
    { at: 'recipient', code: 450 },
    { at: 'message', code: 452 },
  ] as const)('throws a $code at the $at on: it is of the moment', async ({ at, code }) => {
    smtp.refuseWith({ at, code });
    await expect(smtpFor(smtp).send(email)).rejects.toMatchObject({ responseCode: code });
  });
});
