import * as z from 'zod';
import { countMessages } from '../../shared/go-live/list-held.ts';
import type { HeldCaseFacts } from './held-facts.ts';

const Id = z.string().regex(/^[A-Z2-9]{4}-[A-Z2-9]{5}$/);

/** What somebody chose on the page: which messages, to be sent or not, and whether they have seen how many that are. */
export const HeldForm = z.object({
  id: z
    .union([Id.transform((id) => [id]), z.array(Id)])
    .optional()
    .transform((ids) => ids ?? []),
  decision: z.enum(['send', 'drop']),
  confirmed: z.literal('yes').optional(),
});
export type HeldForm = z.output<typeof HeldForm>;
export type Decision = HeldForm['decision'];

/** How many messages that would be: a role may be held by several people. */
export const countOf = (cases: readonly HeldCaseFacts[]): number =>
  countMessages(cases.flatMap(({ messages }) => messages.map(({ message }) => message)));
