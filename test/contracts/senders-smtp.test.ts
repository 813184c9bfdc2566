import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smtpSender } from '../../local/smtp-sender.ts';
import { readMail } from '../support/read-mail.ts';
import { startSmtp } from '../support/smtp.ts';
import { email, providerContract } from './senders-contract.ts';

const smtpFor = ({ port }: { readonly port: number }) =>
  smtpSender({ host: '127.0.0.1', port, secure: false, from: 'hr@kommune.example', fromName: 'Påmindelser, Søborg' });

providerContract('SMTP', {
  message: email,
  make: async () => {
    const smtp = await startSmtp();
    return {
      sender: smtpFor(smtp),
      refuse: () => smtp.refuseWith({ at: 'recipient', code: 550 }),
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
    { at: 'connect', code: 554 },
    { at: 'sender', code: 550 },
    { at: 'recipient', code: 450 },
    { at: 'message', code: 452 },
  ] as const)('throws a $code at the $at on', async ({ at, code }) => {
    smtp.refuseWith({ at, code });
    await expect(smtpFor(smtp).send(email)).rejects.toMatchObject({ responseCode: code });
  });
});
