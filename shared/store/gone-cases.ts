import type { Key, Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';

type Needs = { readonly table: Table; readonly vault: Vault };

/** A keyed hash of a random id, and no more: it tells nothing of the case, and nobody without the key can make one. */
const goneKey = (vault: Vault, caseId: string): Key => {
  const mark = vault.hmac('gone-case', caseId);
  return { pk: `GONE#${mark.slice(0, 2)}`, sk: mark };
};

/** Says that we took a case away ourselves, before its commits go: `verify` tells it from one that somebody else removed. */
export const noteCaseGone = async ({ table, vault }: Needs, caseId: string): Promise<void> => {
  await table.put(goneKey(vault, caseId), 'always');
};

export const isCaseGone = async ({ table, vault }: Needs, caseId: string): Promise<boolean> =>
  (await table.get(goneKey(vault, caseId))) !== undefined;
