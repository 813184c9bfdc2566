import { type Moment, momentOf } from '../calendar/moment.ts';
import type { SettledHeld, SickLeave } from '../case/sick-leave.ts';
import type { Action } from './plan-types.ts';
import type { Policy } from './policy.ts';
import { nextOpening, sendingOf } from './send-windows.ts';

const nothingIs = (): boolean => false;

/** Whether a message lies before the cut-over: it is held back, and nothing but an approval moves it. */
export function heldBack({ cutOver }: SickLeave, { zone }: Policy): (action: Pick<Action, 'at'>) => boolean {
  if (cutOver === undefined) return nothingIs;
  const start: Moment = momentOf(cutOver, '00:00', zone);
  return ({ at }) => at < start;
}

/** What a person decided of a message that was held back; undefined while nobody has. */
export const settledOf = (
  { settled }: SickLeave,
  dutyId: string,
  { key, stage, to }: Pick<Action, 'key' | 'stage' | 'to'>,
): SettledHeld | undefined =>
  settled?.find((held) => held.duty === dutyId && held.key === key && held.stage === stage && held.role === to[0]);

type All = (actions: readonly Action[]) => readonly Action[];
const asTheyAre: All = (actions) => actions;

/** What was held back and has been approved goes out when it next may. */
export function releaseApproved(dutyId: string, sickLeave: SickLeave, policy: Policy): All {
  if (sickLeave.settled === undefined) return asTheyAre;
  const isHeld = heldBack(sickLeave, policy);
  const released = (action: Action): Action => {
    const settled = isHeld(action) ? settledOf(sickLeave, dutyId, action) : undefined;
    if (settled?.decision !== 'send') return action;
    return { ...action, at: nextOpening(policy, sendingOf(action), settled.at), waitsFor: 'approval' };
  };
  return (actions) => actions.map(released);
}
