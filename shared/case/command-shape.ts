import * as z from 'zod';
import { holdsCpr } from './cpr.ts';

/** A command as it is given: its name and its fields, and nothing else. */
export const command = <Do extends string, Shape extends z.core.$ZodLooseShape>(name: Do, shape: Shape) =>
  z.strictObject({ do: z.literal(name), ...shape });

/** A role, or the id of a person: never a name. */
export const Somebody = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .refine((text) => !holdsCpr(text));

export const Duty = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.\d{1,3})?$/, 'Write the id of a duty, for example talk-4w.');
