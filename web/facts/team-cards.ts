import type { ListState } from '../../shared/store/list-sort.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Reader } from '../view.ts';
import type { CaseOfReader } from './case-of-reader.ts';
import { casesOfReader } from './cases-of-reader.ts';
import { nameOf, unitName } from './names.ts';
import { type OwnDuty, ownDuties } from './own-duties.ts';

/** One of a leader's people: who, where, and what the leader has to see to, what comes first first. */
export type TeamCard = {
  readonly found: CaseOfReader;
  readonly name: string | undefined;
  readonly unit: string;
  readonly own: readonly OwnDuty[];
};

/** As many people as one leader has on sick leave, and more. */
const most = 100;

/** A leader's people in one state, those with the nearest task first. */
export async function teamCards(needs: PortalNeeds, reader: Reader, state: ListState): Promise<readonly TeamCard[]> {
  const { found } = await casesOfReader(needs, reader, { role: 'leader', state, pageSize: most });
  const cards = await Promise.all(found.map((one) => cardOf(needs, one)));
  return cards.sort((a, b) => (a.own[0]?.on ?? Number.POSITIVE_INFINITY) - (b.own[0]?.on ?? Number.POSITIVE_INFINITY));
}

async function cardOf(needs: PortalNeeds, found: CaseOfReader): Promise<TeamCard> {
  const { sickLeave } = found;
  const [name, unit, own] = await Promise.all([
    nameOf(needs, sickLeave.personId),
    unitName(needs.table, sickLeave.employerId, sickLeave.unitId),
    ownDuties(needs, found),
  ]);
  return { found, name, unit, own };
}
