import { type PausedReason, PermanentFailure, ProviderPaused, type Refusal } from '../../shared/ports/senders.ts';
import { accessRefusals } from './access-refusals.ts';
import { errorName } from './error-name.ts';

/** By error name without `Exception`, which some names carry in the model and not in the answer. Source: SES API reference, SendRawEmail. */
const pausing: Readonly<Record<string, PausedReason>> = {
  AccountSendingPaused: 'account', // for the whole account, by AWS or by ourselves
  ConfigurationSetSendingPaused: 'account', // the same, for the mails of this configuration set: all of ours
  ConfigurationSetDoesNotExist: 'set-up',
  MailFromDomainNotVerified: 'set-up', // the MX record of the MAIL FROM domain cannot be read
};

/** What an error of SES means. What is not listed is of the moment: 5xx, a broken line, more than so many mails a second. */
export function refusalOf(error: unknown): Refusal | undefined {
  const name = errorName(error).replace(/Exception$/, '');
  const said = error instanceof Error ? error.message : '';
  const options = { cause: error };
  const reason = accessRefusals.has(errorName(error)) ? 'access' : pausing[name];
  if (reason !== undefined) return new ProviderPaused(reason, options);
  switch (name) {
    case 'Throttling':
      // One name for two things: the rate of this second passes by itself, the quota of 24 hours does not.
      return /daily/i.test(said) ? new ProviderPaused('quota', options) : undefined;
    case 'MessageRejected':
      return rejection(said, options);
    case 'InvalidParameterValue':
      // Everything else in the request is ours and the same each time: it is the address that cannot be read.
      return new PermanentFailure('bad-address', options);
    default:
      return undefined;
  }
}

/** SES also rejects in this name what says nothing of the message. Source: SES developer guide, "Email sending errors". */
function rejection(said: string, options: ErrorOptions): Refusal {
  // Our own identity is missing, or the account is still in the sandbox and may write to nobody.
  if (/not verified/i.test(said)) return new ProviderPaused('set-up', options);
  if (/(paused|suspended)/i.test(said)) return new ProviderPaused('account', options);
  return new PermanentFailure('rejected', options);
}
