import { z } from '@hono/zod-openapi';
import { outcomes } from '../../shared/case/facts.ts';
import { roles } from '../../shared/case/roles.ts';
import { caseStatuses } from '../../shared/case/sick-leave.ts';

/** A date as answers hold it. */
export const DateOut = z.string().meta({ format: 'date', example: '2026-11-30' });

export const CaseParams = z.object({
  caseId: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .openapi({ param: { name: 'caseId', in: 'path' }, example: 'mC0Yb5T6S0qkqk3F0C8Kcw' }),
});

export const Unit = z
  .strictObject({ id: z.string(), institution: z.string(), department: z.string() })
  .openapi('Unit', { description: 'A workplace. `id` is what lists are filtered by.' });

export const dutyStatuses = ['pending', 'done', 'overdue', 'excused', 'not-applicable'] as const;

export const Duty = z
  .strictObject({
    duty: z.string().meta({ description: 'Stable id, with a number behind it for further ones.', example: 'talk-4w' }),
    title: z.string(),
    due: DateOut,
    callBy: DateOut.optional().meta({ description: 'The day by which a talk is to be called.' }),
    status: z.enum(dutyStatuses),
    doneOn: DateOut.optional(),
    responsible: z
      .array(z.enum([...roles, 'municipality']))
      .meta({ description: 'Who may act, in order. Whom the member has let in is never among them.' }),
    because: z
      .array(z.string())
      .optional()
      .meta({ description: 'Why it is due then, step by step. In the timeline only.' }),
  })
  .openapi('Duty');

export const Case = z
  .strictObject({
    caseId: z.string(),
    version: z.int().meta({ description: 'The number of changes so far. Also the ETag.' }),
    status: z.enum(caseStatuses),
    employeeNumber: z.string().optional().meta({ description: 'As it was sent. Absent once the person is erased.' }),
    unit: Unit,
    firstDay: DateOut,
    lastDay: DateOut.optional(),
    expectedReturn: DateOut.optional(),
    partial: z.boolean(),
    injury: z.boolean(),
    outcome: z.enum(outcomes).optional(),
    mergedInto: z.string().optional().meta({ description: 'The case that goes on in place of this one.' }),
    ruleSet: z.string(),
    timeline: z
      .array(Duty)
      .meta({ description: 'The employer’s duties, what is due first first. Nothing that is the member’s own.' }),
  })
  .openapi('Case');
export type Case = z.output<typeof Case>;
