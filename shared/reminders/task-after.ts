import type { Moment } from '../calendar/moment.ts';
import { planOf } from '../case/plan-of.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { maySee } from '../rules/may-see.ts';
import type { Ending, InHand } from './in-hand.ts';
import type { NewTask } from './tasks.ts';

/** What a person has to see to because a message did not go out; undefined where nobody has to. */
export function taskAfter({ status, reason }: Ending, inHand: InHand): NewTask | undefined {
  const { dutyId, role, personId, key } = inHand.delivery;
  const task = { dutyId, role, personId, at: inHand.now };
  if (reason === 'protected-identity') return letterTask(inHand.sickLeave, { dutyId, key, at: inHand.now });
  if (status !== 'failed') return undefined;
  // Once, whatever it was about: all that the task says is that she cannot be written to.
  if (role === 'member' && reason === 'no-address') return { ...task, kind: 'no-address', dutyId: 'welcome' };
  return { ...task, kind: 'undeliverable' };
}

type About = { readonly dutyId: string; readonly key: string; readonly at: Moment };

/**
 * The member has to be told by letter. What is her own duty she finds in the portal: nobody is to tell her of what they may not know.
 */
export function letterTask(sickLeave: SickLeave, { dutyId, key, at }: About): NewTask | undefined {
  const duty = planOf(sickLeave).duties.find(({ id }) => id === dutyId);
  if (duty === undefined || !maySee('hr', duty.rule.visibleTo)) return undefined;
  return { kind: 'tell-by-letter', dutyId, role: 'member', personId: sickLeave.personId, at, about: key };
}
