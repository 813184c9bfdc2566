import * as z from 'zod';

/** Where a page of a list of cases starts, as the page before gave it; what is no such place is the beginning. */
export const ListStart = z
  .string()
  .regex(/^(open|closed|closed-going-on)#\d{4}-\d\d-\d\d#[\w-]+$/)
  .optional()
  .catch(undefined);
