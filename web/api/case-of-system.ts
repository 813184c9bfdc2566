import { may } from '../../shared/access/may.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { noteRead } from '../facts/note-read.ts';
import type { ApiContext } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { ApiProblem } from './problem.ts';

/** The only way to a case in the API. @throws ApiProblem where there is none, or none that the key may know of */
export async function caseOfSystem(needs: ApiNeeds, c: ApiContext, caseId: string): Promise<SickLeave> {
  const sickLeave = await loadCase(needs.table, caseId);
  if (sickLeave === undefined || !may(c.var.system, 'see-case', sickLeave)) throw new ApiProblem('not-found');
  return sickLeave;
}

/** The same, for an operation that only looks: it is noted. */
export async function caseToRead(needs: ApiNeeds, c: ApiContext, caseId: string): Promise<SickLeave> {
  const sickLeave = await caseOfSystem(needs, c, caseId);
  await noteRead(needs, { sickLeave, actors: [c.var.system] });
  return sickLeave;
}
