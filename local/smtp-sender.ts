import nodemailer from 'nodemailer';
import * as z from 'zod';
import { type From, plainMail } from '../shared/messages/plain-mail.ts';
import { type Email, type EmailSender, PermanentFailure, type PermanentReason } from '../shared/ports/senders.ts';

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

/** Sends through an own mail server. Refusals of the recipient or the message are permanent, all else is worth another try. */
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
        const reason = permanentReason(error);
        throw reason === undefined ? error : new PermanentFailure(reason, { cause: error });
      }
    },
  };
}

/** What the mail library says of a failed send: the step it failed at (`API`: before connecting), and the server's answer if any. */
const SmtpError = z.object({
  code: z.string(),
  command: z.string(),
  responseCode: z.int().optional(),
});

/** Refusals of our log-in or our sender address are set-up mistakes: they say nothing about this message, so they are not permanent. */
function permanentReason(error: unknown): PermanentReason | undefined {
  const { data: failure } = SmtpError.safeParse(error);
  if (failure === undefined) return undefined;
  // Given up before connecting: there is no address to send to.
  if (failure.command === 'API' && failure.code === 'EENVELOPE') return 'bad-address';
  if ((failure.responseCode ?? 0) < 500) return undefined; // 4xx asks for another try
  if (failure.command === 'RCPT TO') return 'bad-address';
  return failure.command === 'DATA' ? 'rejected' : undefined;
}
