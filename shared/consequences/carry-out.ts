import type { Commit } from '../case/fold.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { CaseNeeds } from '../store/perform.ts';
import { keepAgreements } from './agreement.ts';
import { agreementsFollow } from './agreement-course.ts';
import { agreementsMove } from './agreement-place.ts';
import { absorbMerged } from './merge.ts';
import { othersFollow } from './silence.ts';
import { openSecondPart } from './split.ts';

/**
 * What a commit sets going outside its own case: an agreement that goes on by itself, the case that another is merged into, the second part
 * of a case that was split, the agreements of a case that was none, or that moved. The commit is the truth and this follows from it; repeating it is harmless.
 */
export async function carryOut(needs: CaseNeeds, sickLeave: SickLeave, commit: Commit): Promise<void> {
  for (const event of commit.events) {
    if (event.type === 'fact-recorded') await keepAgreements(needs, sickLeave, { event, commit });
    if (event.type === 'case-merged') await absorbMerged(needs, sickLeave, { event, commit });
    if (event.type === 'case-split') await openSecondPart(needs, sickLeave, { event, commit });
    if (event.type === 'unit-changed') await agreementsMove(needs, sickLeave, { event, commit });
    if (event.type === 'case-voided' || event.type === 'case-closed-silently' || event.type === 'case-reopened')
      await agreementsFollow(needs, sickLeave, { event, commit });
    if (event.type === 'case-closed-silently' || event.type === 'case-reopened')
      await othersFollow(needs, sickLeave, { event, commit });
  }
}
