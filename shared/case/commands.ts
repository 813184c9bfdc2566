import * as z from 'zod';
import { holdsCpr } from './cpr.ts';
import { DayText } from './day-text.ts';
import { consentRoles, consentSources } from './roles.ts';

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the local time as hh:mm, for example 10:00.');
/** NemRefusion's receipt: letters, digits and hyphens, so that it can hold no sentence; a civil registration number is refused. */
const Receipt = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}$/, 'A receipt holds letters, digits and hyphens only, at most 40.')
  .refine((text) => !holdsCpr(text), 'This looks like a civil registration number and is not stored.');
const ConsentTo = z.enum(consentRoles);
/** A role, or the id of a person: never a name. */
const Somebody = z.string().regex(/^[\w-]{1,64}$/);

const command = <Do extends string, Shape extends z.core.$ZodLooseShape>(name: Do, shape: Shape) =>
  z.strictObject({ do: z.literal(name), ...shape });

/**
 * What a person or a system asks of a case, imperative. `on` is a local date and means today where it is left out.
 * `who` is the id of a person; the edge finds it by the address that was given.
 */
export const Command = z.discriminatedUnion('do', [
  command('record-contact-made', { on: DayText.optional(), by: Somebody.optional() }),
  command('record-letter-given', { on: DayText.optional() }),
  command('record-talk-called', { on: DayText, time: Time.optional() }),
  command('record-talk-held', { on: DayText.optional() }),
  command('record-municipality-notified', { on: DayText.optional(), receipt: Receipt.optional() }),
  command('record-followup-held', { on: DayText.optional() }),
  command('correct-first-day', { to: DayText }),
  command('end-absence', { on: DayText.optional() }),
  command('continue-absence', { from: DayText }),
  command('give-consent', {
    to: ConsentTo.default('steward'),
    who: z.string().min(1).max(64).optional(),
    source: z.enum(consentSources).default('portal'),
  }),
  command('withdraw-consent', { to: ConsentTo.default('steward') }),
  command('record-expected-return', { on: DayText }),
  command('renew-timeline', {}),
]);
export type Command = z.output<typeof Command>;
export type CommandInput = z.input<typeof Command>;
export type CommandOf<Do extends Command['do']> = Extract<Command, { do: Do }>;
