import fc from 'fast-check';
import { fold } from '../../shared/case/fold.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { Item, Key, Table } from '../../shared/ports/table.ts';
import { toSnapshot } from '../../shared/store/cases.ts';
import { toCommit } from '../../shared/store/commit-item.ts';
import { commitKey, shards, snapshotKey, tipKey } from '../../shared/store/keys.ts';

/** What somebody who can write to the store, but has no key, may do to the commits of a case. */
export const kinds = [
  'change',
  'add-attribute',
  'forge-hash',
  'remove',
  'swap',
  'copy-over',
  'move-to-case',
  'cut-tail',
  'cut-tail-with-snapshot',
  'cut-tail-with-snapshot-and-tips',
  'remove-case',
  'change-snapshot',
  'forge-tombstone',
  'empty-tips',
] as const;

export type Tampering = {
  readonly kind: (typeof kinds)[number];
  /** Which case, which commit, and how many: each modulo what there is. */
  readonly place: number;
  readonly commit: number;
  readonly many: number;
  readonly field: string;
};

export const anyTampering: fc.Arbitrary<Tampering> = fc.record({
  kind: fc.constantFrom(...kinds),
  place: fc.nat(1_000),
  commit: fc.nat(1_000),
  many: fc.nat(1_000),
  field: fc.constantFrom('by', 'at', 'commandId', 'replans', 'events', 'saw', 'version'),
});

type Target = { readonly table: Table; readonly caseIds: readonly string[] };
export type Tampered = { readonly caseId: string | undefined; readonly upTo: number };

/** Does it, and says which case was touched and by which commit at the latest a look through has to stop. */
export async function tamper({ table, caseIds }: Target, { kind, place, ...rest }: Tampering): Promise<Tampered> {
  const caseId = caseIds[place % caseIds.length] ?? '';
  const commits = await table.query(`CASE#${caseId}`, { prefix: 'COMMIT#' });
  const number = (rest.commit % commits.length) + 1;
  const item = commits[number - 1] ?? { pk: '', sk: '' };
  const put = (changed: Item) => table.put(changed, 'always');
  const cutFrom = Math.max(1, commits.length - (rest.many % commits.length));
  const cut = async () => {
    for (const gone of commits.slice(cutFrom - 1)) await table.delete(gone);
  };
  const here = { caseId, upTo: number };
  switch (kind) {
    case 'change':
      await put({ ...item, [rest.field]: otherThan(item[rest.field]) });
      return here;
    case 'add-attribute':
      await put({ ...item, note: 'added' });
      return here;
    case 'forge-hash':
      await put({ ...item, hash: 'f'.repeat(64) });
      return here;
    case 'remove':
      await table.delete(item);
      return here;
    case 'swap': {
      const other = commits[number % commits.length] ?? item;
      await put({ ...other, ...keyOf(item) });
      await put({ ...item, ...keyOf(other) });
      return { caseId, upTo: Math.max(number, (number % commits.length) + 1) };
    }
    case 'copy-over':
      await put({ ...item, ...commitKey(caseId, commits.length + 1) });
      return { caseId, upTo: commits.length + 1 };
    case 'move-to-case': {
      const other = caseIds[(place + 1) % caseIds.length] ?? '';
      await put({ ...item, ...commitKey(other, number) });
      return { caseId: other, upTo: Number.MAX_SAFE_INTEGER };
    }
    case 'cut-tail':
      await cut();
      return { caseId, upTo: cutFrom };
    case 'cut-tail-with-snapshot':
    case 'cut-tail-with-snapshot-and-tips':
      await cut();
      await putBackSnapshot(table, commits.slice(0, cutFrom - 1), caseId);
      if (kind === 'cut-tail-with-snapshot-and-tips') await emptyTips(table);
      return { caseId, upTo: cutFrom };
    case 'remove-case':
      for (const gone of await table.query(`CASE#${caseId}`)) await table.delete(gone);
      return { caseId, upTo: 1 };
    case 'change-snapshot': {
      const snapshot = await table.get(snapshotKey(caseId));
      if (snapshot === undefined) throw new Error('There is a snapshot.');
      await put({ ...snapshot, state: { ...(snapshot.state as object), consents: [], peace: 'none' } });
      return { caseId, upTo: commits.length };
    }
    case 'forge-tombstone':
      await put({
        ...snapshotKey(caseId),
        version: 99,
        retired: '2027-11-16T02:30:00Z',
        employerId: 'employer',
        personId: 'member-1',
        ...{ listsPk: 'RETIRED#employer', listsSk: `2027-11-16T02:30:00Z#${caseId}` },
      });
      return { caseId, upTo: commits.length };
    case 'empty-tips':
      await emptyTips(table);
      return { caseId: undefined, upTo: 0 };
  }
}

/** The state as it was then, which a thief may have kept. */
async function putBackSnapshot(table: Table, commits: readonly Item[], caseId: string): Promise<void> {
  const before = commits.map(toCommit).reduce<SickLeave | undefined>((state, one) => fold(state, one), undefined);
  if (before === undefined) await table.delete(snapshotKey(caseId));
  else await table.put(toSnapshot(before), 'always');
}

export async function emptyTips(table: Table): Promise<void> {
  for (const shard of shards) await table.delete(tipKey(shard));
}

const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk });

function otherThan(value: unknown): Item[string] {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return value.slice(1);
  return value === undefined ? ['case-9@1:000000000000'] : `${String(value)}0`;
}
