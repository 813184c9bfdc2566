import { localDay, type Moment, momentOfInstant } from '../calendar/moment.ts';
import type { Command } from '../case/commands.ts';
import { decide } from '../case/decide.ts';
import { CaseEvent, type StoredEvent } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import { CommandRefused, type Refusal } from '../case/refusals.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { policyOf } from '../rules/policies.ts';
import { loadCase } from './cases.ts';
import { type CaseNeeds, commit, type Request, tries, UnknownCase, VersionConflict } from './perform.ts';

/** A command under the id by which it is carried out once. */
export type Step = { readonly commandId: string; readonly command: Command };

/** What became of a step: it may have landed before, or not hold in the case that those before it leave. */
export type StepResult = 'carried-out' | 'repeated' | { readonly refused: Refusal };

/**
 * Carries out several commands, one after the other, in one commit: whoever follows commits sees no case between them. What has landed before
 * or does not hold is passed over. @throws UnknownCase, VersionConflict
 */
export async function performTogether(
  needs: CaseNeeds,
  request: Pick<Request, 'caseId' | 'by' | 'via'>,
  steps: readonly Step[],
): Promise<readonly StepResult[]> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = await loadCase(needs.table, request.caseId);
    if (before === undefined) throw new UnknownCase(request.caseId);
    const at = momentOfInstant(needs.clock());
    const { results, events } = decideAll(before, steps, at);
    const [commandId, ...also] = steps
      .filter((_, place) => results[place] === 'carried-out')
      .map((step) => step.commandId);
    if (commandId === undefined) return results;
    if ((await commit(needs, before, { ...request, commandId, also, events, at })) !== undefined) return results;
  }
  throw new VersionConflict(request.caseId);
}

type Decided = { readonly results: readonly StepResult[]; readonly events: readonly StoredEvent[] };

function decideAll(before: SickLeave, steps: readonly Step[], at: Moment): Decided {
  const happened = { at, version: before.version + 1 };
  const events: StoredEvent[] = [];
  let sickLeave = before;
  const results = steps.map(({ commandId, command }): StepResult => {
    if (before.commandIds.includes(commandId)) return 'repeated';
    try {
      const decided = decide(sickLeave, command, localDay(at, policyOf(sickLeave).zone));
      sickLeave = decided.reduce((state, event) => evolve(state, CaseEvent.parse(event), happened), sickLeave);
      events.push(...decided);
      return 'carried-out';
    } catch (error) {
      if (error instanceof CommandRefused) return { refused: error.refusal };
      throw error;
    }
  });
  return { results, events };
}
