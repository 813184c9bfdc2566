import * as z from 'zod';
import { type Day, parseDay } from '../calendar/day.ts';

/** A date as events, items and requests write it, `yyyy-mm-dd`, whatever becomes of our own representation. */
export const DayText = z
  .string()
  .transform((text, context): Day => {
    const day = parseDay(text);
    if (day !== undefined) return day;
    context.addIssue({ code: 'custom', message: 'Write a date that exists as yyyy-mm-dd.' });
    return z.NEVER;
  })
  .meta({ format: 'date' });
