import type { Table } from '../ports/table.ts';
import { addChannelTask, isChannelReason } from './channel-tasks.ts';
import type { Ending, InHand } from './in-hand.ts';
import { taskAfter } from './task-after.ts';
import { addTask } from './tasks.ts';

/** Writes down what a person has to see to because of how a delivery ended or why it waits; most endings are nobody's task. */
export async function leaveTask(table: Table, inHand: InHand, ending: Ending): Promise<void> {
  const { sickLeave, delivery, now } = inHand;
  const task = taskAfter(ending, inHand);
  if (task !== undefined) await addTask(table, sickLeave, task);
  if (!isChannelReason(ending.reason)) return;
  const channel = ending.via ?? delivery.channel;
  await addChannelTask(table, sickLeave.employerId, { kind: ending.reason, channel, at: now });
}
