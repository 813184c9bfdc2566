import { type Moment, momentOf } from '../calendar/moment.ts';
import type { Role } from '../case/roles.ts';
import type { SettledHeld, SickLeave } from '../case/sick-leave.ts';
import type { Action, PlannedDuty } from './plan-types.ts';
import type { Policy, Stage } from './policy.ts';
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

/** What people may let out, or not: what is held back, and until it goes the word that announces an escalation instead. */
export function settleable(sickLeave: SickLeave, policy: Policy): (action: Pick<Action, 'at' | 'waitsFor'>) => boolean {
  const isHeld = heldBack(sickLeave, policy);
  return (action) => isHeld(action) || action.waitsFor === 'escalation';
}

type All = (actions: readonly Action[]) => readonly Action[];
const asTheyAre: All = (actions) => actions;

/** What was held back and has been approved goes out when it next may, on the first day of messages at the earliest. */
export function releaseApproved(dutyId: string, sickLeave: SickLeave, policy: Policy): All {
  const { cutOver, settled: all } = sickLeave;
  if (cutOver === undefined || all === undefined) return asTheyAre;
  const start = momentOf(cutOver, '00:00', policy.zone);
  const isHeld = heldBack(sickLeave, policy);
  const released = (action: Action): Action => {
    const settled = isHeld(action) ? settledOf(sickLeave, dutyId, action) : undefined;
    if (settled?.decision !== 'send') return action;
    const from = settled.at > start ? settled.at : start;
    return { ...action, at: nextOpening(policy, sendingOf(action), from), waitsFor: 'approval' };
  };
  return (actions) => actions.map(released);
}

const warningStages: ReadonlySet<Stage> = new Set(['reminder', 'last-call', 'overdue']);

/** Whether it tells those who have to act that they have to. */
export const isWarning = ({ stage, to }: Pick<Action, 'stage' | 'to'>, responsible: readonly Role[]): boolean =>
  warningStages.has(stage) && to.some((role) => responsible.includes(role));

type Duty = Pick<PlannedDuty, 'id' | 'responsible'>;

/**
 * Whoever is escalated about is told first. Where the escalation lies after the cut-over and every word to them before, they get the last of
 * these on its day: nobody is blamed for what nobody was told. Source: domain.md "Default policy", escalation.
 */
export function announceEscalation({ id, responsible }: Duty, sickLeave: SickLeave, policy: Policy): All {
  if (sickLeave.cutOver === undefined || responsible === 'municipality') return asTheyAre;
  const isHeld = heldBack(sickLeave, policy);
  return (actions) => {
    const escalation = actions.find((action) => action.stage === 'escalation' && !isHeld(action));
    const word = actions.filter((action) => isWarning(action, responsible)).reduce(later, undefined);
    if (escalation === undefined || word === undefined || !isHeld(word)) return actions;
    // The workplace has said it itself.
    if (settledOf(sickLeave, id, word)?.decision === 'drop') return actions;
    const at = nextOpening(policy, sendingOf(word), escalation.at);
    return actions.map((action) => (action === word ? { ...action, at, waitsFor: 'escalation' } : action));
  };
}

const later = (last: Action | undefined, action: Action): Action =>
  last === undefined || action.at >= last.at ? action : last;
