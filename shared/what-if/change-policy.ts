import { localDay, type Moment } from '../calendar/moment.ts';
import type { Command } from '../case/commands.ts';
import { decide } from '../case/decide.ts';
import { CommandRefused } from '../case/refusals.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { PeopleNeeds } from '../people/person.ts';
import type { Table } from '../ports/table.ts';
import { policyOf } from '../rules/policies.ts';
import { loadCase } from '../store/cases.ts';
import { caseIdOf, casesPartition } from '../store/keys.ts';
import { type CaseNeeds, perform } from '../store/perform.ts';
import type { PolicyName } from '../store/policies.ts';
import { previewCase } from './preview-case.ts';

/** The employer's cases that are open. May lag behind. */
export async function openCasesOf(table: Table, employerId: string, limit?: number): Promise<readonly SickLeave[]> {
  const range = { prefix: 'open#', ...(limit === undefined ? {} : { limit }) };
  const items = await table.queryIndex('lists', casesPartition(employerId), range);
  const loaded = await Promise.all(items.map((item) => loadCase(table, caseIdOf(item))));
  return loaded.flatMap((sickLeave) => (sickLeave?.status === 'open' ? [sickLeave] : []));
}

const changeTo = ({ policyVersion: to, policyId }: PolicyName): Command => ({ do: 'change-policy', to, policyId });

type Change = { readonly policy: PolicyName; readonly at: Moment };

/** In how many of some cases a policy, which has to be known, would change a date or a message. Writes nothing. */
export async function countChanged(
  needs: PeopleNeeds,
  cases: readonly SickLeave[],
  { policy, at }: Change,
): Promise<number> {
  let count = 0;
  for (const before of cases) {
    if (before.policyId === policy.policyId) continue;
    const events = decide(before, changeTo(policy), localDay(at, policyOf(before).zone));
    const { change } = await previewCase(needs, { before, caseId: before.caseId, events, at });
    if (change.changes) count += 1;
  }
  return count;
}

type Changing = { readonly policy: PolicyName; readonly by: string };

/** Moves every open case of an employer to a policy: a commit each. Doing it again changes nothing. @returns how many it moved */
export async function changePolicyOfAll(
  needs: CaseNeeds,
  employerId: string,
  { policy, by }: Changing,
): Promise<number> {
  let changed = 0;
  for (const { caseId, policyId, version } of await openCasesOf(needs.table, employerId)) {
    if (policyId === policy.policyId) continue;
    try {
      const commandId = `change-policy:${policy.policyId}:${version}`;
      await perform(needs, { caseId, commandId, by }, changeTo(policy));
      changed += 1;
    } catch (error) {
      // One that has ended in between keeps the policy that it had.
      if (!(error instanceof CommandRefused)) throw error;
    }
  }
  return changed;
}
