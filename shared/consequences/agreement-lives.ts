import type { SickLeave } from '../case/sick-leave.ts';
import { readCase } from '../store/cases.ts';
import { isCaseGone } from '../store/gone-cases.ts';
import type { ChainNeeds } from '../store/verify-chain.ts';
import { derivedCaseId } from './derived-case.ts';

type Whose = Pick<SickLeave, 'employerId' | 'personId'>;

/**
 * The id of a person's agreement of a kind: one of each, renewed and ended under the same id, from whichever case. One that is made after
 * retention has deleted the last gets another: under the old id there is nothing any more, for its timelines, for `verify`, and for the sweep.
 */
export const agreementIdOf = ({ employerId, personId }: Whose, ruleId: string, life = 1): string =>
  derivedCaseId(personId, `agreement ${ruleId} ${employerId}${life === 1 ? '' : ` ${life}`}`);

export type AgreementLives = {
  /** The one that counts; without a `sickLeave` as long as it has not been made. */
  readonly standing: { readonly caseId: string; readonly sickLeave: SickLeave | undefined };
  /** Those whose time is over and which are about to be deleted. */
  readonly going: readonly SickLeave[];
};

/** A person's agreement of a kind, and what is left of those before it. */
export async function agreementLives(needs: ChainNeeds, whose: Whose, ruleId: string): Promise<AgreementLives> {
  const going: SickLeave[] = [];
  for (let life = 1; ; life += 1) {
    const caseId = agreementIdOf(whose, ruleId, life);
    const sickLeave = await readCase(needs.table, caseId);
    const isOver = sickLeave === undefined ? await isCaseGone(needs, caseId) : sickLeave.retiredAt !== undefined;
    if (!isOver) return { standing: { caseId, sickLeave }, going };
    if (sickLeave !== undefined) going.push(sickLeave);
  }
}
