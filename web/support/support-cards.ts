import type { CaseOfReader } from '../facts/case-of-reader.ts';
import { nameOf, unitName } from '../facts/names.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { type SupportTask, supportTasks } from './support-tasks.ts';

/** A case that lets the reader in, as a list shows it: who, where, what is to be done next. */
export type SupportCard = {
  readonly found: CaseOfReader;
  readonly name: string | undefined;
  readonly unit: string;
  readonly tasks: readonly SupportTask[];
};

/** Cases as cards, those with the nearest task first. */
export async function supportCards(
  needs: PortalNeeds,
  cases: readonly CaseOfReader[],
): Promise<readonly SupportCard[]> {
  const cards = await Promise.all(
    cases.map(async (found) => ({
      found,
      name: await nameOf(needs, found.sickLeave.personId),
      unit: await unitName(needs.table, found.sickLeave.employerId, found.sickLeave.unitId),
      tasks: await supportTasks(needs, found),
    })),
  );
  return cards.sort((a, b) => nextOn(a) - nextOn(b));
}

const nextOn = ({ tasks: [next] }: SupportCard): number => next?.on ?? Number.POSITIVE_INFINITY;
