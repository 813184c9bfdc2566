import { loadCase } from '../../shared/store/cases.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Reader } from '../view.ts';
import { towards } from './case-of-reader.ts';

/** Which of some cases a reader may open: to the others no link leads anywhere. */
export async function casesToOpen(
  needs: PortalNeeds,
  reader: Reader,
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (reader.kind !== 'person') return new Set();
  const asked = [...new Set(caseIds)].map(async (caseId) => {
    const sickLeave = await loadCase(needs.table, caseId);
    return sickLeave !== undefined && (await towards(needs, reader, sickLeave)) !== undefined ? [caseId] : [];
  });
  return new Set((await Promise.all(asked)).flat());
}
