import type { DutyRule } from '../duty-rule.ts';
import { danishLawOnce, usual } from './sources.ts';

/** Papers that a leader may ask for; the employer pays. Source: SDL § 36 a and domain.md "Other duties". */
export const certificateDuties: readonly DutyRule[] = [
  {
    id: 'capability-statement',
    starts: [{ when: { fact: 'capability-statement-called' }, due: { kind: 'fact-date', field: 'due' } }],
    closes: ['capability-statement-received'],
    commands: [
      {
        do: 'call-capability-statement',
        records: 'capability-statement-called',
        day: 'today',
        needs: ['due'],
        notPast: ['due'],
      },
      { do: 'record-capability-statement-received', records: 'capability-statement-received', day: 'on', may: ['on'] },
    ],
    responsible: 'leader',
    alsoTells: ['member'],
    visibleTo: 'employer-and-consented',
    basis: 'SDL § 36 a',
    ...danishLawOnce,
    source: 'Lov om sygedagpenge',
    confidence: 'V',
    ...usual,
  },
  {
    id: 'duration-certificate',
    starts: [{ when: { fact: 'duration-certificate-asked-for' }, due: { kind: 'fact-date', field: 'due' } }],
    closes: ['duration-certificate-received'],
    commands: [
      {
        do: 'ask-for-duration-certificate',
        records: 'duration-certificate-asked-for',
        day: 'today',
        needs: ['due'],
        notPast: ['due'],
        // After more than 14 days: the 15th day of absence is D + 14.
        earliestDue: 14,
      },
      { do: 'record-duration-certificate-received', records: 'duration-certificate-received', day: 'on', may: ['on'] },
    ],
    responsible: 'member',
    visibleTo: 'employer-and-consented',
    basis: 'Overenskomsten eller funktionærloven § 5, stk. 4',
    ...danishLawOnce,
    source: 'Overenskomsten eller funktionærloven',
    ...usual,
  },
  {
    id: 'free-certificate',
    starts: [{ when: { fact: 'free-certificate-asked-for' }, due: { kind: 'fact-date', field: 'due' } }],
    closes: ['free-certificate-received'],
    commands: [
      {
        do: 'ask-for-free-certificate',
        records: 'free-certificate-asked-for',
        day: 'today',
        needs: ['due'],
        notPast: ['due'],
      },
      { do: 'record-free-certificate-received', records: 'free-certificate-received', day: 'on', may: ['on'] },
    ],
    responsible: 'member',
    visibleTo: 'employer-and-consented',
    basis: 'SDL § 36',
    ...danishLawOnce,
    ...usual,
  },
  {
    id: 'self-declaration',
    starts: [{ when: { fact: 'self-declaration-asked-for' }, due: { kind: 'fact-date', field: 'due' } }],
    closes: ['self-declaration-received'],
    commands: [
      {
        do: 'ask-for-self-declaration',
        records: 'self-declaration-asked-for',
        day: 'today',
        needs: ['due'],
        notPast: ['due'],
        // The 2nd day of absence at the earliest.
        earliestDue: 1,
      },
      { do: 'record-self-declaration-received', records: 'self-declaration-received', day: 'on', may: ['on'] },
    ],
    responsible: 'member',
    visibleTo: 'employer-and-consented',
    basis: 'SDL § 36',
    ...danishLawOnce,
    ...usual,
  },
];
