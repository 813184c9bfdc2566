import type { Day } from '../../shared/calendar/day.ts';
import { isContactRole, type Role } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { holdersOf } from '../../shared/people/holders-of.ts';
import { findPerson } from '../../shared/people/person.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { pauseOn } from './what-matters.ts';

export type ToCall = { readonly role: Role; readonly name: string; readonly phone: string };

type About = { readonly today: Day; readonly dutyId: string | undefined };

/** Letters that the union knows how to answer. */
const forTheUnion: ReadonlySet<string> = new Set(['appeal', 'lapse', 'dismissal-warning', 'disagree-letter']);

/** The one number for her to call about something: whoever fits it and has one on file. None: the number in her letter. */
export async function whomToCall(needs: PortalNeeds, sickLeave: SickLeave, about: About): Promise<ToCall | undefined> {
  for (const role of inOrder(sickLeave, about)) {
    const persons = await personsOf(needs, sickLeave, { role, on: about.today });
    for (const personId of persons) {
      const person = await findPerson(needs, personId);
      if (person?.phone !== undefined) return { role, name: person.name, phone: person.phone };
    }
  }
  return undefined;
}

function inOrder(sickLeave: SickLeave, { dutyId, today }: About): readonly Role[] {
  const { contactChoice, consents, otherLeaderAsked } = sickLeave;
  const union: readonly Role[] = dutyId !== undefined && forTheUnion.has(dutyId) ? ['union-consultant'] : [];
  const chosen = contactChoice !== undefined && isContactRole(contactChoice.to) ? [contactChoice.to] : [];
  const person = consents.some(({ to }) => to === 'contact-person') ? (['contact-person'] as const) : [];
  // Whoever wants peace from the leader is not told to call the leader.
  const isApart = pauseOn(sickLeave, today) !== undefined || otherLeaderAsked !== undefined;
  return [...union, ...chosen, ...person, ...(isApart ? [] : (['leader'] as const)), 'hr'];
}

/** The branch is hers to call before she has let it in. */
async function personsOf(
  needs: PortalNeeds,
  sickLeave: SickLeave,
  { role, on }: { readonly role: Role; readonly on: Day },
): Promise<readonly string[]> {
  if (role !== 'union-consultant') return personsIn(needs, sickLeave, { role, on });
  const { employerId, unitId, area } = sickLeave;
  return (await holdersOf(needs.table, { employerId, role, unitId, area, on })).map(({ personId }) => personId);
}

/** A Danish number as people say it: `30 00 00 01`. */
export const phoneWords = (phone: string): string =>
  /^\+45\d{8}$/.test(phone) ? (phone.slice(3).match(/\d\d/g) ?? []).join(' ') : phone;
