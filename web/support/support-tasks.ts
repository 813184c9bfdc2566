import { may } from '../../shared/access/may.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { dutyStatus } from '../../shared/case/duty-status.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import { type ConsentRole, isContactRole } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { Words } from '../../shared/guides/guide.ts';
import type { PeopleNeeds } from '../../shared/people/person.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';
import type { CaseOfReader } from '../facts/case-of-reader.ts';
import { letInAs } from './reader-role.ts';
import { isUrgent, isWithinSight, stepsFor } from './task-rules.ts';

/** Something to do or prepare in a case, by a day, with the steps that lead through it. `isLate`: it is the reader's own, and its day has passed. */
export type SupportTask = {
  readonly duty: PlannedDuty;
  readonly role: ConsentRole;
  readonly on: Day;
  readonly isLate: boolean;
  readonly steps: readonly Words[];
};

/** Help that was asked for waits for an answer so many days; after that it is either given or not. */
const answerWithinDays = 14;

/** What there is to do in a case for somebody whom the member has let in: what cannot wait first, then by day. */
export async function supportTasks(needs: PeopleNeeds, found: CaseOfReader): Promise<readonly SupportTask[]> {
  const { sickLeave, today } = found;
  const actor = letInAs(found.actors);
  if (actor === undefined) return [];
  const { role } = actor;
  const tasks: SupportTask[] = [];
  for (const duty of planOf(sickLeave).duties) {
    if (duty.byAgreement || !may(actor, { see: duty.rule.visibleTo }, sickLeave)) continue;
    const steps = stepsFor(role, { dutyId: duty.id, ruleSet: sickLeave.ruleSet });
    if (steps === undefined) continue;
    const on = dayOf(duty, sickLeave);
    if (!isOpen(duty, { sickLeave, today, role }) || !isWithinSight(duty.rule.id, on - today)) continue;
    const isHers = await isTheirs(needs, { duty, sickLeave, today, role });
    if (duty.rule.id === 'contact-14d' && !isHers) continue;
    tasks.push({ duty, role, on, steps, isLate: isHers && on < today });
  }
  return tasks.sort((a, b) => Number(isUrgent(b.duty.rule.id)) - Number(isUrgent(a.duty.rule.id)) || a.on - b.on);
}

type About = { readonly sickLeave: SickLeave; readonly today: Day; readonly role: ConsentRole };

/** An agreed talk counts on the day that was agreed. */
const dayOf = ({ rule, due }: PlannedDuty, { talk }: SickLeave): Day =>
  rule.id === 'talk-4w' && talk !== undefined ? talk.on : due;

function isOpen(duty: PlannedDuty, { sickLeave, today, role }: About): boolean {
  if (duty.rule.id === 'ask-for-support')
    return duty.done !== undefined && today - duty.done.on <= answerWithinDays && isContactRole(role);
  const status = dutyStatus(duty, sickLeave, today);
  if (status !== 'pending' && status !== 'overdue') return false;
  // She chose who comes along, and it was not this role.
  const { talk } = sickLeave;
  return !(duty.rule.id === 'talk-4w' && talk?.with !== undefined && !talk.with.some((one) => one === role));
}

/** Whether the role is the one that has to act: the first of those that may which has somebody. */
async function isTheirs(
  needs: PeopleNeeds,
  { duty: { responsible }, sickLeave, today, role }: About & { readonly duty: PlannedDuty },
): Promise<boolean> {
  if (responsible === 'municipality') return false;
  for (const one of responsible)
    if ((await personsIn(needs, sickLeave, { role: one, on: today })).length > 0) return one === role;
  return false;
}
