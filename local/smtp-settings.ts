import * as z from 'zod';
import type { SmtpSettings } from './smtp-sender.ts';

/** False when a user name or password holds a `%` that stands for nothing. */
function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

const SmtpEnvironment = z.object({
  HOLDFAST_SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .refine(isDecodable)
    .optional(),
  HOLDFAST_MAIL_FROM: z.email().optional(),
});

/** The mail server of the installation is set half, or in a form that cannot be read. */
export class SmtpProblem extends Error {
  override readonly name = 'SmtpProblem';
}

/** The mail server an installation sends through, `smtp://user:password@host:587`; undefined when none is set. @throws SmtpProblem */
export function smtpSettings(environment: NodeJS.ProcessEnv, fromName: string): SmtpSettings | undefined {
  const parsed = SmtpEnvironment.safeParse(environment);
  if (!parsed.success)
    throw new SmtpProblem(
      'Set HOLDFAST_SMTP_URL as smtp://host:port, a % in its password written as %25, and HOLDFAST_MAIL_FROM as an e-mail address.',
    );
  const { HOLDFAST_SMTP_URL: url, HOLDFAST_MAIL_FROM: from } = parsed.data;
  if (url === undefined) return undefined;
  if (from === undefined)
    throw new SmtpProblem('HOLDFAST_SMTP_URL is set: set HOLDFAST_MAIL_FROM to the address that mails come from.');
  return { ...serverOf(new URL(url)), from, fromName };
}

function serverOf({
  protocol,
  hostname,
  port,
  username,
  password,
}: URL): Pick<SmtpSettings, 'host' | 'port' | 'secure' | 'auth'> {
  const secure = protocol === 'smtps:';
  // The ports that mail servers take submissions on: RFC 8314.
  const server = { host: hostname, port: port === '' ? (secure ? 465 : 587) : Number(port), secure };
  if (username === '') return server;
  return { ...server, auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } };
}
