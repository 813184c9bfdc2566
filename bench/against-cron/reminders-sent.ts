import type { Moment } from '../../shared/calendar/moment.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { Table } from '../../shared/ports/table.ts';
import { type Delivery, deliveriesOf } from '../../shared/reminders/delivery.ts';
import { wasAccepted } from '../../shared/reminders/delivery-status.ts';
import type { Plan } from '../../shared/rules/plan-types.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { caseIdOf, casesPartition } from '../../shared/store/keys.ts';
import { type Course, plannedAt, type Reminder } from './reminder.ts';

/** When each duty of each case was done, where it was. */
export async function doneMoments(table: Table, employerId: string): Promise<Course['doneAt']> {
  const found = new Map<string, Moment>();
  for (const item of await table.queryIndex('lists', casesPartition(employerId))) {
    const sickLeave = await loadCase(table, caseIdOf(item));
    if (sickLeave === undefined) continue;
    for (const { id, done } of planOf(sickLeave).duties)
      if (done !== undefined) found.set(`${sickLeave.caseId} ${id}`, done.recordedAt);
  }
  return (caseId, dutyId) => found.get(`${caseId} ${dutyId}`);
}

/** What our own way has sent, each with the moment that the plan had for it; one that the plan has no more counts as on time. */
export async function remindersSent(table: Table, employerId: string): Promise<readonly Reminder[]> {
  const reminders: Reminder[] = [];
  for (const item of await table.queryIndex('lists', casesPartition(employerId))) {
    const caseId = caseIdOf(item);
    const sickLeave = await loadCase(table, caseId);
    if (sickLeave === undefined) continue;
    for (const delivery of (await deliveriesOf(table, caseId)).filter(wasAccepted)) {
      const { dutyId, stage, role, at: sent } = delivery;
      const action = actionOf(planOf(sickLeave), delivery);
      const planned = action === undefined ? sent : plannedAt(action, sickLeave);
      reminders.push({ caseId, dutyId, stage, role, planned, sent });
    }
  }
  return reminders;
}

const actionOf = ({ duties }: Plan, { dutyId, stage, key, channel, role }: Delivery) => {
  const ofStage = duties
    .filter(({ id }) => id === dutyId)
    .flatMap(({ actions }) => actions)
    .filter((action) => action.stage === stage && action.key === key && action.channel === channel);
  return ofStage.find(({ to }) => to.includes(role)) ?? ofStage[0];
};
