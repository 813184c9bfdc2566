import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import * as z from 'zod';

/** RFC 5321: a path holds 256 characters, two of them its brackets. */
const emailAddress = z.email().max(254);

/** The e-mail address as written; undefined when the text is none. Compare addresses without case. */
export const readEmail = (text: string): string | undefined => emailAddress.safeParse(text).data;

/** The number as E.164 (`+4520000101`), Danish when it has no country code; undefined when nobody can be reached there. */
export function readPhone(text: string): string | undefined {
  // The library throws and catches an error to say so.
  if (text === '') return undefined;
  const phone = parsePhoneNumberFromString(text, { defaultCountry: 'DK', extract: false });
  return phone?.isValid() && phone.ext === undefined ? phone.number : undefined;
}
