import { hash } from 'node:crypto';
import { isoDay } from '../../shared/calendar/day.ts';
import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import { AskedCommand, type Command } from '../../shared/case/commands.ts';
import { wordRefusal } from '../../shared/case/refusal-words.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import { isContactRole, type Language, roles } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { loadEmployee } from '../../shared/intake/employee.ts';
import { isAnAbsence } from '../../shared/intake/match-absence.ts';
import type { IntakeNeeds } from '../../shared/intake/open-case.ts';
import { holdersOf } from '../../shared/people/holders-of.ts';
import { employeeMark } from '../../shared/people/look-up-keys.ts';
import { staffByEmail } from '../../shared/people/staff.ts';
import { isWish } from '../../shared/people/wish.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { perform } from '../../shared/store/perform.ts';
import { asAsked } from './as-asked.ts';
import { carryOutWish } from './event-wish.ts';
import { sentences } from './event-words.ts';
import type { EventLine } from './events-file.ts';
import { wrongFields } from './wrong-fields.ts';

export type Context = { readonly needs: IntakeNeeds; readonly employerId: string; readonly language: Language };

/** Why a line was refused, in a sentence; null when it was carried out. */
export type Refused = string | null;

/** Carries out one event of an events file. Whatever does not hold is said, and stops nothing. */
export async function carryOutEvent(context: Context, event: EventLine): Promise<Refused> {
  if (isWish(event.fields.do)) return carryOutWish(context, event);
  const { needs, employerId, language } = context;
  const words = sentences[language];
  const mark = employeeMark(needs.vault, { employerId, number: event.key });
  const { cases } = await loadEmployee(needs.table, mark, { employerId, personId: '' });
  // It has landed before, and may have changed which case a line without one means.
  if (cases.some(({ commandIds }) => commandIds.includes(eventMark(event)))) return null;
  const { case: chosen, ...given } = event.fields;
  const sickLeave = caseMeant(cases, chosen, given.do);
  if (sickLeave === undefined) return words.unknownEmployee;
  const fields = await withIds({ needs, employerId }, cases, given);
  if (fields === undefined) return words.unknownPerson;
  const parsed = AskedCommand.safeParse(fields);
  if (!parsed.success) return words.badCommand(wrongFields(parsed.error.issues));
  if (!(await holdsRole(needs, sickLeave, parsed.data))) return words.notInRole;
  const command = await asAsked(needs, sickLeave, parsed.data);
  if (command === undefined) return wordRefusal({ code: 'not-asked' }, language);
  const request = { caseId: sickLeave.caseId, commandId: eventMark(event), by: 'events' };
  try {
    await perform(needs, request, command);
    return null;
  } catch (error) {
    if (error instanceof CommandRefused) return wordRefusal(error.refusal, language);
    throw error;
  }
}

/** The same line with the same content is the same command, also after a restart. */
export const eventMark = ({ line, at, key, fields }: EventLine): string =>
  `event:${line}:${hash('sha256', JSON.stringify([at, key, fields]), 'base64url')}`;

/**
 * The case that began on the day that `case` names; without it the open one, else the newest. Two that have been merged begin on the same
 * day: the one that goes on is meant, unless one is to be reopened.
 */
export function caseMeant(cases: readonly SickLeave[], chosen: unknown, command?: unknown): SickLeave | undefined {
  const newestFirst = cases.toSorted((a, b) => b.firstDay - a.firstDay);
  if (chosen === undefined) return newestFirst.find(isOpen) ?? newestFirst[0];
  const begunThen = newestFirst.filter(({ firstDay }) => isoDay(firstDay) === chosen);
  const isMeant = command === 'reopen-case' ? (sickLeave: SickLeave) => !isOpen(sickLeave) : isOpen;
  return begunThen.find(isMeant) ?? begunThen[0];
}

const isOpen = ({ status }: SickLeave): boolean => status === 'open';

/**
 * People are named by their address in a file and by an id in a case, another case of the person by its first day. Undefined when nobody has
 * the address, or no case that day.
 */
export async function withIds(
  { needs, employerId }: Pick<Context, 'needs' | 'employerId'>,
  cases: readonly SickLeave[],
  fields: EventLine['fields'],
): Promise<EventLine['fields'] | undefined> {
  const named: Record<string, string> = {};
  if (fields.do === 'merge-cases') {
    // What was no absence, or has gone into another case, takes nothing over.
    const into = caseMeant(cases.filter(isAnAbsence), fields.into);
    if (into === undefined) return undefined;
    named.into = into.caseId;
  }
  for (const name of ['who', 'by']) {
    const address = fields[name];
    if (typeof address !== 'string') continue;
    // Who made the contact is a role, or somebody with an address: never a name.
    if (name === 'by' && roles.some((role) => role === address)) continue;
    const personId = await staffByEmail(needs, employerId, address);
    if (personId === undefined) return undefined;
    named[name] = personId;
  }
  return { ...fields, ...named };
}

/** Whom the member chooses must hold the role she chooses them for; anybody may be a contact person. */
export async function holdsRole(
  { table, clock }: Pick<IntakeNeeds, 'table' | 'clock'>,
  sickLeave: SickLeave,
  command: Command,
): Promise<boolean> {
  if (command.do !== 'give-consent' && command.do !== 'choose-contact') return true;
  const { to: role, who } = command;
  if (who === undefined || (role !== 'union-consultant' && !isContactRole(role)) || role === 'contact-person')
    return true;
  const { employerId, unitId, area } = sickLeave;
  const on = localDay(momentOfInstant(clock()), policyOf(sickLeave).zone);
  const holders = await holdersOf(table, { employerId, role, unitId, area, on });
  return holders.some(({ personId, substituteFor }) => personId === who || substituteFor === who);
}
