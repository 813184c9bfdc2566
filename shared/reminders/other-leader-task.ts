import type { SickLeave } from '../case/sick-leave.ts';
import type { Table } from '../ports/table.ts';
import { addTask, type Task } from './tasks.ts';

/** Writes the task for hr down that the member has asked for another leader: one for each time she asks. */
export async function addOtherLeaderTask(table: Table, sickLeave: SickLeave): Promise<void> {
  const { otherLeaderAsked: asked } = sickLeave;
  if (asked === undefined) return;
  const about = `asked@${asked.in}`;
  await addTask(table, sickLeave, { kind: 'other-leader', dutyId: undefined, role: 'leader', about, at: asked.at });
}

/** Whether hr still has to answer: another leader, or the one there is. */
export const isOtherLeaderAsked = ({ status, otherLeaderAsked }: SickLeave, { about }: Pick<Task, 'about'>): boolean =>
  status === 'open' && otherLeaderAsked !== undefined && about === `asked@${otherLeaderAsked.in}`;
