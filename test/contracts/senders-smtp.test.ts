import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smtpSender } from '../../local/smtp-sender.ts';
import { certificate } from '../support/mail-server-certificate.ts';
import { readMail } from '../support/read-mail.ts';
import { startSmtp } from '../support/smtp.ts';
import { email } from './senders-contract.ts';
import { emailContract } from './senders-email-contract.ts';

type Smtp = Awaited<ReturnType<typeof startSmtp>>;
const smtpFor = (server: { readonly port: number; readonly host?: string }, timeLimit?: () => AbortSignal) =>
  smtpSender(
    {
      host: '127.0.0.1',
      secure: false,
      auth: { user: 'made-up', pass: 'made-up' },
      from: 'hr@kommune.example',
      fromName: 'Påmindelser, Søborg',
      ...server,
    },
    timeLimit,
  );

emailContract('SMTP', async (timeLimit) => {
  const smtp = await startSmtp();
  return {
    sender: smtpFor({ port: smtp.port }, timeLimit),
    fallSilent: smtp.fallSilent,
    raw: () => smtp.mails.at(-1) ?? '',
    refuse: () => smtp.refuseWith({ at: 'recipient', code: 550 }),
    pause: () => smtp.refuseWith({ at: 'login', code: 535 }),
    throttle: () => smtp.refuseWith({ at: 'recipient', code: 451 }),
    arrived: async () =>
      (await Promise.all(smtp.mails.map(readMail))).map(({ to, subject, text }) => ({ to, subject, text })),
    close: smtp.close,
  };
});

describe('SMTP, beyond the contract', () => {
  let smtp: Smtp;
  beforeEach(async () => {
    smtp = await startSmtp();
  });
  afterEach(() => smtp.close());

  it('gives the name of the mail as the provider’s id: mail servers have none of their own', async () => {
    expect(await smtpFor(smtp).send(email)).toEqual({ providerId: '<b9Zk1-mQ_3vTx0@kommune.example>' });
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

describe('the line to a mail server', () => {
  /** Leads to this machine without being a loopback address. */
  const elsewhere = '0.0.0.0';
  const trusted = getCACertificates();
  afterEach(() => setDefaultCACertificates(trusted));
  const withServer = async (given: Parameters<typeof startSmtp>[0], use: (smtp: Smtp) => Promise<void>) => {
    const smtp = await startSmtp(given);
    await use(smtp).finally(smtp.close);
  };

  it('is encrypted to another machine before anything is said', () =>
    withServer(certificate, async (smtp) => {
      setDefaultCACertificates([...trusted, certificate.cert]);
      await smtpFor({ port: smtp.port, host: elsewhere }).send(email);
      expect(smtp.encrypted).toEqual([true]);
    }));

  it('carries nothing to another machine that does not encrypt: that is a mistake in the set-up', () =>
    withServer(undefined, async (smtp) => {
      const sending = smtpFor({ port: smtp.port, host: elsewhere }).send(email);
      await expect(sending).rejects.toMatchObject({ name: 'ProviderPaused', reason: 'set-up' });
      expect(smtp.encrypted).toEqual([]);
    }));

  it('carries nothing to another machine whose certificate nobody vouches for', () =>
    withServer(certificate, async (smtp) => {
      await expect(smtpFor({ port: smtp.port, host: elsewhere }).send(email)).rejects.toThrow('self-signed');
      expect(smtp.encrypted).toEqual([]);
    }));

  it.for(['127.0.0.1', 'localhost'])('stays as it is on this machine, known as %s', (host) =>
    withServer(undefined, async (smtp) => {
      await smtpFor({ port: smtp.port, host }).send(email);
      expect(smtp.encrypted).toEqual([false]);
    }),
  );
});
