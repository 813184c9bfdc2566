import { localDay } from '../calendar/moment.ts';
import { decide } from '../case/decide.ts';
import { CaseEvent, type StoredEvent } from '../case/events.ts';
import { CommandRefused } from '../case/refusals.ts';
import { takingOver } from '../consequences/merge.ts';
import { secondPart } from '../consequences/split.ts';
import type { Table } from '../ports/table.ts';
import { policyOf } from '../rules/policies.ts';
import { loadCase } from '../store/cases.ts';
import type { Imagined } from './preview-case.ts';
import { imaginedAfter } from './what-if.ts';

/** What would happen in other cases because of what happens in one: in the one it is merged into, in the second part of one that is split. */
export async function imaginedOthers(table: Table, imagined: Imagined): Promise<readonly Imagined[]> {
  const others: Imagined[] = [];
  for (const event of imagined.events.map((stored) => CaseEvent.parse(stored))) {
    if (event.type === 'case-merged') others.push(...(await survivor(table, imagined, event)));
    if (event.type === 'case-split') {
      const first = imaginedAfter(imagined.before, imagined);
      others.push({ before: undefined, at: imagined.at, ...secondPart(first, event, first.version) });
    }
  }
  return others;
}

async function survivor(
  table: Table,
  { before: merged, at }: Imagined,
  event: Extract<CaseEvent, { type: 'case-merged' }>,
): Promise<readonly Imagined[]> {
  const before = await loadCase(table, event.into);
  if (before === undefined || merged === undefined) return [];
  const today = localDay(at, policyOf(before).zone);
  try {
    const events: readonly StoredEvent[] = takingOver(before, merged, event).flatMap(({ command }) =>
      decide(before, command, today),
    );
    return [{ before, caseId: before.caseId, events, at }];
  } catch (error) {
    if (error instanceof CommandRefused) return [];
    throw error;
  }
}
