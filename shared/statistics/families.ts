import { outcomes } from '../case/facts.ts';
import { ageGroups, genders } from '../intake/choices.ts';
import type { Family } from './counts.ts';

/** Calendar days from the first to the last, both included; `open` goes on. */
export const lengths = ['<=14', '15-28', '29-56', '57-182', '>182', 'open'] as const;
export type Length = (typeof lengths)[number];

/** The employer's duties that every case has: what a discussion of the social chapter asks for. */
export const reportedDuties = ['welcome', 'contact-14d', 'talk-4w', 'notice-5w', 'followup-8w'] as const;
export type ReportedDuty = (typeof reportedDuties)[number];

/** What nobody told. */
export const untold = 'unknown';

/** A duty in the tables: done in time and disputed by nobody, not so, or neither, because it is not due yet or need not be done. */
export const dutyColumns = ['in-time', 'late', 'other'] as const;

/**
 * All tables. How far stewards are involved is counted as her consent to one, never whether anybody is a union's member. Causes of illness
 * are not among them: nothing here knows any. Source: domain.md "Statistics".
 */
export const families: readonly Family[] = [
  { id: 'month', categories: Array.from({ length: 12 }, (_, month) => String(month + 1)) },
  { id: 'length', categories: lengths },
  { id: 'age', categories: [...ageGroups, untold] },
  { id: 'gender', categories: [...genders, untold] },
  { id: 'occupation' },
  { id: 'outcome', categories: [...outcomes, 'open'] },
  ...reportedDuties.map((id) => ({ id, categories: dutyColumns })),
  { id: 'steward', categories: ['yes', 'no'], employerOnly: true },
];

/** Agreements that run when a year ends, by their kind: few, so for the whole employer only. */
export const agreementFamily: Family = {
  id: 'agreements',
  categories: ['agreement-56', 'protected-job', 'retained-flexjob', 'flexjob', 'mentor'],
  employerOnly: true,
};
