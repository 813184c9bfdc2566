import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import type { Command } from '../../shared/case/commands.ts';
import { contactRoles } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { Clock } from '../../shared/clock.ts';
import type { PeopleNeeds } from '../../shared/people/person.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import { policyOf } from '../../shared/rules/policies.ts';

type Needs = PeopleNeeds & { readonly clock: Clock };

/**
 * Whoever takes the contact or hands it over does so in the role in which the member let them in; other commands stay as they are. Undefined for
 * somebody who is not asked in the case.
 */
export async function asAsked(needs: Needs, sickLeave: SickLeave, command: Command): Promise<Command | undefined> {
  if (command.do !== 'decline-contact' && command.do !== 'accept-contact') return command;
  const { who } = command;
  const on = localDay(momentOfInstant(needs.clock()), policyOf(sickLeave).zone);
  for (const as of contactRoles) {
    // Somebody who is away today was chosen all the same.
    const isChosen = sickLeave.consents.some((consent) => consent.to === as && consent.who === who);
    if (isChosen || (await personsIn(needs, sickLeave, { role: as, on })).includes(who)) return { ...command, as };
  }
  return undefined;
}
