import { keptDays } from './kept-days.ts';
import type { KeptKind } from './kept-kind.ts';

/** What is kept of what goes in and out: by other systems, files and providers. */
export const keptOfSystems: readonly KeptKind[] = [
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
];
