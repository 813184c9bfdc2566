import * as z from 'zod';

/** A path of our own: two slashes in front, or a backslash, would lead to another site. Browsers pass over tabs and line breaks between them. */
export const OwnPath = z
  .string()
  .regex(/^\/(?![/\\])[!-~]*$/)
  .catch('/');
