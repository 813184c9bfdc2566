import { commitPrefix } from '../ports/feed.ts';
import type { Key } from '../ports/table.ts';

export const casePk = (caseId: string): string => `CASE#${caseId}`;
/** The case that an item belongs to. */
export const caseIdOf = ({ pk }: Pick<Key, 'pk'>): string => pk.slice(casePk('').length);
export const snapshotKey = (caseId: string): Key => ({ pk: casePk(caseId), sk: 'CASE' });
export const wakeKey = (caseId: string): Key => ({ pk: casePk(caseId), sk: 'WAKE' });

/** Eight digits sort a hundred million commits of one case. */
export const commitSk = (version: number): string => `${commitPrefix}${String(version).padStart(8, '0')}`;
export const commitKey = (caseId: string, version: number): Key => ({ pk: casePk(caseId), sk: commitSk(version) });

/** An index partition takes a thousand writes a second; eight of them take a region's reminders, all due at 08:00. */
const shardCount = 8;
export const shards: readonly number[] = Array.from({ length: shardCount }, (_, shard) => shard);

/** The shard of a case: spread evenly, the same for ever. */
export function shardOf(caseId: string): number {
  let sum = 0;
  for (const character of caseId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % shardCount;
}

/** The newest commits that no other names yet, spread as the cases are. */
export const tipKey = (shard: number): Key => ({ pk: `TIP#${shard}`, sk: 'TIP' });

export const wakesPartition = (shard: number): string => `WAKES#${shard}`;
export const openDeliveriesPartition = (shard: number): string => `OPEN#${shard}`;
export const unsentDeliveriesPartition = (shard: number): string => `UNSENT#${shard}`;
/** Few at a time: those whose way in was changed, until they are told. */
export const addressNoticesPartition = 'ADDRESS-NOTICES';
export const casesPartition = (employerId: string): string => `CASES#${employerId}`;
export const agreementsPartition = (employerId: string): string => `AGREEMENTS#${employerId}`;
/** Cases whose items have been deleted, until what came in at the same moment has been, too. */
export const tombstonesPartition = (employerId: string): string => `RETIRED#${employerId}`;
export const pastAbsencesPartition = (employerId: string): string => `PAST-ABSENCES#${employerId}`;
export const policiesPk = (employerId: string): string => `POLICIES#${employerId}`;
/** What waits for a person's one mail of the day. */
export const digestsPartition = (personId: string): string => `DIGEST#${personId}`;
export const tasksPartition = (employerId: string): string => `TASKS#${employerId}`;
export const channelTasksPk = (employerId: string): string => `CHANNEL-TASKS#${employerId}`;
/** How far a move of the open cases to a new definition of the state machine is. */
export const renewalsKey = (id: string): Key => ({ pk: 'RENEWALS', sk: id });
/** What SMS have cost on a local day, `2026-11-16`, over all employers: the account that pays is one. */
export const smsSpendKey = (day: string): Key => ({ pk: 'SPEND#sms', sk: day });
