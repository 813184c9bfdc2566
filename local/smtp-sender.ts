import nodemailer from 'nodemailer';
import { type From, plainMail } from '../shared/messages/plain-mail.ts';
import type { Email, EmailSender } from '../shared/ports/senders.ts';
import { refusalOf } from './smtp-refusal.ts';

/** `secure` speaks TLS from the first byte (port 465); otherwise the connection is upgraded when the server offers it. */
export type SmtpSettings = {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  readonly from: From['address'];
  readonly fromName: From['name'];
};

/** For the whole conversation: a send must be over, one way or the other, well before its lease of 60 s runs out. */
const timeLimitMs = 10_000;

/** Sends through an own mail server. @throws PermanentFailure, ProviderPaused; errors of the moment are thrown on */
export function smtpSender({ host, port, secure, auth, from, fromName }: SmtpSettings): EmailSender {
  const transport = nodemailer.createTransport({
    host,
    port,
    secure,
    ...(auth === undefined ? {} : { auth }),
  });
  const mailOf = (email: Email) => plainMail(email, { address: from, name: fromName });
  return {
    send: async (email) => {
      try {
        const signal = AbortSignal.timeout(timeLimitMs);
        const { messageId } = await transport.sendMail({ ...mailOf(email), signal });
        return { providerId: messageId };
      } catch (error) {
        throw refusalOf(error) ?? error;
      }
    },
  };
}
