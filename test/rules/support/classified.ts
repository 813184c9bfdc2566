import { localDay } from '../../../shared/calendar/moment.ts';
import { type DutyStatus, dutyStatus } from '../../../shared/case/duty-status.ts';
import type { Language } from '../../../shared/case/roles.ts';
import type { SickLeave } from '../../../shared/case/sick-leave.ts';
import { wordSteps } from '../../../shared/messages/because-words.ts';
import { wordWhyNot } from '../../../shared/messages/why-not-words.ts';
import { dutyNow } from '../../../shared/reminders/due-now.ts';
import type { Action, PlannedDuty } from '../../../shared/rules/plan-types.ts';
import { ruleSetNamed } from '../../../shared/rules/rule-sets.ts';
import { whyNoEscalation } from './no-escalation.ts';
import { isBeforeTheCutOver, whySilent } from './silent-duties.ts';
import type { Seen } from './walk.ts';
import { falseReasons } from './why-not-holds.ts';

const languages: readonly Language[] = ['da', 'en'];

/** Every duty of the rules has its place and its reasons, and whatever is not settled has somebody who hears of it. */
export const classificationFaults = (seen: Seen): readonly string[] => [
  ...placeFaults(seen),
  ...falseReasons(seen),
  ...seen.plan.notApplicable.flatMap(({ id, because }) => {
    if (because.length === 0) return [`no reason: ${id} does not apply`];
    return languages.flatMap((language) => wordFaults(id, () => wordWhyNot(because, language)));
  }),
  ...seen.plan.duties.flatMap((duty) => [...statusFaults(duty, seen), ...becauseFaults(duty)]),
];

/** In the plan or among what does not apply: never both, never neither, nothing else. */
function placeFaults({ plan, sickLeave }: Seen): readonly string[] {
  const { duties, without } = ruleSetNamed(sickLeave.ruleSet);
  const ids = [...duties.map(({ id }) => id), ...without];
  const planned = plan.duties.map(({ rule }) => rule.id);
  const not = plan.notApplicable.map(({ id }) => id);
  const names = plan.duties.map(({ id }) => id);
  return [
    ...ids.filter((id) => planned.includes(id) && not.includes(id)).map((id) => `both: ${id}`),
    ...ids.filter((id) => !planned.includes(id) && !not.includes(id)).map((id) => `neither: ${id}`),
    ...[...planned, ...not].filter((id) => !ids.includes(id)).map((id) => `foreign: ${id}`),
    ...not.filter((id, place) => not.indexOf(id) !== place).map((id) => `twice not applicable: ${id}`),
    ...names.filter((id, place) => names.indexOf(id) !== place).map((id) => `twice planned: ${id}`),
  ];
}

function becauseFaults({ id, because }: PlannedDuty): readonly string[] {
  if (because.length === 0) return [`no reason: ${id} is planned`];
  return languages.flatMap((language) => wordFaults(id, () => wordSteps(because, language)));
}

/** Words that are missing, or that show how they were made. */
function wordFaults(id: string, words: () => readonly string[]): readonly string[] {
  try {
    const bad = words().filter((sentence) => sentence.trim() === '' || /undefined|NaN|\[object/.test(sentence));
    return bad.map((sentence) => `bad words: ${id}: ${sentence}`);
  } catch (error) {
    return [`no words: ${id}: ${error}`];
  }
}

const statuses: ReadonlySet<DutyStatus> = new Set(['done', 'excused', 'not-applicable', 'pending', 'overdue']);

function statusFaults(duty: PlannedDuty, seen: Seen): readonly string[] {
  const { sickLeave, policy, now } = seen;
  const status = dutyStatus(duty, sickLeave, localDay(now, policy.zone));
  if (!statuses.has(status)) return [`no status: ${duty.id} is ${status}`];
  if (status === 'not-applicable')
    return whyOver(sickLeave) === undefined || duty.live ? [`not applicable without a reason: ${duty.id}`] : [];
  if (status === 'pending') return pendingFaults(duty, seen);
  return status === 'overdue' ? overdueFaults(duty, seen) : [];
}

/** Why a planned duty is nobody's any more: how the case is over. */
function whyOver({ status, lastDay }: SickLeave): string | undefined {
  if (status === 'open') return undefined;
  return status === 'closed' && lastDay === undefined ? undefined : status;
}

/** Somebody will hear of it, unless there is a reason why nobody can. */
function pendingFaults(duty: PlannedDuty, seen: Seen): readonly string[] {
  if (!duty.live) return [`pending and not looked after: ${duty.id}`];
  const { reached, coming } = dutyNow({ ...seen, duty });
  if (reached.length + coming.length > 0) return [];
  return whySilent(duty, seen) === undefined ? [`pending in silence: ${duty.id}`] : [];
}

/** Somebody else has heard of it or will, unless there is a reason why nobody can. */
function overdueFaults(duty: PlannedDuty, seen: Seen): readonly string[] {
  const escalations = duty.actions.filter(({ stage }) => stage === 'escalation');
  if (escalations.length === 0)
    return whyNoEscalation(duty, seen) === undefined ? [`overdue without escalation: ${duty.id}`] : [];
  const { reached, coming } = dutyNow({ ...seen, duty });
  const isLost = (action: Action): boolean =>
    ![...reached, ...coming].includes(action) && !isTold(action, duty, seen) && !isBeforeTheCutOver(action, seen);
  return escalations.filter(isLost).map(() => `escalation lost: ${duty.id}`);
}

const isTold = ({ stage, key }: Action, { id }: PlannedDuty, { told }: Seen): boolean =>
  told.some((owed) => owed.dutyId === id && owed.stage === stage && owed.key === key);
