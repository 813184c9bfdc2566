import { reconcile } from '../../functions/reconcile.ts';
import { findPerson } from '../../shared/people/person.ts';
import { staffByEmail } from '../../shared/people/staff.ts';
import { deliveriesOf } from '../../shared/reminders/delivery.ts';
import { deliverVisible, wake } from './deliveries-told.ts';
import type { Installation } from './installation.ts';
import { staffedCase } from './staffed-case.ts';

export const ole = 'ole@example.dk';
export const inHouse = { scope: 'house/first' };

/** The heads-up of the talk to Lea is decided on Monday 16 November at 17:59, when the window closes. */
export async function decided(setting: Parameters<typeof staffedCase>[0] = {}): Promise<Installation> {
  const needs = await staffedCase(setting);
  needs.moveTo('2026-11-16T17:59');
  await wake(needs, 'talk-4w');
  return needs;
}
/** Every message of the queue is handed over on Tuesday at 08:00, and once more what became due by it. */
export async function onTuesday(needs: Installation): Promise<readonly string[]> {
  needs.moveTo('2026-11-17T08:00');
  const thrown: string[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    thrown.push(...(await deliverVisible(needs)));
    await reconcile(needs)({ run: 'deliveries' });
  }
  return thrown;
}
/** How each delivery ended, by its receiver. */
export async function ended(needs: Installation): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { personId, status, reason } of await deliveriesOf(needs.table, 'case-1'))
    lines.push([(await findPerson(needs, personId))?.email, status, reason].filter(Boolean).join(' '));
  return lines.toSorted();
}
export const idOf = async (needs: Installation, email: string) => (await staffByEmail(needs, 'employer', email)) ?? '';
export const receivers = ({ outbox }: Installation) => outbox.map(({ to }) => to);
