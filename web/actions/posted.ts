import * as z from 'zod';
import { OwnPath } from '../session/own-path.ts';

/** The fields of a form as they come: text, several texts, or a file. */
export type Posted = Readonly<Record<string, unknown>>;

/** What each form of an action carries unseen: the id of the command, made with the page, and the version that the person saw. */
export const Carried = z.object({
  commandId: z.string().regex(/^[\w-]{8,64}$/),
  seenVersion: z.coerce.number().int().positive(),
  back: OwnPath,
  confirmed: z.literal('yes').optional().catch(undefined),
});
export type Carried = z.output<typeof Carried>;
