import * as z from 'zod';
import { type Day, day } from '../calendar/day.ts';
import { consentRoles } from './roles.ts';

/** A date as events keep it: `yyyy-mm-dd`, whatever becomes of our own representation. */
const StoredDay = z.iso.date().transform((text): Day => day(text));
const LocalTimeText = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const Id = z.string().min(1).max(64);
/** Institution and department in letters and digits: two names of at most 100. */
const UnitId = z.string().max(201);
const Span = z.object({ firstDay: StoredDay, lastDay: StoredDay.optional() }).readonly();

const event = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), v: z.literal(1), ...shape }).readonly();

/** What has happened in a case, in the past tense. Ids and dates, never a personal field. `v` grows when a shape changes; old ones stay readable. */
export const CaseEvent = z.discriminatedUnion('type', [
  event('case-opened', {
    employerId: Id,
    personId: Id,
    unitId: UnitId,
    area: z.string().max(64),
    alias: z.string().regex(/^[A-Z2-9]{4}$/),
    leaderId: Id.optional(),
    ruleSet: Id,
    policyVersion: z.int().positive(),
    firstDay: StoredDay,
    cutOver: StoredDay.optional(),
    partial: z.boolean(),
    injury: z.boolean(),
    noEmployerPeriod: z.boolean(),
    earlier: z.array(Span).readonly(),
  }),
  event('contact-made', { on: StoredDay, by: Id.optional() }),
  event('letter-given', { on: StoredDay }),
  event('talk-called', { on: StoredDay, time: LocalTimeText.optional() }),
  event('talk-moved', { on: StoredDay, time: LocalTimeText.optional() }),
  event('talk-held', { on: StoredDay }),
  event('municipality-notified', { on: StoredDay, receipt: z.string().max(40).optional() }),
  event('followup-held', { on: StoredDay }),
  event('first-day-corrected', { from: StoredDay, to: StoredDay, ruleSet: Id }),
  event('absence-ended', { on: StoredDay }),
  event('absence-continued', { from: StoredDay }),
  event('consent-given', {
    to: z.enum(consentRoles),
    who: Id.optional(),
    source: z.enum(['portal', 'telephone', 'paper', 'import']),
  }),
  event('consent-withdrawn', { to: z.enum(consentRoles) }),
  event('return-expected', { on: StoredDay }),
  event('timeline-renewed', {}),
]);
export type CaseEvent = z.output<typeof CaseEvent>;
/** An event as it is stored: dates as text. */
export type StoredEvent = z.input<typeof CaseEvent>;
