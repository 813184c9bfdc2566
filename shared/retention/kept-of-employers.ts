import { type KeptKind, withEmployer } from './kept-kind.ts';

/** What is kept of an employer and of the installation, without anybody’s case. */
export const keptOfEmployers: readonly KeptKind[] = [
  {
    id: 'reduced',
    keys: [{ pk: 'STATISTICS#', sk: 'REDUCED' }],
    holds: 'tables of a year that is not over, of cases that are deleted: sums by workplace',
    keeping: { for: 'as-long-as', what: 'the year has not been counted' },
    why: 'the year is counted with all its cases',
    source: 'domain: statistics',
  },
  {
    id: 'statistics',
    keys: [{ pk: 'STATISTICS#' }],
    holds: 'tables of a year, what is under way by workplace; anonymous where shown',
    keeping: { for: 'always' },
    why: 'what was shown of a year never changes',
    source: 'domain: statistics; GDPR recital 26',
  },
  {
    id: 'deleted-case',
    keys: [{ pk: 'GONE#' }],
    holds: 'a keyed hash of the random id of a case that was deleted; nobody’s',
    keeping: { for: 'always' },
    why: '`verify` tells a case that was deleted from one that somebody took away',
    source: 'ours',
  },
  {
    id: 'employer',
    keys: [{ pk: 'UNITS#' }, { pk: 'POLICIES#' }, { pk: 'EMPLOYER#' }, { pk: 'EMPLOYER-KEY#' }],
    holds: 'names of workplaces, absence policies, the cut-over, the employer’s wrapped keys; nobody’s',
    keeping: withEmployer,
    why: 'cases are read by them',
    source: 'ours',
  },
  {
    id: 'installation',
    keys: [{ pk: 'INSTALLATION' }, { pk: 'SIMULATION' }, { pk: 'RETENTION#' }, { pk: 'RENEWALS' }, { pk: 'TIP#' }],
    holds: 'whether the store is live, its clock, where a run goes on, the newest commits by ids',
    keeping: withEmployer,
    why: 'the machine runs by them',
    source: 'ours',
  },
];
