import type { Key } from '../ports/table.ts';
import { usualRetentionMonths } from '../rules/retention-months.ts';
import { absenceLookBackMonths, keptDays } from './kept-days.ts';

/** How long a kind of item is kept. Words are English, for those who answer for the data. */
export type Keeping =
  /** The employer's own period, `usualRetentionMonths` unless its policy says otherwise. */
  | { readonly for: 'period'; readonly after: string }
  | { readonly for: 'months'; readonly months: number; readonly after: string }
  | { readonly for: 'days'; readonly days: number; readonly after: string }
  | { readonly for: 'minutes'; readonly minutes: number; readonly after: string }
  /** It goes with something else. */
  | { readonly for: 'as-long-as'; readonly what: string }
  /** Nothing of it is about a person. */
  | { readonly for: 'always' };

export type KeptKind = {
  readonly id: string;
  /** What stands in the store under such keys, as they begin: `pk`, then `sk` where that tells kinds apart. */
  readonly keys: readonly { readonly pk: string; readonly sk?: string }[];
  readonly holds: string;
  readonly keeping: Keeping;
  readonly why: string;
  readonly source: string;
};

const gdpr = 'GDPR Art. 5(1)(e)';
const withPerson: Keeping = { for: 'as-long-as', what: 'the person is kept' };
const withEmployer: Keeping = { for: 'as-long-as', what: 'the employer uses the system' };

