import * as z from 'zod';
import { optionsToTry } from '../rules/options.ts';
import { attemptKinds } from './attempts.ts';
import { command } from './command-shape.ts';
import { DayText } from './day-text.ts';

/** What has been tried to keep the job, as the revaluation asks. */
export const attemptCommands = [
  command('record-attempt', {
    kind: z.enum(attemptKinds),
    option: z.enum(optionsToTry.map(({ id }) => id)).optional(),
    on: DayText.optional(),
    until: DayText.optional(),
  }),
  command('remove-attempt', { in: z.int() }),
] as const;
