import * as z from 'zod';
import { command } from './command-shape.ts';
import { DayText } from './day-text.ts';
import { LocalTimeText } from './facts.ts';
import { isSameTime, ProposedTimes, sides } from './proposed-times.ts';
import { contactRoles } from './roles.ts';

/** Whoever comes along is chosen once. */
const Comes = z
  .array(z.enum(contactRoles))
  .max(contactRoles.length)
  .refine((chosen) => new Set(chosen).size === chosen.length, 'Name each role once.')
  .readonly();

/** What is asked about the sick-leave talk. */
export const talkCommands = [
  command('record-talk-called', { on: DayText, time: LocalTimeText.optional() }),
  command('cancel-talk', {}),
  command('propose-times', {
    times: ProposedTimes.refine(
      (times) => times.every((one, place) => times.findIndex((other) => isSameTime(one, other)) === place),
      'Propose each time once.',
    ),
    by: z.enum(sides),
  }),
  command('accept-time', {
    on: DayText,
    time: LocalTimeText,
    by: z.enum(sides),
    with: Comes.optional(),
    companion: z.boolean().optional(),
    telephone: z.boolean().optional(),
  }),
] as const;