/** Every kind of item that any store holds, and how long: the only list of it. The first kind whose keys fit is meant. */
export const keptKinds: readonly KeptKind[] = [
  {
    id: 'tombstone',
    keys: [],
    holds: 'that a case was deleted, in the place of its snapshot: ids',
    keeping: { for: 'days', days: keptDays.tombstone, after: 'the case was deleted' },
    why: 'what somebody writes who has the case in hand is deleted, too',
    source: 'ours',
  },
  {
    id: 'case',
    keys: [{ pk: 'CASE#' }],
    holds:
      'a case or an agreement: commits, snapshot, lists, wake, decisions, deliveries, tasks, messages not sent, who looked; ids and dates',
    keeping: {
      for: 'period',
      after:
        'its end was recorded, or a § 56 agreement ran out without being made anew; later where a duty is still due; never under legal hold',
    },
    why: 'relapse, complaints and the year’s statistics need the last year, no longer',
    source: `${gdpr}; the employer’s policy`,
  },
  {
    id: 'absences',
    keys: [{ pk: 'EMPLOYEE#' }],
    holds:
      'under a mark of the employee number: the cases, and of those that are deleted the days, whether they were no absence, and whether they were closed without a word',
    keeping: {
      for: 'months',
      months: absenceLookBackMonths,
      after:
        'the last day of an absence whose case is deleted, or the day on which a case that was none was closed; longer where the employer’s period is; of others as long as the case is kept',
    },
    why: '22 weeks look back to the month eight months before, 26 weeks and § 56 a year; files tell of old absences, and must not bring back who was erased',
    source: 'SDL §§ 24, 25, 56',
  },
  {
    id: 'person',
    keys: [
      { pk: 'PERSON#', sk: 'PERSON' },
      { pk: 'PERSON#', sk: 'LEFT' },
    ],
    holds: 'name, addresses, number, language, groups for statistics, sealed; since when somebody is in nothing',
    keeping: {
      for: 'period',
      after:
        'the first night without a role, a case and an agreement; of the person on sick leave at once, with her last case',
    },
    why: 'who wrote something in a case that is kept can be named',
    source: gdpr,
  },
  {
    id: 'wishes',
    keys: [
      { pk: 'PERSON#', sk: 'PREFERENCES' },
      { pk: 'PERSON#', sk: 'SUPPRESSED' },
      { pk: 'PERSON#', sk: 'DIGEST' },
      { pk: 'DIGEST#' },
      { pk: 'PERSON#', sk: 'ADDRESS-CHANGED' },
      { pk: 'PERSON#', sk: 'ERASURE' },
    ],
    holds:
      'how somebody wants to be written to, and by which channel not; the mail of the day; that an address was changed; that they ask to be erased',
    keeping: withPerson,
    why: 'a no holds as long as somebody could be written to',
    source: 'GDPR Art. 21',
  },
  {
    id: 'erased',
    keys: [{ pk: 'ERASED' }],
    holds: 'the random id of somebody who was erased',
    keeping: { for: 'always' },
    why: 'a restored backup does not bring them back; the id leads to nobody',
    source: 'GDPR Art. 17',
  },
  {
    id: 'look-ups',
    keys: [{ pk: 'ADDRESS#' }, { pk: 'LOOKUP#' }],
    holds: 'unreadable marks of addresses, and whose they are',
    keeping: withPerson,
    why: 'logging in and importing find the person by them',
    source: 'ours',
  },
  {
    id: 'roles',
    keys: [{ pk: 'ROLES#' }, { pk: 'SUBSTITUTES#' }, { pk: 'PERSON#', sk: 'HOLDS' }],
    holds: 'who holds which role where, from and to',
    keeping: { for: 'period', after: 'the last day of the role; without one until the employer takes it out' },
    why: 'who was asked is known as long as the case is',
    source: gdpr,
  },
  {
    id: 'suppressed-address',
    keys: [{ pk: 'SUPPRESSED#' }],
    holds: 'an unreadable mark of an address that bounced or complained',
    keeping: { for: 'days', days: keptDays.suppressedAddress, after: 'it was noted' },
    why: 'nothing is sent where nothing arrives',
    source: 'ours',
  },
  {
    id: 'login-code',
    keys: [{ pk: 'LOGIN#', sk: 'CODE' }, { pk: 'CODE#' }, { pk: 'SENDER#' }],
    holds: 'a mark of a code, how often one was asked for, and by how many senders',
    keeping: { for: 'minutes', minutes: 70, after: 'the code was sent: ten for the code, sixty for the limit' },
    why: 'a code is good once and for ten minutes',
    source: 'ours',
  },
  {
    id: 'session',
    keys: [{ pk: 'LOGIN#', sk: 'ENDED' }],
    holds: 'which sessions were ended',
    keeping: { for: 'days', days: keptDays.session, after: 'the last was' },
    why: 'a device is remembered for 30 days, and one that was logged out must stay so',
    source: 'ours',
  },
  {
    id: 'api-key',
    keys: [{ pk: 'API-KEY#' }],
    holds: 'a key’s mark, scopes, who made it, when it was last used',
    keeping: { for: 'days', days: keptDays.revokedKey, after: 'it was revoked' },
    why: 'what a key did can be traced to whoever made it',
    source: 'ours',
  },
  {
    id: 'api-answer',
    keys: [{ pk: 'API-ANSWER#' }],
    holds: 'the sealed answer to a write',
    keeping: { for: 'days', days: keptDays.apiAnswer, after: 'the write' },
    why: 'a system that was down over a weekend asks again',
    source: 'ours',
  },
  {
    id: 'import',
    keys: [{ pk: 'IMPORT#' }],
    holds: 'a file’s rows, sealed, until each group is in; what became of each row',
    keeping: { for: 'days', days: keptDays.importResult, after: 'the file came' },
    why: 'somebody looks at what became of it',
    source: 'ours',
  },
  {
    id: 'advice',
    keys: [{ pk: 'ADVICE#' }],
    holds: 'a question to the branch: topic, who asked, when',
    keeping: { for: 'days', days: keptDays.advice, after: 'it was asked' },
    why: 'nobody needs to know a year later who once asked',
    source: 'ours',
  },
  {
    id: 'yearly-tick',
    keys: [{ pk: 'YEARLY#' }],
    holds: 'what of the yearly cycle was done, by whom',
    keeping: { for: 'days', days: keptDays.yearlyTick, after: 'it was ticked' },
    why: 'the next cycle is planned on the last',
    source: 'ours',
  },
  {
    id: 'provider',
    keys: [{ pk: 'CHANNEL-TASKS#' }, { pk: 'SPEND#' }],
    holds: 'why a channel waited, what a day’s SMS cost; nobody’s',
    keeping: { for: 'days', days: keptDays.provider, after: 'the day' },
    why: 'until the provider’s bill has come',
    source: 'ours',
  },
  {
    id: 'outbox',
    keys: [{ pk: 'OUTBOX' }],
    holds: 'on one machine: which message was sent when; ids',
    keeping: { for: 'days', days: keptDays.outbox, after: 'it was sent' },
    why: 'whoever runs the machine sees what goes out',
    source: 'ours',
  },
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

/** The kind that an item under a key is of; undefined for one that nobody has thought of. */
export const kindOf = ({ pk, sk }: Key): KeptKind | undefined =>
  keptKinds.find(({ keys }) => keys.some((key) => pk.startsWith(key.pk) && sk.startsWith(key.sk ?? '')));

/** How long, in words: `12 months after …`. */
export function keepingWords(keeping: Keeping): string {
  switch (keeping.for) {
    case 'period':
      return `the employer’s period, ${usualRetentionMonths} months unless it says otherwise, after ${keeping.after}`;
    case 'months':
      return `${keeping.months} months after ${keeping.after}`;
    case 'days':
      return `${keeping.days} days after ${keeping.after}`;
    case 'minutes':
      return `${keeping.minutes} minutes after ${keeping.after}`;
    case 'as-long-as':
      return `as long as ${keeping.what}`;
    case 'always':
      return 'always';
  }
}
