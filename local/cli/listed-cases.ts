import { agreementsPartition, caseIdOf, casesPartition, tombstonesPartition } from '../../shared/store/keys.ts';
import type { OpenFolder } from '../open-folder.ts';
import { defaultEmployer } from '../settings.ts';

/** The ids of all cases and agreements in the lists, also of those over which a tombstone stands: not everybody who writes one has deleted the case. */
export async function listedCases({ store }: Pick<OpenFolder, 'store'>): Promise<readonly string[]> {
  const partitions = [casesPartition, agreementsPartition, tombstonesPartition].map((of) => of(defaultEmployer));
  const found = await Promise.all(partitions.map((partition) => store.table.queryIndex('lists', partition)));
  return [...new Set(found.flat().map(caseIdOf))];
}
