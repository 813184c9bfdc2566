import { z } from '@hono/zod-openapi';
import { parseDay } from '../../shared/calendar/day.ts';
import { languages } from '../../shared/case/roles.ts';
import { ageGroups, genders } from '../../shared/intake/choices.ts';
import { Case } from './case-schemas.ts';

/** A date as requests write it, kept as it is. */
export const DateIn = z
  .string()
  .refine((text) => parseDay(text) !== undefined, 'Write a date that exists as yyyy-mm-dd.')
  .meta({ format: 'date', example: '2026-11-02' });

/** What a code of the payroll system means, for systems that have codes of their own. */
export const absenceKinds = {
  full: 'Syg',
  partial: 'Delvis syg',
  injury: 'Arbejdsskade',
  'paragraph-56': '§ 56 sygdom',
  flexjob: 'Fleksjob sygdom',
} as const;
export type AbsenceKind = keyof typeof absenceKinds;
const kinds = Object.keys(absenceKinds) as [AbsenceKind, ...AbsenceKind[]];

const text = (longest: number) => z.string().trim().min(1).max(longest);

const Absence = z
  .strictObject({
    kind: z.enum(kinds).optional().meta({ description: 'What kind of absence. Write this or `code`.' }),
    code: text(200).optional().meta({
      description: 'The code of the payroll system, for example Sygdom. A known code for something else opens no case.',
    }),
    firstDay: DateIn.meta({ description: 'First day of absence, today or earlier.' }),
    lastDay: DateIn.optional().meta({ description: 'Last day of absence. Without it the absence goes on.' }),
    percent: z.number().min(0).max(100).optional().meta({ description: 'How much of the working time, in percent.' }),
  })
  .refine(({ kind, code }) => (kind === undefined) !== (code === undefined), {
    error: 'Write either kind or code.',
    path: ['kind'],
  });

/** Fields of a person that are left out stay as they were. */
export const Notification = z
  .strictObject({
    employeeNumber: z
      .string()
      .regex(/^[A-Za-z0-9./ -]{1,32}$/, 'Letters, digits, spaces, full stops, slashes and hyphens, at most 32.')
      .meta({ description: 'As in the payroll system. Never a CPR number.', example: '100101' }),
    name: text(200).optional(),
    mobile: text(40)
      .optional()
      .meta({ description: 'Eight digits, or the whole number with + and country code.', example: '+4520009101' }),
    email: text(254).optional(),
    language: z.enum(languages).optional().meta({ description: 'Of messages to the person. Danish if left out.' }),
    institution: text(200).meta({
      description: 'The workplace. Another one, where somebody has a role, moves an open case there.',
    }),
    department: z.string().trim().max(200).optional(),
    agreementArea: z
      .string()
      .trim()
      .max(200)
      .optional()
      .meta({ description: 'Of the collective agreement, for example FOA.' }),
    absence: Absence,
    leaderEmail: text(254)
      .optional()
      .meta({ description: 'Counts only where no role names a leader of the workplace.' }),
    stewardConsent: z.boolean().optional().meta({
      description: 'The person has agreed that the union steward is told, and the employer’s records say so.',
    }),
    ageGroup: z.enum(ageGroups).optional().meta({ description: 'For statistics only.' }),
    gender: z.enum(genders).optional().meta({ description: 'For statistics only.' }),
    occupation: text(60).optional().meta({ description: 'For statistics only: the occupational group.' }),
  })
  .openapi('Notification');
export type Notification = z.output<typeof Notification>;

export const Notified = z
  .strictObject({
    outcome: z.enum(['opened', 'continued', 'unchanged', 'ignored']).meta({
      description:
        'opened: a new case. continued: a case was changed, ended or goes on. unchanged: it was known. ignored: no case, warnings say why.',
    }),
    warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
    case: Case.optional().meta({ description: 'The case that the absence is in.' }),
  })
  .openapi('Notified');
