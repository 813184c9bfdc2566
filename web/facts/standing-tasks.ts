import type { Day } from '../../shared/calendar/day.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { findPerson } from '../../shared/people/person.ts';
import { findPreferences } from '../../shared/people/preferences.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import { deliveriesOf } from '../../shared/reminders/delivery.ts';
import { isOtherLeaderAsked } from '../../shared/reminders/other-leader-task.ts';
import { type Task, tasksOf } from '../../shared/reminders/tasks.ts';
import { loadCase } from '../../shared/store/cases.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Reader } from '../view.ts';
import { towards, worksOn } from './case-of-reader.ts';

export type StandingTask = { readonly task: Task; readonly sickLeave: SickLeave };

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
  return looked.flatMap((standing) => standing ?? []);
}

/** Those of the tasks that are about cases which a reader works on as leader or hr. */
export async function ofReader(
  needs: PortalNeeds,
  reader: Reader,
  tasks: readonly StandingTask[],
): Promise<readonly StandingTask[]> {
  const seen = await Promise.all(tasks.map(({ sickLeave }) => towards(needs, reader, sickLeave)));
  return tasks.filter((_, place) => {
    const found = seen[place];
    return found !== undefined && worksOn(found, 'leader', 'hr');
  });
}

async function ifStanding(needs: PortalNeeds, task: Task, today: Day): Promise<StandingTask | undefined> {
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

/** Of the member's own duties the task does not say which. */
const isDead = async ({ table }: PortalNeeds, { caseId, dutyId, role, personId }: Task): Promise<boolean> =>
  (await deliveriesOf(table, caseId)).some(
    (one) =>
      one.status === 'dead-letter' &&
      (dutyId === undefined || one.dutyId === dutyId) &&
      one.role === role &&
      one.personId === personId,
  );

/** The member of a case that is open has no address of the kind that she wants to be written to at. */
async function isStillWithout(needs: PortalNeeds, { status, personId }: SickLeave): Promise<boolean> {
  const [person, { channel }] = [await findPerson(needs, personId), await findPreferences(needs, personId)];
  return status === 'open' && (channel === 'email' ? person?.email : person?.phone) === undefined;
}
