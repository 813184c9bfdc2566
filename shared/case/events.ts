import * as z from 'zod';
import { stages } from '../rules/policy.ts';
import { attemptKinds } from './attempts.ts';
import { Carried } from './carried.ts';
import { correctionReasons } from './correction-reasons.ts';
import { DayText } from './day-text.ts';
import { event, eventOf } from './event-kind.ts';
import { FactName as Name } from './fact-name.ts';
import { FactDetails, LocalTimeText, outcomes } from './facts.ts';
import { HeldKey } from './held-key.ts';
import { legalHoldReasons } from './legal-hold.ts';
import { ProposedTimes, sides } from './proposed-times.ts';
import { consentRoles, consentSources, contactChoices, contactRoles, roles } from './roles.ts';
import { excuseReasons } from './sick-leave.ts';

/** No blank, so that no sentence fits in. */
const word = /^\S*$/;
const Id = z.string().min(1).max(64).regex(word);
/** Institution and department, or the agreement area, as keys: at most so many characters each. */
export const longestKey = 100;
export const UnitId = z
  .string()
  .max(2 * longestKey + 1)
  .regex(word);
const Span = z
  .object({ firstDay: DayText, lastDay: DayText.optional(), noEmployerPeriod: z.boolean().optional() })
  .readonly();
const Reason = z.enum(correctionReasons);

/** What a case and an agreement both begin with: whose they are, and under which rules they run. */
const begun = {
  employerId: Id,
  personId: Id,
  unitId: UnitId,
  area: z.string().max(longestKey).regex(word),
  alias: z.string().regex(/^[A-Z2-9]{4}$/),
  leaderId: Id.optional(),
  ruleSet: Id,
  policyVersion: z.int().positive(),
  policyId: Id.optional(),
};

/** A message that lay before the cut-over: the key tells it from others of its duty and stage. */
const held = { duty: Name, key: HeldKey, stage: z.enum(stages), role: z.enum(roles) };

/** What has happened in a case, in the past tense. Ids and dates, never a personal field. `v` grows when a shape changes; old ones stay readable. */
export const eventKinds = [
  event('case-opened', {
    ...begun,
    firstDay: DayText,
    cutOver: DayText.optional(),
    partial: z.boolean(),
    injury: z.boolean(),
    noEmployerPeriod: z.boolean(),
    earlier: z.array(Span).readonly(),
  }),
  event('agreement-opened', { ...begun, agreement: Name, caseId: Id, from: DayText, details: FactDetails }),
  event('contact-made', { on: DayText, by: Id.optional() }),
  event('letter-given', { on: DayText }),
  event('talk-called', { on: DayText, time: LocalTimeText.optional() }),
  event('talk-moved', { on: DayText, time: LocalTimeText.optional() }),
  event('talk-cancelled', { on: DayText }),
  event('times-proposed', { by: z.enum(sides), times: ProposedTimes }),
  event('time-accepted', {
    on: DayText,
    time: LocalTimeText,
    by: z.enum(sides),
    with: z.array(z.enum(contactRoles)).readonly().optional(),
    companion: z.boolean().optional(),
    telephone: z.boolean().optional(),
  }),
  event('talk-held', { on: DayText }),
  event('municipality-notified', { on: DayText, receipt: z.string().max(40).regex(word).optional() }),
  event('followup-held', { on: DayText }),
  event('fact-recorded', { fact: Name, on: DayText, details: FactDetails }),
  event('duty-excused', { duty: Name, reason: z.enum(excuseReasons), until: DayText.optional() }),
  event('duty-resumed', { duty: Name }),
  event('record-confirmed', { duty: Name, on: DayText }),
  event('record-disputed', { duty: Name, on: DayText }),
  event('record-taken-back', { duty: Name, fact: Name, on: DayText }),
  event('letter-date-recorded', { duty: Name, on: DayText }),
  event('first-day-corrected', { from: DayText, to: DayText, ruleSet: Id, reason: Reason.optional() }),
  event('absence-ended', { on: DayText, outcome: z.enum(outcomes).optional() }),
  event('absence-continued', { from: DayText }),
  event('case-voided', { reason: Reason }),
  event('case-merged', { into: Id, reason: Reason }),
  event('case-absorbed', {
    other: Id,
    from: DayText,
    to: DayText,
    ruleSet: Id,
    reason: Reason,
    carried: Carried.optional(),
  }),
  event('case-split', { lastDay: DayText, from: DayText, reason: Reason }),
  event('case-reopened', { reason: Reason }),
  event('case-closed-silently', {}),
  event('rule-set-changed', { from: Id, to: Id }),
  /** `leaderId`: whom a file names as the leader there. */
  event('unit-changed', { from: UnitId, to: UnitId, leaderId: Id.optional() }),
  event('policy-changed', { from: z.int().positive(), to: z.int().positive(), policyId: Id.optional() }),
  event('consent-given', {
    to: z.enum(consentRoles),
    who: Id.optional(),
    source: z.enum(consentSources),
  }),
  event('consent-withdrawn', { to: z.enum(consentRoles) }),
  event('contact-chosen', { to: z.enum(contactChoices), who: Id.optional() }),
  event('contact-declined', { role: z.enum(contactRoles), who: Id }),
  event('contact-accepted', { role: z.enum(contactRoles), who: Id }),
  event('leader-changed', { who: Id }),
  event('leader-kept', {}),
  event('other-leader-asked', {}),
  event('attempt-recorded', {
    kind: z.enum(attemptKinds),
    option: Name.optional(),
    on: DayText,
    until: DayText.optional(),
  }),
  event('attempt-removed', { in: z.int() }),
  event('return-expected', { on: DayText }),
  event('held-approved', held),
  event('held-dropped', held),
  event('legal-hold-placed', { reason: z.enum(legalHoldReasons) }),
  event('legal-hold-lifted', {}),
  /** The last of all: from here on the case is gone, and its items are being deleted. */
  event('case-retired', {}),
  event('timeline-renewed', {}),
];
export const eventTypes = eventKinds.map(({ type }) => type);
export const CaseEvent = eventOf<(typeof eventKinds)[number]>(eventKinds);
export type CaseEvent = z.output<typeof CaseEvent>;
/** An event as it is stored: dates as text. */
export type StoredEvent = z.input<typeof CaseEvent>;
