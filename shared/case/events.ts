import * as z from 'zod';
import { DayText } from './day-text.ts';
import { consentRoles, consentSources } from './roles.ts';

const LocalTimeText = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const Id = z.string().min(1).max(64);
/** Institution and department, or the agreement area, as keys: at most so many characters each. */
export const longestKey = 100;
const UnitId = z.string().max(2 * longestKey + 1);
const Span = z.object({ firstDay: DayText, lastDay: DayText.optional() }).readonly();

const event = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), v: z.literal(1), ...shape }).readonly();

/** What has happened in a case, in the past tense. Ids and dates, never a personal field. `v` grows when a shape changes; old ones stay readable. */
export const CaseEvent = z.discriminatedUnion('type', [
  event('case-opened', {
    employerId: Id,
    personId: Id,
    unitId: UnitId,
    area: z.string().max(longestKey),
    alias: z.string().regex(/^[A-Z2-9]{4}$/),
    leaderId: Id.optional(),
    ruleSet: Id,
    policyVersion: z.int().positive(),
    firstDay: DayText,
    cutOver: DayText.optional(),
    partial: z.boolean(),
    injury: z.boolean(),
    noEmployerPeriod: z.boolean(),
    earlier: z.array(Span).readonly(),
  }),
  event('contact-made', { on: DayText, by: Id.optional() }),
  event('letter-given', { on: DayText }),
  event('talk-called', { on: DayText, time: LocalTimeText.optional() }),
  event('talk-moved', { on: DayText, time: LocalTimeText.optional() }),
  event('talk-held', { on: DayText }),
  event('municipality-notified', { on: DayText, receipt: z.string().max(40).optional() }),
  event('followup-held', { on: DayText }),
  event('first-day-corrected', { from: DayText, to: DayText, ruleSet: Id }),
  event('absence-ended', { on: DayText }),
  event('absence-continued', { from: DayText }),
  event('consent-given', {
    to: z.enum(consentRoles),
    who: Id.optional(),
    source: z.enum(consentSources),
  }),
  event('consent-withdrawn', { to: z.enum(consentRoles) }),
  event('return-expected', { on: DayText }),
  event('timeline-renewed', {}),
]);
export type CaseEvent = z.output<typeof CaseEvent>;
/** An event as it is stored: dates as text. */
export type StoredEvent = z.input<typeof CaseEvent>;
