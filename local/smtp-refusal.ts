import * as z from 'zod';
import { PermanentFailure, ProviderPaused, type Refusal } from '../shared/ports/senders.ts';

/** What the mail library says of a failed send: the step it failed at (`API`: before connecting), and the server's answer if any. */
const SmtpError = z.object({
  code: z.string(),
  command: z.string().default(''),
  response: z.string().default(''),
  responseCode: z.int().default(0),
});
type SmtpError = z.output<typeof SmtpError>;

/** The library's names for a log-in that was refused, and for one that it lacks the words for. */
const loginFailures: ReadonlySet<string> = new Set(['EAUTH', 'ENOAUTH']);

/** What a failed send means. A 4xx asks for another try, as do time-outs and broken lines: those are of the moment. */
export function refusalOf(error: unknown): Refusal | undefined {
  const { data: failure } = SmtpError.safeParse(error);
  if (failure === undefined) return undefined;
  const { code, command, responseCode } = failure;
  const options = { cause: error };
  // Given up before connecting: there is no address to send to.
  if (command === 'API' && code === 'EENVELOPE') return new PermanentFailure('bad-address', options);
  if (responseCode >= 400 && responseCode < 500) return undefined;
  if (loginFailures.has(code) || isLoginDemanded(failure)) return new ProviderPaused('access', options);
  if (responseCode < 500) return undefined;
  if (isQuota(failure)) return new ProviderPaused('quota', options);
  if (command === 'RCPT TO') return new PermanentFailure('bad-address', options);
  if (command === 'DATA') return new PermanentFailure('rejected', options);
  // The greeting, the sender's address, encryption: refused before anything was said of this message.
  return new ProviderPaused('set-up', options);
}

/** 530 asks for a log-in or encryption first (RFC 4954, 3207); a server that does not know us will not relay, and says it of the recipient. */
const isLoginDemanded = ({ responseCode, response }: SmtpError): boolean =>
  responseCode === 530 || (responseCode >= 500 && /\brelay/i.test(response));

/** Google's "daily user sending limit exceeded"; 5.4.5 is the mail system's congestion, never a mailbox (RFC 3463). */
const isQuota = ({ response }: SmtpError): boolean => /^5\d\d[ -]5\.4\.5\b/.test(response);
