import * as z from 'zod';

/** The name of a fact, a duty or a rule set: lower-case words, so that it can hold no sentence. */
export const FactName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.\d+)?$/)
  .max(64);
