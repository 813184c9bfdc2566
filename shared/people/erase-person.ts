import type { ErasedList } from '../ports/erased-list.ts';
import type { Table } from '../ports/table.ts';

export type EraseNeeds = { readonly table: Table; readonly erased: ErasedList };

/**
 * Erases a person for good. What remains are ids that lead to nobody. Doing it again finishes what a crash left.
 * Whether a case or a hold still needs her data is asked before: see `hindrancesTo`.
 */
export async function erasePerson({ erased }: EraseNeeds, personId: string): Promise<void> {
  await erased.add(personId);
}
