import { isoUtc, type Moment } from '../calendar/moment.ts';
import { needsConsent } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Queue } from '../ports/queue.ts';
import type { Item, Table } from '../ports/table.ts';
import type { Debt } from './debts.ts';
import { addDelivery, newDelivery } from './delivery.ts';
import { toMessage } from './delivery-message.ts';
import { type Owed, owedKey, readOwed } from './owed.ts';
import { letterTask } from './task-after.ts';
import { addTask, type NewTask } from './tasks.ts';

export type OweNeeds = { readonly table: Table; readonly queue: Queue };

/**
 * Writes down what is owed, then one delivery per person, and queues them. The first put is the decision: whoever repeats it, after a crash
 * or beside another wake, goes on with the persons that it names, so nobody is lost and nobody is told twice.
 */
export async function owe({ table, queue }: OweNeeds, sickLeave: SickLeave, debt: Debt, at: Moment): Promise<void> {
  const { caseId } = sickLeave;
  const key = owedKey(caseId, debt);
  const draft: Item = { ...key, ...debt, params: debt.params, decidedAt: isoUtc(at), complete: false };
  readOwed.of(draft, { ...key, ...debt, decidedAt: at, complete: false });
  const first = await table.put(draft, 'if-absent');
  const standing: Item = first ? draft : { ...draft, ...(await table.get(key)) };
  const decided = readOwed(standing);
  if (decided.complete) return;
  for (const personId of decided.persons) {
    const delivery = newDelivery(caseId, decided, { personId, at: decided.decidedAt });
    await addDelivery(table, delivery);
    await queue.send(toMessage(delivery));
  }
  const task = taskOf(decided, sickLeave, at);
  if (task !== undefined) await addTask(table, sickLeave, task);
  await table.put(readOwed.of({ ...standing, complete: true }, { ...decided, complete: true }), 'always');
}

/** What a person has to see to because nobody is told. Whether a steward or a union branch stands behind a member is nobody's task to find out. */
function taskOf(decided: Owed, sickLeave: SickLeave, at: Moment): NewTask | undefined {
  const { dutyId, key, role, refused } = decided;
  if (refused === 'protected-identity') return letterTask(sickLeave, { dutyId, key, at });
  return isVacant(decided) && !needsConsent(role) ? { kind: 'nobody-in-the-role', dutyId, role, at } : undefined;
}

/** Somebody has to be found: nobody holds the role, or nobody else than the person whom the case is about. */
const isVacant = ({ refused }: Owed): boolean => refused === 'nobody-in-the-role' || refused === 'own-case';
