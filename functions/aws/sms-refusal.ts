import * as z from 'zod';
import {
  type PausedReason,
  PermanentFailure,
  type PermanentReason,
  ProviderPaused,
  type Refusal,
} from '../../shared/ports/senders.ts';
import { accessRefusals } from './access-refusals.ts';
import { errorName } from './error-name.ts';

/** By `Reason`: this number, or this message. Source: AWS End User Messaging SMS API reference, ConflictException and ValidationException. */
const permanentReasons: Readonly<Record<string, PermanentReason>> = {
  DESTINATION_PHONE_NUMBER_OPTED_OUT: 'blocked',
  DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE: 'blocked',
  DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION: 'blocked',
  DESTINATION_COUNTRY_BLOCKED: 'blocked',
  COUNTRY_NOT_ENABLED: 'blocked',
  INTERNATIONAL_SENDING_NOT_SUPPORTED: 'blocked', // a number abroad
  INVALID_IDENTITY_FOR_DESTINATION_COUNTRY: 'blocked', // a number abroad, where our sender name is not known
  PRICE_OVER_THRESHOLD: 'blocked', // a number abroad, since Danish ones cost alike
  MAXIMUM_SIZE_EXCEEDED: 'rejected',
};
/** A field that AWS cannot use, when the message gave it. */
const permanentFields: Readonly<Record<string, PermanentReason>> = {
  DestinationPhoneNumber: 'bad-address',
  MessageBody: 'rejected',
};

/** By `Reason`: our sender or account, so that the next SMS would meet the same. */
const pausingReasons: Readonly<Record<string, PausedReason>> = {
  RESOURCE_NOT_ACTIVE: 'set-up', // the sender is not yet, or no longer, in use
  RESOURCE_NOT_ACCESSIBLE: 'set-up',
  NO_ORIGINATION_IDENTITIES_FOUND: 'set-up',
  NUMBER_CAPABILITIES_MISMATCH: 'set-up',
  MESSAGE_TYPE_MISMATCH: 'set-up', // the sender is registered for advertising
  CHANNEL_NOT_ENABLED: 'set-up',
  SENDER_ID_NOT_REGISTERED: 'set-up',
  SENDER_ID_NOT_SUPPORTED: 'set-up',
  SENDER_ID_REQUIRES_REGISTRATION: 'set-up',
  DESTINATION_PHONE_NUMBER_NOT_VERIFIED: 'account', // the account is still in the sandbox and may write to nobody
};
/** Our own fields: the same in every SMS. */
const settingsFields: ReadonlySet<string> = new Set(['OriginationIdentity', 'ConfigurationSetName', 'MaxPrice']);

/** By error name alone, whatever the reason. */
const pausing: Readonly<Record<string, PausedReason>> = {
  ServiceQuotaExceededException: 'quota', // for a text this is the month's spend limit
  ResourceNotFoundException: 'set-up', // sender or configuration set
};

const Said = z.object({
  Reason: z.string().default(''),
  Fields: z.array(z.object({ Name: z.string() })).default([]),
});
const speaking: ReadonlySet<string> = new Set(['ValidationException', 'ConflictException']);

/** What an error of AWS End User Messaging means. What is not listed is thrown on: it is of the moment, or nobody has met it yet. */
export function refusalOf(error: unknown): Refusal | undefined {
  const name = errorName(error);
  const options = { cause: error };
  const byName = accessRefusals.has(name) ? 'access' : pausing[name];
  if (byName !== undefined) return new ProviderPaused(byName, options);
  const { data: said } = Said.safeParse(error);
  if (said === undefined || !speaking.has(name)) return undefined;
  const fields = said.Fields.map(({ Name }) => Name);
  const permanent = permanentReasons[said.Reason] ?? fields.map((field) => permanentFields[field]).find(Boolean);
  if (permanent !== undefined) return new PermanentFailure(permanent, options);
  const paused =
    pausingReasons[said.Reason] ?? (fields.some((field) => settingsFields.has(field)) ? 'set-up' : undefined);
  return paused === undefined ? undefined : new ProviderPaused(paused, options);
}
