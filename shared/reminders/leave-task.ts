import type { Table } from '../ports/table.ts';
import { addChannelTask, isChannelReason } from './channel-tasks.ts';
import type { Ending, InHand } from './in-hand.ts';
import { addTask } from './tasks.ts';

/** Writes down what a person has to see to because of how a delivery ended or why it waits; most endings are nobody's task. */
export async function leaveTask(table: Table, { delivery, sickLeave, now }: InHand, ending: Ending): Promise<void> {
  const { dutyId, role, personId, channel } = delivery;
  if (ending.status === 'failed')
    await addTask(table, sickLeave, { kind: 'undeliverable', dutyId, role, personId, at: now });
  if (isChannelReason(ending.reason))
    await addChannelTask(table, sickLeave.employerId, { kind: ending.reason, channel, at: now });
}
