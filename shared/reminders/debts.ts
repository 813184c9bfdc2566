import type { Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { textIdFor } from '../messages/text-id.ts';
import type { Action, PlannedDuty } from '../rules/plan-types.ts';
import { appointmentIn } from './appointment.ts';
import type { DutyNow } from './due-now.ts';
import { knowOfTalk } from './know-of-talk.ts';
import { textAsTimed, timingOf } from './lateness.ts';
import { lookNow, type WakeFacts } from './look-now.ts';
import type { Owed, OwedName, ReceiverRefusal } from './owed.ts';
import { namedDates, paramsFor } from './text-params.ts';

/** Who may be told when a role is: ids, or why nobody. */
export type Receivers = { readonly persons: readonly string[]; readonly refused?: ReceiverRefusal };

/** Who holds which role at this moment. */
export type Staffing = (role: Role) => Receivers;

/** A message that is owed now, before it is written down. One that is `refused` is a decision too: nobody is told, and that is why. */
export type Debt = OwedName &
  Pick<Owed, 'persons' | 'refused' | 'timing' | 'text' | 'params' | 'names' | 'appointment'>;

/** What is owed of what has come due, each name once, the member's welcome before anything else to her. Pure. */
export function debtsOf(look: readonly DutyNow[], facts: WakeFacts, staffing: Staffing): readonly Debt[] {
  const debts = look.flatMap((now) => [...correctionDebts(now, facts), ...stageDebts(now, facts, staffing)]);
  if (debts.length === 0) return [];
  // A decision that a crash left half carried out is made again; its record knows who was meant.
  const told = facts.told.filter(({ complete }) => complete);
  const isNew = (debt: Debt): boolean => !told.some((owed) => sameName(owed, debt));
  const fresh = debts.filter(isNew);
  const first = fresh.some(isToMember) ? welcomeDebts(facts, staffing).filter(isNew) : [];
  return onceEach([...first, ...fresh], told);
}

function correctionDebts({ duty, corrections }: DutyNow, { sickLeave, policy }: WakeFacts): readonly Debt[] {
  return corrections.map(({ role, channel, persons, names }) => {
    const text = correctionText(duty, role, sickLeave);
    const params = paramsFor(text, { sickLeave, duty, policy });
    const key = `correction@${sickLeave.planVersion}`;
    const name = { dutyId: duty.id, key, stage: 'correction', role, channel } as const;
    const appointment = appointmentIn(name, { sickLeave, duty, policy });
    return { ...name, persons, timing: 'on-time', text, params, names, appointment };
  });
}

/** A date that fell away has no new one; that of a case that never was comes with an apology. */
function correctionText({ id, fallenAway }: PlannedDuty, role: Role, { status }: SickLeave): string {
  const channel = role === 'member' ? 'sms' : 'email';
  if (status === 'void') return `void.${channel}`;
  return fallenAway ? `gone.${channel}` : textIdFor({ dutyId: id, stage: 'correction', role });
}

const stageDebts = ({ duty, due }: DutyNow, facts: WakeFacts, staffing: Staffing): readonly Debt[] =>
  due.map((action) => stageDebt(action, { ...facts, duty }, staffing));

type DutyFacts = WakeFacts & { readonly duty: PlannedDuty };

function stageDebt(action: Action, facts: DutyFacts, staffing: Staffing): Debt {
  const { duty, told } = facts;
  const { stage, key, channel } = action;
  const role = roleTold(action, duty, staffing);
  // That it is off is said to those who know of it, whoever holds the role by now.
  const isOff = action.notice === 'talk-cancelled';
  const found = isOff ? { persons: knowOfTalk(told, { before: action, as: role }) } : staffing(role);
  const notice = noticeText(action, found.persons, told);
  const own = textIdFor({
    dutyId: duty.id,
    stage,
    role,
    rule: duty.rule,
    mirror: action.mirror === true,
    ...(notice === undefined ? {} : { notice }),
  });
  const timing = timingOf(action, facts);
  const text = textAsTimed(own, timing, { ...facts, action });
  const params = paramsFor(text, facts);
  const names = stage === 'notice' ? {} : namedDates(params);
  const name = { dutyId: duty.id, key, stage, role, channel };
  return {
    ...name,
    ...receivers(timing, found),
    timing,
    text,
    params,
    names,
    appointment: appointmentIn(action, facts),
  };
}

/** First refusal wins: what comes too late is for nobody, then what looking people up has found. */
function receivers(timing: Debt['timing'], { persons, refused }: Receivers): Pick<Debt, 'persons' | 'refused'> {
  if (timing === 'skipped') return { persons: [], refused: 'too-late' };
  if (persons.length > 0) return { persons };
  return { persons, refused: refused ?? 'nobody-in-the-role' };
}

/** A talk that was moved before any of them heard of it has been called, as far as they know. */
function noticeText(action: Action, persons: readonly string[], told: readonly Owed[]): Action['notice'] {
  if (action.notice !== 'talk-moved') return action.notice;
  const knowing = knowOfTalk(told, { before: action });
  return persons.some((person) => knowing.includes(person)) ? 'talk-moved' : 'talk-called';
}

/** The first role of the list that somebody holds; the coordinator gives way to another when responsible herself. */
function roleTold({ to, insteadOfResponsible }: Action, duty: PlannedDuty, staffing: Staffing): Role {
  const firstStaffed = (list: readonly Role[]): Role | undefined =>
    list.find((role) => staffing(role).persons.length > 0);
  const told = firstStaffed(to) ?? to.at(-1);
  if (told === undefined) throw new RangeError(`A reminder of ${duty.id} is for nobody.`);
  if (insteadOfResponsible === undefined || duty.responsible === 'municipality') return told;
  return firstStaffed(duty.responsible) === told ? insteadOfResponsible : told;
}

/** Whichever role it is told in. */
const sameMessage = (a: OwedName, b: OwedName): boolean =>
  a.dutyId === b.dutyId && a.key === b.key && a.stage === b.stage && a.channel === b.channel;

const sameName = (a: OwedName, b: OwedName): boolean => a.role === b.role && sameMessage(a, b);

const isToMember = ({ role }: Debt): boolean => role === 'member';

/** The member's welcome, if it has come due too: it goes before anything else she is told. */
function welcomeDebts(facts: WakeFacts, staffing: Staffing): readonly Debt[] {
  const ofWelcome = (dutyId: string): boolean => dutyId === 'welcome';
  return lookNow(facts, { covers: ofWelcome })
    .flatMap((now) => stageDebts(now, facts, staffing))
    .filter(isToMember);
}

/** Somebody who holds two roles is told once, in the first of them, also when a crash parted the two. */
function onceEach(debts: readonly Debt[], told: readonly Owed[]): readonly Debt[] {
  const said: Pick<Debt, keyof OwedName | 'persons'>[] = [...told];
  const distinct = debts.filter((debt, place) => debts.findIndex((other) => sameName(other, debt)) === place);
  return distinct.map((debt) => {
    const known = said.filter((other) => sameMessage(other, debt)).flatMap(({ persons }) => persons);
    const owed = { ...debt, persons: debt.persons.filter((person) => !known.includes(person)) };
    said.push(owed);
    return owed;
  });
}
