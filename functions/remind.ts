import * as z from 'zod';
import { isoUtc, localDay, type Moment, momentOfInstant, parseMoment, plusSeconds } from '../shared/calendar/moment.ts';
import { isLookedAfter } from '../shared/case/looked-after.ts';
import { planOf } from '../shared/case/plan-of.ts';
import type { Role } from '../shared/case/roles.ts';
import type { SickLeave } from '../shared/case/sick-leave.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { Queue } from '../shared/ports/queue.ts';
import type { Table } from '../shared/ports/table.ts';
import type { Vault } from '../shared/ports/vault.ts';
import type { Receivers } from '../shared/reminders/debts.ts';
import { type Decision, decideReminder } from '../shared/reminders/decide-reminder.ts';
import { earliest } from '../shared/reminders/due-now.ts';
import { lookNow, rolesToFind, type WakeFacts, type WakeOf } from '../shared/reminders/look-now.ts';
import { keepNotTold } from '../shared/reminders/not-told.ts';
import { owe } from '../shared/reminders/owe.ts';
import { type Owed, toldIn } from '../shared/reminders/owed.ts';
import { receiversOf } from '../shared/reminders/receivers-of.ts';
import { restsUntil, TimelineOver } from '../shared/reminders/timeline-rest.ts';
import { covers, type WakeId, wakeIds } from '../shared/reminders/wakes.ts';
import { policyOf } from '../shared/rules/policies.ts';
import { earlySeconds } from '../shared/rules/send-windows.ts';
import { loadCase } from '../shared/store/cases.ts';
import { isCaseGone } from '../shared/store/gone-cases.ts';
import { oneLook } from '../shared/store/one-look.ts';
import { UnknownCase } from '../shared/store/perform.ts';
import { nextReminder, writeWake } from '../shared/store/settle.ts';

export type RemindNeeds = {
  readonly table: Table;
  readonly vault: Vault;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly log: Log;
};

const Wake = z.strictObject({
  caseId: z.string().min(1),
  plan: z.int().positive(),
  dutyId: z.enum(wakeIds),
  /** A definition that says it always wants to be told when to wake next; one of before asks whether anything is left. */
  renewAt: z.string().transform(parseMoment).optional(),
});

/** What the state machine keeps: no `at` means that nothing is left. What was owed stays out of the execution's history. */
export type WakeResult = { readonly outcome: Decision['outcome']; readonly reason?: string; readonly at?: string };

/**
 * A timeline woke up for a duty. Decides from fresh facts what is owed now, writes it down, and says when to wake next.
 * @throws UnknownCase when there is no such case; whatever the ports throw, for the state machine to try again.
 */
export const remind =
  (needs: RemindNeeds) =>
  async (input: unknown): Promise<WakeResult> => {
    const { caseId, plan, dutyId, renewAt } = Wake.parse(input);
    const sickLeave = await loadCase(needs.table, caseId);
    if (sickLeave === undefined) return whenGone(needs, { caseId, renewAt });
    const now = momentOfInstant(needs.clock());
    const decision = await decideNow({ ...needs, table: oneLook(needs.table) }, sickLeave, {
      planVersion: plan,
      wakeId: dutyId,
      now,
    });
    for (const debt of decision.owed) await owe(needs, sickLeave, debt, now);
    await keepNotTold(needs.table, caseId, { notTold: decision.notTold, at: now });
    if (decision.outcome !== 'superseded') await noteNextWake(needs.table, sickLeave, { at: decision.at, now });
    const { outcome, reason } = decision;
    needs.log({ what: 'remind', caseId, dutyId, outcome, reason });
    const at = decision.at ?? restOf({ caseId, renewAt, now });
    return { outcome, ...(reason === undefined ? {} : { reason }), ...(at === undefined ? {} : { at: isoUtc(at) }) };
  };

/** A case that was deleted when its time was over has nothing left, ever. @throws TimelineOver, or UnknownCase when nobody deleted it */
async function whenGone(needs: RemindNeeds, { caseId, renewAt }: Omit<Resting, 'now'>): Promise<WakeResult> {
  if (!(await isCaseGone(needs, caseId))) throw new UnknownCase(caseId);
  if (renewAt !== undefined) throw new TimelineOver(caseId);
  return { outcome: 'superseded' };
}

/** Until when a branch rests that has nothing left. @throws TimelineOver when it has rested */
function restOf({ caseId, renewAt, now }: Resting): Moment | undefined {
  if (renewAt === undefined) return undefined;
  const at = restsUntil(renewAt);
  if (at <= plusSeconds(now, earlySeconds)) throw new TimelineOver(caseId);
  return at;
}

type Resting = { readonly caseId: string; readonly renewAt: Moment | undefined; readonly now: Moment };

type Woken = { readonly planVersion: number; readonly wakeId: WakeId; readonly now: Moment };

async function decideNow(
  needs: RemindNeeds,
  sickLeave: SickLeave,
  { planVersion, wakeId, now }: Woken,
): Promise<Decision> {
  const wake: WakeOf = { planVersion, covers: covers(wakeId) };
  const policy = policyOf(sickLeave);
  const stale = wake.planVersion !== sickLeave.planVersion || !isLookedAfter(sickLeave);
  const told = stale ? [] : await toldFor(needs.table, sickLeave, wakeId);
  const facts: WakeFacts = { sickLeave, plan: planOf(sickLeave), told, policy, now };
  if (stale) return decideReminder(facts, wake, nobody);
  const look = lookNow(facts, wake);
  const speaks = look.some(({ due, corrections }) => due.length + corrections.length > 0);
  // The member's welcome goes before whatever she is told, so she is looked up whenever somebody is.
  const roles: readonly Role[] = speaks ? ['member', ...rolesToFind(look)] : [];
  const staffing = await receiversOf(needs, sickLeave, { roles, on: localDay(now, policy.zone) });
  return decideReminder(facts, { ...wake, look }, staffing);
}

/**
 * What was told of the wake's duty and of the welcome, which goes before anything else to the member. The notice of an expected return belongs
 * to whichever duty is next, so there everything counts.
 */
async function toldFor(table: Table, { caseId, expectedReturn }: SickLeave, wakeId: WakeId): Promise<readonly Owed[]> {
  if (wakeId === 'other' || expectedReturn !== undefined) return toldIn(table, caseId);
  return [...(await toldIn(table, caseId, wakeId)), ...(await toldIn(table, caseId, 'welcome'))];
}

const nobody = (): Receivers => ({ persons: [] });

type NextWake = { readonly at: Moment | undefined; readonly now: Moment };

/** For the dead-man's switch: when the case as a whole next wakes. */
async function noteNextWake(table: Table, sickLeave: SickLeave, { at, now }: NextWake): Promise<void> {
  const others = nextReminder(sickLeave, plusSeconds(now, earlySeconds + 1));
  await writeWake(table, sickLeave, earliest([at, others]));
}
