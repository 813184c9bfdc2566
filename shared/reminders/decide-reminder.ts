import type { Moment } from '../calendar/moment.ts';
import { isLookedAfter } from '../case/looked-after.ts';
import { type Debt, debtsOf, type Staffing } from './debts.ts';
import { type DutyNow, earliest } from './due-now.ts';
import type { FactRefusal } from './gates.ts';
import { lookNow, type WakeFacts, type WakeOf } from './look-now.ts';
import type { OwedName, ReceiverRefusal } from './owed.ts';

export type Outcome = 'sent' | 'nothing-due' | 'deferred' | 'done' | 'superseded' | 'cancelled';

/** A reminder that is not sent as the facts stand. It may be, should they change: a duty can be taken up again. */
export type NotTold = OwedName & { readonly reason: FactRefusal };

/** What a wake comes to: `at` is when to wake next, absent when nothing is left. */
export type Decision = {
  readonly outcome: Outcome;
  readonly reason?: 'case-closed' | FactRefusal | ReceiverRefusal | undefined;
  readonly at?: Moment | undefined;
  readonly owed: readonly Debt[];
  readonly notTold: readonly NotTold[];
};

const nothing = { owed: [], notTold: [] } as const;

/** `look`: the first question with its answer, where it has been asked already. */
type LookedWake = WakeOf & { readonly look?: readonly DutyNow[] };

/**
 * What is owed now, and when to look again. Pure: facts, what was told, who holds the roles. The questions come in this order and the first
 * refusal wins: of the wake (a newer plan, a closed case), of each reminder (gates.ts), of those whom it is for (debts.ts).
 * Source: design.md "Reminders and deliveries".
 */
export function decideReminder(facts: WakeFacts, wake: LookedWake, staffing: Staffing): Decision {
  const { sickLeave } = facts;
  if (wake.planVersion !== sickLeave.planVersion) return { outcome: 'superseded', ...nothing };
  if (!isLookedAfter(sickLeave, facts.plan)) return { outcome: 'done', reason: 'case-closed', ...nothing };
  const look = wake.look ?? lookNow(facts, wake);
  const owed = debtsOf(look, facts, staffing);
  const at = earliest(look.map(({ nextAt }) => nextAt));
  return { ...outcomeOf(look, owed, at), at, owed, notTold: look.flatMap(notToldIn) };
}

/** What was told already is no refusal worth keeping. */
const notToldIn = ({ duty, refused }: DutyNow): readonly NotTold[] =>
  refused.flatMap(({ action: { key, stage, channel, to }, reason }) =>
    reason === 'already-told' || to[0] === undefined
      ? []
      : [{ dutyId: duty.id, key, stage, role: to[0], channel, reason }],
  );

function outcomeOf(
  look: readonly DutyNow[],
  owed: readonly Debt[],
  at: Moment | undefined,
): Pick<Decision, 'outcome' | 'reason'> {
  if (owed.some(({ persons }) => persons.length > 0)) return { outcome: 'sent' };
  const refused = owed.find((debt) => debt.refused !== undefined)?.refused;
  if (refused !== undefined) return { outcome: 'cancelled', reason: refused };
  if (owed.length > 0 || look.some(({ due }) => due.length > 0))
    return { outcome: 'cancelled', reason: 'already-told' };
  const waits = look.find((duty) => duty.waits !== undefined)?.waits;
  if (waits !== undefined) return { outcome: 'deferred', reason: waits };
  if (at !== undefined) return { outcome: 'nothing-due' };
  return look.every(({ duty }) => duty.done !== undefined)
    ? { outcome: 'done', reason: 'duty-done' }
    : { outcome: 'done' };
}
