import * as z from 'zod';
import { isoUtc, type Moment, parseMoment } from '../calendar/moment.ts';
import { planOf } from '../case/plan-of.ts';
import { needsConsent, roles } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Table } from '../ports/table.ts';
import { maySee } from '../rules/may-see.ts';
import { casePk, tasksPartition } from '../store/keys.ts';

/**
 * Something that a person has to see to: nobody holds a role, a message could not be delivered, the member has no address to write to, must
 * be told by letter, or has asked for another leader.
 */
const Task = z.object({
  caseId: z.string(),
  kind: z.enum(['nobody-in-the-role', 'undeliverable', 'dead-letter', 'no-address', 'tell-by-letter', 'other-leader']),
  /** Absent when who sees to it may not know of the duty. */
  dutyId: z.string().optional(),
  role: z.enum(roles),
  /** Who cannot be reached. */
  personId: z.string().optional(),
  /** Which message of the duty somebody has to bring. */
  about: z.string().optional(),
  at: z.string().transform(parseMoment),
});
export type Task = z.output<typeof Task>;

const taskPrefix = 'TASK#';

export type NewTask = Omit<Task, 'caseId' | 'dutyId'> & { readonly dutyId: string | undefined };

/**
 * Writes a task for hr down once, however often the same is found. There is none about somebody whom the member let in: whether there is
 * such a person is not for the employer's side to learn. A duty of her own is not named. Source: domain.md "Who is involved", "visibleTo".
 */
export async function addTask(table: Table, sickLeave: SickLeave, task: NewTask): Promise<void> {
  const { caseId, employerId } = sickLeave;
  const { kind, role, personId, about, at } = task;
  if (needsConsent(role)) return;
  const dutyId = task.dutyId !== undefined && isEmployersDuty(sickLeave, task.dutyId) ? task.dutyId : undefined;
  const name = ['TASK', kind, dutyId ?? '', role, personId, about].filter((part) => part !== undefined).join('#');
  const list = { listsPk: tasksPartition(employerId), listsSk: `${isoUtc(at)}#${caseId}#${name}` };
  await table.put(
    { pk: casePk(caseId), sk: name, caseId, kind, dutyId, role, personId, about, at: isoUtc(at), ...list },
    'if-absent',
  );
}

/** One that has fallen away is in no plan that could tell whose it was. */
function isEmployersDuty(sickLeave: SickLeave, dutyId: string): boolean {
  const duty = planOf(sickLeave).duties.find(({ id }) => id === dutyId);
  return duty !== undefined && maySee('hr', duty.rule.visibleTo);
}

/** A task as it is stored: `name` tells it from the others of its case. */
export type NamedTask = Task & { readonly name: string };

/** The employer's tasks, the oldest first. */
export async function tasksOf(table: Table, employerId: string): Promise<readonly NamedTask[]> {
  const items = await table.queryIndex('lists', tasksPartition(employerId));
  return items.map((item) => ({ ...Task.parse(item), name: item.sk }));
}

const Settled = z.object({
  settledBy: z.string().optional(),
  settledAt: z.string().transform(parseMoment).optional(),
});
/** `settledBy`: who said that it was done, and when; absent while nobody has. */
export type KeptTask = Task & z.output<typeof Settled>;

/** All that is kept of what somebody had to see to in a case, in no order. */
export async function tasksIn(table: Table, caseId: string): Promise<readonly KeptTask[]> {
  const items = await table.query(casePk(caseId), { prefix: taskPrefix });
  return items.map((item) => ({ ...Task.parse(item), ...Settled.parse(item) }));
}

/** Tasks that are done by something which we cannot see: a person says so. */
export const settledByWord: ReadonlySet<Task['kind']> = new Set(['tell-by-letter', 'no-address']);

type Settling = { readonly caseId: string; readonly name: string; readonly by: string; readonly at: Moment };

/** A person has seen to a task. It stays, with who and when, so that the same is not found again. @returns whether there was one to settle */
export async function settleTask(table: Table, { caseId, name, by, at }: Settling): Promise<boolean> {
  const item = name.startsWith(taskPrefix) ? await table.get({ pk: casePk(caseId), sk: name }) : undefined;
  if (item === undefined || !settledByWord.has(Task.parse(item).kind)) return false;
  const { listsPk: _, listsSk: __, ...kept } = item;
  await table.put({ ...kept, pk: item.pk, sk: item.sk, settledBy: by, settledAt: isoUtc(at) }, 'always');
  return true;
}
