import type { Moment } from '../calendar/moment.ts';
import { isLookedAfter } from '../case/looked-after.ts';
import type { Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { textIdFor } from '../messages/text-id.ts';
import type { Action, Plan, PlannedDuty } from '../rules/plan-types.ts';
import type { Policy } from '../rules/policy.ts';
import { type DutyNow, dutyNow, earliest, waitingWelcome } from './due-now.ts';
import { fallenAway } from './fallen-away.ts';
import { knowOfTalk } from './know-of-talk.ts';
import type { Owed, OwedName } from './owed.ts';
import { namedDates, paramsFor } from './text-params.ts';

/** Who holds which role at this moment; nobody is an empty list. */
export type Staffing = (role: Role) => readonly string[];

/** A message that is owed now, before it is written down. Of a role that is `vacant` it is a task for a person. */
export type Debt = OwedName & Pick<Owed, 'persons' | 'vacant' | 'text' | 'params' | 'names'>;

export type Outcome = 'sent' | 'nothing-due' | 'deferred' | 'done' | 'superseded' | 'cancelled';

/** What a wake comes to: `at` is when to wake next, absent when nothing is left. */
export type Decision = {
  readonly outcome: Outcome;
  readonly reason?: 'case-closed' | 'duty-done' | 'nobody-in-the-role' | 'already-told';
  readonly at?: Moment | undefined;
  readonly owed: readonly Debt[];
};

export type WakeFacts = {
  readonly sickLeave: SickLeave;
  readonly plan: Plan;
  readonly told: readonly Owed[];
  readonly policy: Policy;
  readonly now: Moment;
};

/** The duties a wake looks after: one milestone, or all that have no branch of their own. */
export type WakeOf = { readonly planVersion: number; readonly covers: (dutyId: string) => boolean };

/** The first question, without knowing people: what has come due for whom. The roles in it have to be looked up. */
export function lookNow(facts: WakeFacts, { covers }: WakeOf): readonly DutyNow[] {
  const welcome = facts.plan.duties.find(({ id }) => id === 'welcome');
  const welcomeAt = welcome === undefined ? undefined : waitingWelcome({ ...facts, duty: welcome });
  return [...facts.plan.duties, ...fallenAway(facts)]
    .filter(({ rule, byAgreement }) => covers(rule.id) && !byAgreement)
    .map((duty) => dutyNow({ ...facts, duty, ...(duty === welcome ? {} : { welcomeAt }) }));
}

/** A date that fell away has no new one; that of a case that never was comes with an apology. */
function correctionText({ id, fallenAway }: PlannedDuty, role: Role, { status }: SickLeave): string {
  const channel = role === 'member' ? 'sms' : 'email';
  if (status === 'void') return `void.${channel}`;
  return fallenAway ? `gone.${channel}` : textIdFor({ dutyId: id, stage: 'correction', role });
}

/** The roles that have to be looked up before `decideReminder` can say who is told. */
export function rolesToFind(look: readonly DutyNow[]): readonly Role[] {
  const roles = look.flatMap(({ due, duty }) =>
    due.flatMap(({ to, insteadOfResponsible }) => [
      ...to,
      ...(insteadOfResponsible === undefined ? [] : [insteadOfResponsible]),
      ...(duty.responsible === 'municipality' ? [] : duty.responsible),
    ]),
  );
  return [...new Set(roles)];
}

/**
 * What is owed now, and when to look again. Pure: facts, what was told, who holds the roles.
 * Source: design.md "Reminders and deliveries".
 */
export function decideReminder(facts: WakeFacts, wake: WakeOf, staffing: Staffing): Decision {
  const { sickLeave } = facts;
  if (wake.planVersion !== sickLeave.planVersion) return { outcome: 'superseded', owed: [] };
  if (!isLookedAfter(sickLeave, facts.plan)) return { outcome: 'done', reason: 'case-closed', owed: [] };
  const look = lookNow(facts, wake);
  const debts = look.flatMap((now) => [...correctionDebts(now, facts), ...stageDebts(now, facts, staffing)]);
  // A decision that a crash left half carried out is made again; its record knows who was meant.
  const told = facts.told.filter(({ complete }) => complete);
  const isNew = (debt: Debt): boolean => !told.some((owed) => sameName(owed, debt));
  const fresh = debts.filter(isNew);
  const first = fresh.some(isToMember) ? welcomeDebts(facts, staffing).filter(isNew) : [];
  const owed = onceEach([...first, ...fresh], told);
  const at = earliest(look.map(({ nextAt }) => nextAt));
  return { ...outcomeOf(look, owed, at), at, owed };
}

function outcomeOf(
  look: readonly DutyNow[],
  owed: readonly Debt[],
  at: Moment | undefined,
): Pick<Decision, 'outcome' | 'reason'> {
  if (owed.some(({ persons }) => persons.length > 0)) return { outcome: 'sent' };
  if (owed.some(({ vacant }) => vacant)) return { outcome: 'cancelled', reason: 'nobody-in-the-role' };
  if (owed.length > 0 || look.some(({ due }) => due.length > 0))
    return { outcome: 'cancelled', reason: 'already-told' };
  if (look.some(({ waits }) => waits)) return { outcome: 'deferred' };
  if (at !== undefined) return { outcome: 'nothing-due' };
  return look.every(({ duty }) => duty.done !== undefined)
    ? { outcome: 'done', reason: 'duty-done' }
    : { outcome: 'done' };
}

function correctionDebts({ duty, corrections }: DutyNow, { sickLeave, policy }: WakeFacts): readonly Debt[] {
  return corrections.map(({ role, channel, persons, names }) => {
    const text = correctionText(duty, role, sickLeave);
    const params = paramsFor(text, { sickLeave, duty, policy });
    const key = `correction@${sickLeave.planVersion}`;
    const name = { dutyId: duty.id, key, stage: 'correction', role, channel } as const;
    return { ...name, persons, vacant: false, text, params, names };
  });
}

function stageDebts(
  { duty, due }: DutyNow,
  { sickLeave, policy, told }: WakeFacts,
  staffing: Staffing,
): readonly Debt[] {
  return due.map((action) => {
    const role = roleTold(action, duty, staffing);
    const { stage, key, channel } = action;
    // That it is off is said to those who know of it, whoever holds the role by now.
    const isOff = action.notice === 'talk-cancelled';
    const persons = isOff ? knowOfTalk(told, { before: action, as: role }) : staffing(role);
    const notice = noticeText(action, persons, told);
    const { id: dutyId, rule } = duty;
    const text = textIdFor({
      dutyId,
      stage,
      role,
      rule,
      mirror: action.mirror === true,
      ...(notice === undefined ? {} : { notice }),
    });
    const params = paramsFor(text, { sickLeave, duty, policy });
    const names = stage === 'notice' ? {} : namedDates(params);
    const name = { dutyId, key, stage, role, channel };
    return { ...name, persons, vacant: persons.length === 0, text, params, names };
  });
}

/** A talk that was moved before any of them heard of it has been called, as far as they know. */
function noticeText(action: Action, persons: readonly string[], told: readonly Owed[]): Action['notice'] {
  if (action.notice !== 'talk-moved') return action.notice;
  const knowing = knowOfTalk(told, { before: action });
  return persons.some((person) => knowing.includes(person)) ? 'talk-moved' : 'talk-called';
}

/** The first role of the list that somebody holds; the coordinator gives way to another when responsible herself. */
function roleTold({ to, insteadOfResponsible }: Action, duty: PlannedDuty, staffing: Staffing): Role {
  const firstStaffed = (list: readonly Role[]): Role | undefined => list.find((role) => staffing(role).length > 0);
  const told = firstStaffed(to) ?? to.at(-1);
  if (told === undefined) throw new RangeError(`A reminder of ${duty.id} is for nobody.`);
  if (insteadOfResponsible === undefined || duty.responsible === 'municipality') return told;
  return firstStaffed(duty.responsible) === told ? insteadOfResponsible : told;
}

const sameName = (a: OwedName, b: OwedName): boolean =>
  a.dutyId === b.dutyId && a.key === b.key && a.stage === b.stage && a.role === b.role && a.channel === b.channel;

const isToMember = ({ role }: Debt): boolean => role === 'member';

/** The member's welcome, if it has come due too: it goes before anything else she is told. */
function welcomeDebts(facts: WakeFacts, staffing: Staffing): readonly Debt[] {
  const ofWelcome = (dutyId: string): boolean => dutyId === 'welcome';
  return lookNow(facts, { planVersion: facts.sickLeave.planVersion, covers: ofWelcome })
    .flatMap((now) => stageDebts(now, facts, staffing))
    .filter(isToMember);
}

/** Somebody who holds two roles is told once, in the first of them, also when a crash parted the two. */
function onceEach(debts: readonly Debt[], told: readonly Owed[]): readonly Debt[] {
  const markOf = ({ dutyId, key, stage, channel }: OwedName, person: string): string =>
    [dutyId, key, stage, channel, person].join('#');
  const seen = new Set(told.flatMap((owed) => owed.persons.map((person) => markOf(owed, person))));
  const distinct = debts.filter((debt, place) => debts.findIndex((other) => sameName(other, debt)) === place);
  return distinct.map((debt) => {
    const persons = debt.persons.filter((person) => !seen.has(markOf(debt, person)));
    for (const person of persons) seen.add(markOf(debt, person));
    return { ...debt, persons };
  });
}
