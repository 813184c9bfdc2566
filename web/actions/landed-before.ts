import type { Context } from 'hono';
import { loadCase } from '../../shared/store/cases.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { PageEnv } from '../view.ts';
import { actionNamed } from './actions.ts';

/**
 * What somebody did who, by doing it, has left the case: sent twice, a form must not end on a page that is not there. The id of the command,
 * which was made with their page and nobody can guess, shows that it was they. Only actions after which one may be gone have a `leavesTo`.
 */
export async function landedBefore(
  { table }: PortalNeeds,
  c: Context<PageEnv>,
  commandId: string | undefined,
): Promise<{ readonly next: string; readonly name: string } | undefined> {
  const action = actionNamed(c.req.param('action') ?? '');
  if (action?.leavesTo === undefined || commandId === undefined) return undefined;
  const sickLeave = await loadCase(table, c.req.param('caseId') ?? '');
  const hasLanded = sickLeave?.commandIds.includes(`portal:${commandId}`) === true;
  return hasLanded ? { next: action.leavesTo, name: action.name } : undefined;
}
