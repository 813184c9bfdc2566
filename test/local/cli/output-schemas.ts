import * as z from 'zod';
import { type FaultKind, faultKinds } from '../../../local/faults/fault-kinds.ts';
import { ruleSets } from '../../../shared/rules/rule-sets.ts';

const roles = [
  'member',
  'leader',
  'hr',
  'steward',
  'safety-rep',
  'contact-person',
  'employer-consultant',
  'union-consultant',
] as const;
const stages = ['notice', 'heads-up', 'reminder', 'last-call', 'overdue', 'escalation', 'correction'] as const;
const dutyIds = [...new Set(ruleSets.flatMap(({ duties }) => duties.map(({ id }) => id)))] as [string, ...string[]];

/** A local instant with its offset: `2026-11-02T08:00:00+01:00`. */
const LocalInstant = z.iso.datetime({ offset: true, precision: 0 }).regex(/[+-]\d\d:\d\d$/);
const Responsible = z.enum([...roles, 'municipality']);
const Channel = z.enum(['email', 'sms']);
const Issues = z.array(z.strictObject({ line: z.int().min(1), reason: z.string().min(1) }));
const Count = z.int().nonnegative();

/** What `holdfast timeline --json` prints. Source: the issue's "Output for programs". */
export const TimelineOutput = z.strictObject({
  firstDay: z.iso.date(),
  ruleSet: z.enum(['dk-2023', 'dk-2025', 'dk-2026', 'dk-2027']),
  duties: z.array(
    z.strictObject({
      id: z.enum(dutyIds),
      due: z.iso.date(),
      callBy: z.iso.date().optional(),
      passesOn: z.iso.date().optional(),
      stopsOn: z.iso.date().optional(),
      responsible: Responsible,
      actions: z.array(
        z.strictObject({ stage: z.enum(stages), at: LocalInstant, to: z.enum(roles), channel: Channel }),
      ),
      because: z.array(z.string().min(1)).min(1),
      basis: z.string().min(1),
      source: z.string().min(1),
      confidence: z.enum(['V', 'V2', 'S', 'U']),
    }),
  ),
  notApplicable: z.array(z.strictObject({ id: z.enum(dutyIds), because: z.array(z.string().min(1)).min(1) })),
});

const addressed = {
  key: z.string().min(1),
  dutyId: z.enum(dutyIds),
  stage: z.enum(stages),
  channel: Channel,
  role: z.enum(roles),
  at: LocalInstant,
};
const E164 = z.string().regex(/^\+[1-9]\d{7,14}$/);
const Delivery = z.strictObject({
  ...addressed,
  to: z.union([z.email(), E164]),
  status: z.enum(['sent', 'delayed', 'delivered', 'blocked', 'bounced', 'complained']),
  subject: z.string().min(1).optional(),
  text: z.string().min(1),
});
const NotSent = z.strictObject({
  ...addressed,
  to: z.string(),
  status: z.enum(['cancelled', 'deferred', 'failed', 'queued', 'dead-letter']),
  reason: z.string().min(1).optional(),
});

/** What `holdfast simulate --json` prints. Source: the issue's "Output for programs". */
export const SimulationOutput = z.strictObject({
  rows: Count,
  opened: Count,
  continued: Count,
  unchanged: Count,
  ignored: Issues,
  rejected: Issues,
  warnings: Issues,
  refused: Issues,
  cases: z.array(
    z.strictObject({
      key: z.string().min(1),
      status: z.enum(['open', 'closed', 'void']),
      firstDay: z.iso.date(),
      duties: z.array(
        z.strictObject({
          id: z.enum(dutyIds),
          due: z.iso.date(),
          status: z.enum(['pending', 'done', 'overdue', 'excused', 'not-applicable']),
        }),
      ),
    }),
  ),
  deliveries: z.array(Delivery),
  notSent: z.array(NotSent),
  executions: Count,
  transitions: Count,
  /** With `--usage` only. */
  usage: z
    .strictObject({
      reads: Count,
      readUnits: z.number(),
      writes: Count,
      writeUnits: Count,
      handled: z.record(z.string(), Count),
    })
    .optional(),
  outage: z.strictObject({ onTime: Count, late: Count, lateText: Count, skipped: Count, passedOver: Count }).optional(),
  /** With `--faults` only. */
  faults: z
    .strictObject({
      seed: Count,
      injected: z.record(z.enum(faultKinds as [FaultKind, ...FaultKind[]]), Count),
      accepted: Count,
      duplicates: Count,
      sentTwice: z.literal(0),
    })
    .optional(),
});

const Message = z.strictObject({
  dutyId: z.enum(dutyIds),
  stage: z.enum(stages),
  to: z.enum(roles),
  channel: Channel,
  at: LocalInstant,
});
const DutyDate = z.strictObject({ id: z.enum(dutyIds), due: z.iso.date() });

/** What `holdfast what-if --json` prints. */
export const PreviewOutput = z.strictObject({
  cases: z.array(
    z.strictObject({
      key: z.string().min(1),
      firstDay: z.iso.date(),
      moved: z.array(z.strictObject({ id: z.enum(dutyIds), from: z.iso.date(), to: z.iso.date() })),
      begun: z.array(DutyDate),
      gone: z.array(DutyDate),
      sent: z.array(Message),
      toSend: z.array(Message),
      noLonger: z.array(Message),
      corrected: z.array(z.strictObject({ dutyId: z.enum(dutyIds), to: z.enum(roles), channel: Channel })),
    }),
  ),
  unchanged: Count,
  refused: z.array(z.strictObject({ key: z.string(), reason: z.string().min(1) })),
});
export type Preview = z.output<typeof PreviewOutput>;

/** What `holdfast deliveries --json` prints: ids, and what became of each. */
export const DeliveriesOutput = z.array(
  z.strictObject({
    id: z.string().regex(/^[\w-]{43}$/),
    alias: z.string().regex(/^[A-Z0-9]{4}$/),
    dutyId: z.enum(dutyIds),
    stage: z.enum(stages),
    role: z.enum(roles),
    channel: Channel,
    status: z.enum([
      'queued',
      'deferred',
      'sent',
      'delayed',
      'delivered',
      'blocked',
      'bounced',
      'complained',
      'cancelled',
      'failed',
      'dead-letter',
    ]),
    reason: z.string().min(1).optional(),
    at: LocalInstant,
  }),
);
