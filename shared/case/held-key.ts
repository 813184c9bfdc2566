import * as z from 'zod';

/** What tells messages of a duty apart: the due date that they name (with the commit that put somebody in another's place), the opening, or the event and commit that they answer. */
export const HeldKey = z
  .string()
  .max(40)
  .regex(/^(opening|\d{4}-\d\d-\d\d(@\d+)?|[a-z]+(-[a-z]+)*@\d+)$/);
