import { reconcile } from '../../functions/reconcile.ts';
import { remind } from '../../functions/remind.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { staffByEmail } from '../../shared/people/staff.ts';
import type { Table } from '../../shared/ports/table.ts';
import { type Delivery, deliveriesOf } from '../../shared/reminders/delivery.ts';
import { grantWish } from '../../shared/reminders/grant-wish.ts';
import { commit } from '../../shared/store/perform.ts';
import { deliverVisible } from './deliveries-told.ts';
import type { Installation } from './installation.ts';
import { caseOpened } from './sick-leave.ts';
import { lea, staffedCase } from './staffed-case.ts';

export const cases = ['case-1', 'case-2'];

/** Two cases of Lea's, who wants one mail a working day. */
export async function twoCases(setting: Parameters<typeof staffedCase>[0] = {}): Promise<Installation> {
  const needs = await staffedCase(setting);
  const second = caseOpened({ ...setting.facts, personId: 'member-2', alias: 'T5X2' });
  const at = momentOfInstant(needs.clock());
  await commit(needs, undefined, { caseId: 'case-2', commandId: 'open-2', by: 'test', events: [second], at });
  const personId = (await staffByEmail(needs, 'employer', lea)) ?? '';
  await grantWish(needs, { personId, cases: [] }, { do: 'choose-digest', on: true });
  return needs;
}

/** The heads-up of the talk in both waits for the mail of Monday 16 November; it is nine, and both are on the queue. */
export async function bothAtNine(wrap?: (table: Table) => Table): Promise<Installation> {
  const needs = await twoCases(wrap === undefined ? {} : { wrap });
  needs.moveTo('2026-11-16T08:00');
  for (const caseId of cases) await remind(needs)({ caseId, plan: 1, dutyId: 'talk-4w' });
  await deliverVisible(needs);
  await again(needs, '2026-11-16T09:00');
  return needs;
}

/** What is due is queued, as every five minutes. */
export async function again(needs: Installation, at: string): Promise<void> {
  needs.moveTo(at);
  await reconcile(needs)({ run: 'deliveries' });
}

export const all = async ({ table }: Installation): Promise<readonly Delivery[]> =>
  (await Promise.all(cases.map((caseId) => deliveriesOf(table, caseId)))).flat();
export const ended = async (needs: Installation): Promise<readonly string[]> =>
  (await all(needs)).map(({ status, reason }) => [status, reason].filter(Boolean).join(' ')).toSorted();
export const lines = ({ outbox }: Installation): readonly number[] =>
  outbox.map(({ text }) => text.split('\n').filter((line) => line.startsWith('- ')).length);
