import * as z from 'zod';
import { isLookedAfter, isSetRight } from '../shared/case/looked-after.ts';
import type { SickLeave } from '../shared/case/sick-leave.ts';
import type { Log } from '../shared/log.ts';
import { loadCase } from '../shared/store/cases.ts';
import { type CaseNeeds, perform } from '../shared/store/perform.ts';

const Renewal = z.strictObject({ caseId: z.string().min(1), plan: z.int().positive() });

/** A case that was none has corrected whom it had to long before. */
const hasDuties = (sickLeave: SickLeave): boolean => isLookedAfter(sickLeave) && !isSetRight(sickLeave);

/**
 * A timeline comes to the end of what one execution may last: commits `timeline-renewed`, which starts a new one of the newest definition.
 * Does nothing for a case that has ended or a plan that another has replaced.
 */
export const renew =
  ({ log, ...needs }: CaseNeeds & { readonly log: Log }) =>
  async (input: unknown): Promise<{ readonly outcome: 'renewed' | 'nothing-to-renew' }> => {
    const { caseId, plan } = Renewal.parse(input);
    const sickLeave = await loadCase(needs.table, caseId);
    const outcome = sickLeave?.planVersion === plan && hasDuties(sickLeave) ? 'renewed' : 'nothing-to-renew';
    if (outcome === 'renewed')
      await perform(needs, { caseId, commandId: `renew@${plan}`, by: 'timeline' }, { do: 'renew-timeline' });
    log({ what: 'renew', caseId, outcome });
    return { outcome };
  };
