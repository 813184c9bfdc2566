import nodemailer from 'nodemailer';
import { type From, plainMail } from '../shared/messages/plain-mail.ts';
import type { Email, EmailSender } from '../shared/ports/senders.ts';
import { refusalOf } from './smtp-refusal.ts';

/** `secure` speaks TLS from the first byte (port 465); otherwise the connection is upgraded before anything is said. */
export type SmtpSettings = {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  readonly from: From['address'];
  readonly fromName: From['name'];
};

/** For the whole conversation: a send must be over, one way or the other, well before its lease of 60 s runs out. */
const tenSeconds = (): AbortSignal => AbortSignal.timeout(10_000);

/** An own machine needs no encryption on its way to itself: `localhost`, 127.0.0.0/8 and ::1. */
const isThisMachine = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i.test(host);

/**
 * Sends through an own mail server. To another machine nothing is sent over a line without encryption: a date tells something too.
 * @throws PermanentFailure, ProviderPaused; errors of the moment are thrown on
 */
export function smtpSender(settings: SmtpSettings, timeLimit = tenSeconds): EmailSender {
  const { host, port, secure, auth, from, fromName } = settings;
  const transport = nodemailer.createTransport({
    host,
    port,
    secure,
    requireTLS: !isThisMachine(host),
    ...(auth === undefined ? {} : { auth }),
  });
  const mailOf = (email: Email) => plainMail(email, { address: from, name: fromName });
  return {
    send: async (email) => {
      try {
        const { messageId } = await transport.sendMail({ ...mailOf(email), signal: timeLimit() });
        return { providerId: messageId };
      } catch (error) {
        throw refusalOf(error) ?? error;
      }
    },
  };
}
