import { planOf } from '../case/plan-of.ts';
import { maySee } from '../rules/may-see.ts';
import type { Ending, InHand } from './in-hand.ts';
import type { NewTask } from './tasks.ts';

/** What a person has to see to because a message did not go out; undefined where nobody has to. */
export function taskAfter({ status, reason }: Ending, inHand: InHand): NewTask | undefined {
  const { dutyId, role, personId, key } = inHand.delivery;
  const task = { dutyId, role, personId, at: inHand.now };
  if (reason === 'protected-identity')
    return mayBeTold(inHand) ? { ...task, kind: 'tell-by-letter', about: key } : undefined;
  if (status !== 'failed') return undefined;
  // Once, whatever it was about: all that the task says is that she cannot be written to.
  if (role === 'member' && reason === 'no-address') return { ...task, kind: 'no-address', dutyId: 'welcome' };
  return { ...task, kind: 'undeliverable' };
}

/** What is the member's own duty she finds in the portal: nobody is to tell her of what they may not know. */
function mayBeTold({ delivery, sickLeave }: InHand): boolean {
  const duty = planOf(sickLeave).duties.find(({ id }) => id === delivery.dutyId);
  return duty !== undefined && maySee('hr', duty.rule.visibleTo);
}
