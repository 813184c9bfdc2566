import { describe, expect, it } from 'vitest';
import { absenceLookBackMonths } from '../../shared/retention/kept-days.ts';
import { keepingWords, keptKinds, kindOf } from '../../shared/retention/kept-kinds.ts';
import { fewestRetentionMonths, mostRetentionMonths } from '../../shared/rules/retention-months.ts';
import { inventory } from '../privacy/inventory/inventory.ts';

const keysOf = ({ keys }: (typeof keptKinds)[number]): string =>
  keys.map(({ pk, sk }) => `\`${pk}${sk === undefined ? '' : ` ${sk}`}\``).join(', ');

const page = [
  '# How long what is kept',
  '',
  'Made from `shared/retention/kept-kinds.ts` by `test/retention/retention-page.test.ts`: do not edit.',
  '',
  'Each night, an hour after the statistics were counted, what is past its period is deleted: by the function `retention` in the cloud, by the',
  'heartbeat of the server on one machine. `holdfast retention --dry-run` says what would go, by kind, with the oldest day; without `--dry-run`',
  'it goes at once. A run that breaks off anywhere is finished by the next. What carries a time to live (`ttl`) both stores forget by themselves.',
  '',
  `**The employer’s period** is \`retentionMonths\` of its absence policy, from ${fewestRetentionMonths} to ${mostRetentionMonths}. The newest policy counts, also for cases that run under an older one.`,
  '',
  '**A closed case** is first closed for good by a last commit, so that a legal hold placed at the same moment either comes first and keeps it, or',
  'finds no case. Its numbers are in the yearly tables already; of a year that is not over they are added to sums by workplace, of which no two',
  'are crossed. Then all its items are deleted, and the person with the last case that names her, unless an agreement or a role needs her. A',
  'case that another was merged into keeps that one; a duty that is still due keeps its case until the day after.',
  '',
  `**The days of an absence** stay for ${absenceLookBackMonths} months after the last one, under the mark of the employee number and without the person, for the 22 weeks of another`,
  'absence. Of a case that was void, merged or closed without a word they stay as long after the day on which it was, and count for nothing; all stay',
  'longer where the employer’s period is. Until then no row that tells of them opens anything, and after a case that was closed without a word no row of',
  'the number does: whoever died does not come back. Rows of a file that tell of an absence older than the period are left out with a notice: deleted',
  'cases do not come back. Without a last day an absence is as old as its first day, or as the employer’s cut-over, where that is later.',
  '',
  '**Legal hold**: hr, or a key with the scope `admin`, places it on a case for a reason from a list, and lifts it. Nothing of the case is deleted',
  'as long as it stands, neither by retention nor by erasure. The person sees it, with the reason.',
  '',
  '**Verification**: a deleted case leaves a tombstone for a day, and for good a keyed hash of its random id, so that `holdfast verify` does not miss',
  'it. A restored backup is past its period again, and the next night deletes it again.',
  '',
  '| kind | items | holds | kept | why | source |',
  '|---|---|---|---|---|---|',
  ...keptKinds.map((kind) => {
    const { id, holds, keeping, why, source } = kind;
    return `| ${id} | ${keysOf(kind)} | ${holds} | ${keepingWords(keeping)} | ${why} | ${source} |`;
  }),
  '',
].join('\n');

describe('how long what is kept', () => {
  it('is said of every kind of item of which the inventory tells', () => {
    const keys = inventory.map(({ pk, sk = '' }) => ({ pk: `${pk}#`, sk }));
    expect(keys.filter((key) => kindOf(key) === undefined)).toEqual([]);
  });

  it('is written down for those who answer for the data', async () => {
    await expect(page).toMatchFileSnapshot('../../docs/retention.md');
  });

  it('is said of a key by the first kind that fits', () => {
    expect(kindOf({ pk: 'CASE#1', sk: 'READ#2026-11-02T08:00:00Z#p' })?.id).toBe('case');
    expect(kindOf({ pk: 'STATISTICS#e', sk: 'REDUCED#2026' })?.id).toBe('reduced');
    expect(kindOf({ pk: 'STATISTICS#e', sk: 'YEAR#2026' })?.id).toBe('statistics');
    expect(kindOf({ pk: 'PERSON#1', sk: 'SUPPRESSED#sms' })?.id).toBe('wishes');
    expect(kindOf({ pk: 'DIAGNOSES#1', sk: 'A' })).toBeUndefined();
  });
});
