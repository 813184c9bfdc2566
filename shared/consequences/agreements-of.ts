import type { SickLeave } from '../case/sick-leave.ts';
import { ruleSets } from '../rules/rule-sets.ts';
import type { ChainNeeds } from '../store/verify-chain.ts';
import { agreementLives } from './agreement-lives.ts';

const kinds = new Set(
  ruleSets.flatMap(({ duties }) => duties.filter(({ agreement }) => agreement === true).map(({ id }) => id)),
);

/** A person's agreements, running or ended: cases of their own, one of a kind. */
export async function agreementsOf(
  needs: ChainNeeds,
  whose: Pick<SickLeave, 'personId' | 'employerId'>,
): Promise<readonly SickLeave[]> {
  const found = await Promise.all([...kinds].map((kind) => agreementLives(needs, whose, kind)));
  return found.flatMap(({ standing }) => standing.sickLeave ?? []);
}
