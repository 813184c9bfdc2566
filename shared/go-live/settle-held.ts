import { localDay } from '../calendar/moment.ts';
import { CommandRefused, type Refusal } from '../case/refusals.ts';
import type { SettledHeld, SickLeave } from '../case/sick-leave.ts';
import { policyOf } from '../rules/policies.ts';
import { type CaseNeeds, perform } from '../store/perform.ts';
import { heldId } from './held-id.ts';
import type { HeldMessage } from './held-messages.ts';
import { casesFromBefore, type HeldCase, type HeldNeeds } from './list-held.ts';

export type Decision = SettledHeld['decision'];
export type SettleHeld = { readonly ids: readonly string[] | 'all'; readonly decision: Decision; readonly by: string };

/** Why an id cannot be settled; `unknown`: nothing of that name is held back. */
export type NotSettled = { readonly id: string; readonly why: Refusal | 'unknown' };
export type HeldReport = { readonly settled: readonly HeldMessage[]; readonly refused: readonly NotSettled[] };

/**
 * Lets messages from before the cut-over out, or not. Doing it twice, or two people at once, is doing it once; what cannot be settled is said
 * and stops nothing.
 */
export async function settleHeld(needs: CaseNeeds, employerId: string, asked: SettleHeld): Promise<HeldReport> {
  const cases = await allFromBefore(needs, employerId, asked);
  const settled: HeldMessage[] = [];
  const refused: NotSettled[] = notSettled(cases, asked);
  for (const { sickLeave, messages } of cases)
    for (const message of messages.filter(({ id }) => asked.ids === 'all' || asked.ids.includes(id)))
      try {
        await settle(needs, sickLeave, { message, asked });
        settled.push(message);
      } catch (error) {
        if (!(error instanceof CommandRefused)) throw error;
        refused.push({ id: message.id, why: error.refusal });
      }
  return { settled, refused };
}

/** Which of the ids could not be settled, without settling any. */
export const refusedOf = async (
  needs: HeldNeeds,
  employerId: string,
  asked: SettleHeld,
): Promise<readonly NotSettled[]> => notSettled(await allFromBefore(needs, employerId, asked), asked);

async function allFromBefore(needs: HeldNeeds, employerId: string, { ids }: SettleHeld): Promise<readonly HeldCase[]> {
  const cases: HeldCase[] = [];
  for await (const each of casesFromBefore(needs, employerId, ids)) cases.push(each);
  return cases;
}

type Settling = { readonly message: HeldMessage; readonly asked: SettleHeld };

async function settle(needs: CaseNeeds, { caseId }: SickLeave, { message, asked }: Settling): Promise<void> {
  const { id, duty, stage, role, key: held } = message;
  const { decision, by } = asked;
  // Whoever decides the same at the same time gives the same command.
  const request = { caseId, commandId: `settle-held:${id}:${decision}`, by };
  await perform(needs, request, { do: 'settle-held', duty, stage, role, held, decision });
}

/** The ids that are not in the list: settled before, the same way or the other, or never there. The same way again is nothing to refuse. */
function notSettled(cases: readonly HeldCase[], { ids, decision }: SettleHeld): NotSettled[] {
  if (ids === 'all') return [];
  const listed = new Set(cases.flatMap(({ messages }) => messages.map(({ id }) => id)));
  return [...new Set(ids)]
    .filter((id) => !listed.has(id))
    .flatMap((id): readonly NotSettled[] => {
      const before = cases.flatMap(({ sickLeave }) => settledAs(sickLeave, id))[0];
      if (before?.decision === decision) return [];
      return [{ id, why: before === undefined ? 'unknown' : { code: 'held-settled', ...before } }];
    });
}

const settledAs = (sickLeave: SickLeave, id: string) =>
  (sickLeave.settled ?? [])
    .filter((held) => heldId(sickLeave, held) === id)
    .map(({ decision, at }) => ({ decision, on: localDay(at, policyOf(sickLeave).zone) }));
