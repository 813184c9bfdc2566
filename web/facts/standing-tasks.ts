import type { Day } from '../../shared/calendar/day.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { findPerson } from '../../shared/people/person.ts';
import { findPreferences } from '../../shared/people/preferences.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import { type Delivery, deliveriesOf, publicId } from '../../shared/reminders/delivery.ts';
import { isUnsent } from '../../shared/reminders/delivery-status.ts';
import { isOtherLeaderAsked } from '../../shared/reminders/other-leader-task.ts';
import { type NamedTask, type Task, tasksOf } from '../../shared/reminders/tasks.ts';
import { loadCase } from '../../shared/store/cases.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Reader } from '../view.ts';
import { towards, worksOn } from './case-of-reader.ts';

export type StandingTask = {
  readonly task: NamedTask;
  readonly sickLeave: SickLeave;
  /** Messages that it is about and that can be put back, by their public ids. */
  readonly unsent: readonly string[];
};
type Found = Omit<StandingTask, 'unsent'>;

/** Each needs its case read; nobody works through more than so many at a time. */
const newestTasks = 100;

/** What still needs a person, the newest first: the duty is undone, an empty role empty still, and nobody has put back a dead letter. */
export async function standingTasks(
  needs: PortalNeeds,
  employerId: string,
  today: Day,
): Promise<readonly StandingTask[]> {
  const tasks = (await tasksOf(needs.table, employerId)).slice(-newestTasks).reverse();
  const looked = await Promise.all(tasks.map((task) => ifStanding(needs, task, today)));
  const standing = looked.flatMap((found) => found ?? []);
  return Promise.all(standing.map(async (found) => ({ ...found, unsent: await unsentOf(needs, found.task) })));
}

/** Those of the tasks that are about cases which a reader is hr for: never their own. */
export async function ofReader(
  needs: PortalNeeds,
  reader: Reader,
  tasks: readonly StandingTask[],
): Promise<readonly StandingTask[]> {
  const seen = await Promise.all(tasks.map(({ sickLeave }) => towards(needs, reader, sickLeave)));
  return tasks.filter((_, place) => {
    const found = seen[place];
    return found !== undefined && worksOn(found, 'hr');
  });
}

async function ifStanding(needs: PortalNeeds, task: NamedTask, today: Day): Promise<Found | undefined> {
  const sickLeave = await loadCase(needs.table, task.caseId);
  if (sickLeave === undefined) return undefined;
  if (task.kind === 'no-address') return (await isStillWithout(needs, sickLeave)) ? { task, sickLeave } : undefined;
  if (task.kind === 'other-leader') return isOtherLeaderAsked(sickLeave, task) ? { task, sickLeave } : undefined;
  if (task.kind === 'dead-letter' && !(await isDead(needs, task))) return undefined;
  // Somebody who cannot be reached is one as long as there is anything to tell.
  if (task.dutyId === undefined) return sickLeave.status === 'open' ? { task, sickLeave } : undefined;
  const duty = planOf(sickLeave).duties.find(({ id }) => id === task.dutyId);
  if (duty === undefined || !duty.live || duty.done !== undefined) return undefined;
  const isFilled =
    task.kind === 'nobody-in-the-role' &&
    (await personsIn(needs, sickLeave, { role: task.role, on: today })).length > 0;
  return isFilled ? undefined : { task, sickLeave };
}

const isDead = async (needs: PortalNeeds, task: Task): Promise<boolean> =>
  (await messagesOf(needs, task)).some(({ status }) => status === 'dead-letter');

/** Of what reached nobody; of anything else there is nothing to put back. */
async function unsentOf(needs: PortalNeeds, task: Task): Promise<readonly string[]> {
  if (task.kind !== 'dead-letter' && task.kind !== 'undeliverable') return [];
  return (await messagesOf(needs, task)).filter(isUndelivered).map(publicId);
}

const isUndelivered = (delivery: Delivery): boolean => isUnsent(delivery) && delivery.status !== 'cancelled';

/** Of the member's own duties the task does not say which. */
const messagesOf = async (
  { table }: PortalNeeds,
  { caseId, dutyId, role, personId }: Task,
): Promise<readonly Delivery[]> =>
  (await deliveriesOf(table, caseId)).filter(
    (one) => (dutyId === undefined || one.dutyId === dutyId) && one.role === role && one.personId === personId,
  );

/** The member of a case that is open has no address of the kind that she wants to be written to at. */
async function isStillWithout(needs: PortalNeeds, { status, personId }: SickLeave): Promise<boolean> {
  const [person, { channel }] = [await findPerson(needs, personId), await findPreferences(needs, personId)];
  return status === 'open' && (channel === 'email' ? person?.email : person?.phone) === undefined;
}
