import * as z from 'zod';
import { isoUtc, parseMoment } from '../calendar/moment.ts';
import { roles } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Table } from '../ports/table.ts';
import { casePk, tasksPartition } from '../store/keys.ts';

/** Something that a person has to see to: nobody holds a role, or somebody cannot be reached. */
const Task = z.object({
  caseId: z.string(),
  kind: z.enum(['nobody-in-the-role', 'undeliverable', 'dead-letter']),
  dutyId: z.string(),
  role: z.enum(roles),
  /** Who cannot be reached. */
  personId: z.string().optional(),
  at: z.string().transform(parseMoment),
});
export type Task = z.output<typeof Task>;

type NewTask = Omit<Task, 'caseId'>;

/** Writes the task down once, however often the same is found. */
export async function addTask(table: Table, sickLeave: SickLeave, task: NewTask): Promise<void> {
  const { caseId, employerId } = sickLeave;
  const { kind, dutyId, role, personId, at } = task;
  const name = ['TASK', kind, dutyId, role, ...(personId === undefined ? [] : [personId])].join('#');
  const list = { listsPk: tasksPartition(employerId), listsSk: `${isoUtc(at)}#${caseId}#${name}` };
  await table.put(
    { pk: casePk(caseId), sk: name, caseId, kind, dutyId, role, personId, at: isoUtc(at), ...list },
    'if-absent',
  );
}

/** The employer's tasks, the oldest first. */
export async function tasksOf(table: Table, employerId: string): Promise<readonly Task[]> {
  const items = await table.queryIndex('lists', tasksPartition(employerId));
  return items.map((item) => Task.parse(item));
}
