import type { Moment } from '../calendar/moment.ts';
import { isLookedAfter } from '../case/looked-after.ts';
import { planOf } from '../case/plan-of.ts';
import type { SettledHeld } from '../case/sick-leave.ts';
import { type Debt, debtsOf, type Staffing } from '../reminders/debts.ts';
import type { DutyNow } from '../reminders/due-now.ts';
import { lookNow, type WakeFacts } from '../reminders/look-now.ts';
import { settleable, settledOf } from '../rules/cut-over.ts';
import type { Action, PlannedDuty } from '../rules/plan-types.ts';
import { type HeldName, heldId } from './held-id.ts';

/** A message that lies before the cut-over and would go out once approved. `to` and `persons` are those who would get it today. */
export type HeldMessage = HeldName &
  Pick<Debt, 'channel' | 'persons' | 'text' | 'params'> & {
    readonly id: string;
    readonly to: Debt['role'];
    readonly dated: Moment;
  };

/** A held-back message, and what its duty has to say when it would go out: that message. */
type HeldLook = { readonly held: Action; readonly look: DutyNow; readonly facts: WakeFacts };

/**
 * What a case holds back: of each duty and role the last message, if reminding itself would send it were it approved now, at once or when
 * window, welcome or pause let it. Pure, and without knowing people: the roles in it have to be looked up.
 */
export function lookHeld(facts: WakeFacts): readonly HeldLook[] {
  const { sickLeave, plan } = facts;
  if (sickLeave.cutOver === undefined || !isLookedAfter(sickLeave, plan)) return [];
  return plan.duties.flatMap((duty) =>
    heldOf(duty, facts).flatMap((held) => sentOnApproval(held, duty, approving(held, duty, facts)) ?? []),
  );
}

/** The last of each role that is for people to settle, as long as nobody has settled it; each notice by itself. */
function heldOf({ id, actions }: PlannedDuty, { sickLeave, policy }: WakeFacts): readonly Action[] {
  const isHeld = settleable(sickLeave, policy);
  const isSettled = (action: Action): boolean => settledOf(sickLeave, id, action) !== undefined;
  const before = actions.filter((action) => isHeld(action) || isSettled(action));
  const hasLater = (action: Action, place: number): boolean =>
    action.notice === undefined &&
    before.slice(place + 1).some(({ notice, to }) => notice === undefined && to[0] === action.to[0]);
  return before.filter((action, place) => !hasLater(action, place) && !isSettled(action));
}

/** The case as if that one message had just been approved. */
function approving({ key, stage, to }: Action, { id: duty }: PlannedDuty, facts: WakeFacts): WakeFacts {
  const { sickLeave, now: at } = facts;
  const settled: SettledHeld = { duty, key, stage, role: to[0] ?? 'hr', decision: 'send', at };
  const approved = { ...sickLeave, settled: [...(sickLeave.settled ?? []), settled] };
  return { ...facts, sickLeave: approved, plan: planOf(approved) };
}

/** What the duty has to say when the approved message has come, if that is the message itself. */
function sentOnApproval(held: Action, duty: PlannedDuty, facts: WakeFacts): HeldLook | undefined {
  const approved = facts.plan.duties.find(({ id }) => id === duty.id)?.actions.find((action) => isSame(action, held));
  if (approved === undefined) return undefined;
  const then = { ...facts, now: approved.at > facts.now ? approved.at : facts.now };
  const look = lookNow(then, { covers: (id) => id === duty.rule.id }).find((each) => each.duty.id === duty.id);
  if (look === undefined || !look.reached.includes(approved)) return undefined;
  return { held, facts: then, look: { ...look, due: [approved], corrections: [] } };
}

const isSame = (a: Action, b: Action): boolean => a.stage === b.stage && a.key === b.key && a.to[0] === b.to[0];

/** The messages of it, in the order of the plan; without those that come too late to be of use to anybody, or to somebody who wants none. */
export const heldMessages = (looks: readonly HeldLook[], staffing: Staffing): readonly HeldMessage[] =>
  looks.flatMap(({ held, look, facts }) => {
    const dutyId = look.duty.id;
    // The member's welcome stands in front where it has come due too.
    const debt = debtsOf([look], facts, staffing).find(
      (each) => each.dutyId === dutyId && each.stage === held.stage && each.key === held.key,
    );
    if (debt === undefined || debt.timing === 'skipped' || debt.refused === 'opted-out') return [];
    const { key, stage, role: to, channel, persons, text, params } = debt;
    const name = { duty: dutyId, key, stage, role: held.to[0] ?? to };
    return [{ id: heldId(facts.sickLeave, name), ...name, to, channel, persons, text, params, dated: held.at }];
  });
