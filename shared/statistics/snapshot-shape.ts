import * as z from 'zod';
import { caseStatuses, type SickLeave } from '../case/sick-leave.ts';

const Time = z.int();
const Recorded = z.looseObject({ at: Time, in: Time });
const Spans = z.array(z.looseObject({ firstDay: Time, lastDay: Time.optional() }));
const Roles = z.array(z.looseObject({ to: z.string() }));
const Facts = z.array(z.looseObject({ fact: z.string(), on: Time, at: Time, details: z.looseObject({}) }));

/** What figures and plans of a case go by. A copy that was written whole has all of it; the rest is not asked for. */
const Shape = z.looseObject({
  caseId: z.string(),
  agreement: z.looseObject({ id: z.string(), caseId: z.string() }).optional(),
  status: z.enum(caseStatuses),
  employerId: z.string(),
  personId: z.string(),
  unitId: z.string(),
  area: z.string(),
  ruleSet: z.string(),
  policyVersion: Time,
  policyId: z.string().optional(),
  firstDay: Time,
  lastDay: Time.optional(),
  openedAt: Time,
  plannedAt: Time,
  cutOver: Time.optional(),
  earlier: Spans,
  consents: Roles,
  withdrawn: z.array(z.string()),
  contactChoice: Recorded.extend({ to: z.string() }).optional(),
  declined: z.array(Recorded.extend({ role: z.string() })),
  facts: Facts,
  attempts: z.array(Recorded).optional(),
  excused: z.record(z.string(), z.looseObject({ reason: z.string(), recordedAt: Time })),
  answers: z.record(z.string(), Recorded.extend({ says: z.string(), on: Time })).optional(),
  letters: z.record(z.string(), z.looseObject({ on: Time, in: Time })),
  talk: z.looseObject({ on: Time, recordedAt: Time }).optional(),
  cancelledTalk: z.looseObject({ on: Time, recordedAt: Time }).optional(),
  proposal: Recorded.extend({ times: z.array(z.looseObject({ on: Time })) }).optional(),
  expectedReturn: z.looseObject({ on: Time, in: Time }).optional(),
  version: Time,
});

/** A copy is not parsed when it is read: what is missing in it would be found where it is counted. @throws ZodError */
export function checkWhole(copy: SickLeave | undefined): void {
  if (copy !== undefined) Shape.parse(copy);
}
