import type { CommandOf } from './commands.ts';
import type { StoredEvent } from './events.ts';
import { CommandRefused } from './refusals.ts';
import { type ContactRole, contactRoles, isContactRole } from './roles.ts';
import type { SickLeave } from './sick-leave.ts';

/**
 * The member says who may contact her. Whom she chooses is let in; whom only her answer before let in is not any more.
 * @throws CommandRefused
 */
export function contactChosen(sickLeave: SickLeave, { to, who }: CommandOf<'choose-contact'>): readonly StoredEvent[] {
  const { consents, contactChoice: before } = sickLeave;
  if (who !== undefined && !isContactRole(to)) throw new CommandRefused({ code: 'chooses-no-person', to });
  if (hasDeclined(sickLeave, who)) throw new CommandRefused({ code: 'has-declined' });
  const consent = consents.find((each) => each.to === to);
  const lets = isContactRole(to) && (consent === undefined || (who !== undefined && consent.who !== who));
  if (before?.to === to && !lets) throw new CommandRefused({ code: 'contact-chosen-so' });
  const replaced = before?.letIn === true && before.to !== to && isContactRole(before.to) ? before.to : undefined;
  return [
    ...(replaced === undefined ? [] : [{ type: 'consent-withdrawn', v: 1, to: replaced } as const]),
    { type: 'contact-chosen', v: 1, to, who },
    ...(lets ? [{ type: 'consent-given', v: 1, to, who, source: 'portal' } as const] : []),
  ];
}

/** Whoever has handed it over is not asked again in the same case. */
export const hasDeclined = ({ declined }: SickLeave, who: string | undefined): boolean =>
  who !== undefined && declined.some((each) => each.who === who);

/**
 * Somebody who was let in hands the contact over. Her consent was to this person: it passes to nobody, a substitute neither, until she
 * chooses again. @throws CommandRefused when the person was not asked
 */
export function contactDeclined(sickLeave: SickLeave, { who, as }: CommandOf<'decline-contact'>): StoredEvent {
  const role = as ?? roleOf(sickLeave, who);
  if (role === undefined || !sickLeave.consents.some(({ to }) => to === role))
    throw new CommandRefused({ code: 'not-asked' });
  return { type: 'contact-declined', v: 1, role, who };
}

/**
 * Somebody who was let in says that they make the contact. @throws CommandRefused when the person was not asked, has handed it over, or has
 * said so already
 */
export function contactAccepted(sickLeave: SickLeave, { who, as }: CommandOf<'accept-contact'>): StoredEvent {
  if (hasDeclined(sickLeave, who)) throw new CommandRefused({ code: 'has-declined' });
  const role = as ?? roleOf(sickLeave, who);
  if (role === undefined || !sickLeave.consents.some(({ to }) => to === role))
    throw new CommandRefused({ code: 'not-asked' });
  if (sickLeave.accepted?.some((each) => each.role === role && each.who === who))
    throw new CommandRefused({ code: 'has-accepted' });
  return { type: 'contact-accepted', v: 1, role, who };
}

/** The role in which she chose the person; else the first that she lets in. */
function roleOf({ consents }: SickLeave, who: string): ContactRole | undefined {
  const letIn = (role: ContactRole) => consents.find(({ to }) => to === role);
  return (
    contactRoles.find((role) => letIn(role)?.who === who) ??
    contactRoles.find((role) => {
      const consent = letIn(role);
      return consent !== undefined && consent.who === undefined;
    })
  );
}
