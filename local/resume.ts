import { momentOfInstant } from '../shared/calendar/moment.ts';
import { isLookedAfter } from '../shared/case/looked-after.ts';
import { resumeImports } from '../shared/imports/resume-imports.ts';
import { Delivery } from '../shared/reminders/delivery.ts';
import { toMessage } from '../shared/reminders/delivery-message.ts';
import { toldIn } from '../shared/reminders/owed.ts';
import { timelineInput, timelineName } from '../shared/reminders/timeline-start.ts';
import { goingOn, loadCase } from '../shared/store/cases.ts';
import { caseIdOf, openDeliveriesPartition, shards } from '../shared/store/keys.ts';
import type { Work } from './work-off.ts';

/**
 * After a start: timelines and queue live in the process that is gone, so every case and agreement that goes on gets its timeline from the facts, and every open
 * delivery whose time has come its message. Both are made from what is stored, so nothing is lost and nothing is sent twice.
 */
export async function resume(work: Work, employers: readonly string[]): Promise<void> {
  for (const employer of employers) {
    await startTimelines(work, employer);
    await resumeImports(work, employer);
  }
  await queueOpenDeliveries(work);
}

async function startTimelines({ table, runner, clock }: Work, employer: string): Promise<void> {
  for (const { pk } of await goingOn(table, employer)) {
    const sickLeave = await loadCase(table, caseIdOf({ pk }));
    if (sickLeave === undefined || !isLookedAfter(sickLeave)) continue;
    const { caseId, planVersion } = sickLeave;
    const input = timelineInput(sickLeave, await toldIn(table, caseId), momentOfInstant(clock()));
    await runner.start(timelineName(caseId, planVersion), input);
  }
}

async function queueOpenDeliveries({ table, queue, clock }: Work): Promise<void> {
  const now = momentOfInstant(clock());
  for (const shard of shards)
    for (const item of await table.queryIndex('deliveries', openDeliveriesPartition(shard))) {
      const delivery = Delivery.parse(item);
      if (delivery.at <= now) await queue.send(toMessage(delivery));
    }
}
