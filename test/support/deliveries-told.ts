import { deliver } from '../../functions/deliver.ts';
import { remind, type WakeResult } from '../../functions/remind.ts';
import { isoLocal } from '../../shared/calendar/moment.ts';
import { findPerson } from '../../shared/people/person.ts';
import { type Delivery, deliveriesOf } from '../../shared/reminders/delivery.ts';
import type { WakeId } from '../../shared/reminders/wakes.ts';
import { loadCase } from '../../shared/store/cases.ts';
import type { Installation } from './installation.ts';

/** The timeline of `case-1` wakes for a duty: of its newest plan unless said otherwise. `at` is shown in local time. */
export async function wake(needs: Installation, dutyId: WakeId, plan?: number): Promise<WakeResult> {
  const sickLeave = await loadCase(needs.table, 'case-1');
  return remind(needs)({ caseId: 'case-1', plan: plan ?? sickLeave?.planVersion, dutyId });
}

/** Every delivery of `case-1`, as `talk-4w heads-up leader lea@example.dk`, by the moment of its decision and its name. */
export async function told(needs: Installation): Promise<readonly string[]> {
  const deliveries = (await deliveriesOf(needs.table, 'case-1')).toSorted(
    (a, b) => a.at - b.at || nameOf(a).localeCompare(nameOf(b)),
  );
  const lines: string[] = [];
  for (const { dutyId, stage, text, role, channel, personId } of deliveries) {
    const person = await findPerson(needs, personId);
    const what = stage === 'notice' ? text.replace('notice.', '') : stage;
    lines.push(`${dutyId} ${what} ${role} ${channel === 'email' ? person?.email : person?.phone}`);
  }
  return lines;
}

const nameOf = ({ dutyId, key, stage, role }: Delivery): string => [dutyId, key, stage, role].join(' ');

/** The statuses of every delivery of `case-1`, with reasons, and local times for those put off. */
export async function endings(needs: Installation): Promise<readonly string[]> {
  return (await deliveriesOf(needs.table, 'case-1')).map(({ status, reason, at }) =>
    [status, reason, status === 'deferred' ? isoLocal(at).slice(0, 16) : undefined].filter(Boolean).join(' '),
  );
}

/** Hands every message that is visible now to `deliver`, once. @returns the names of what was thrown */
export async function deliverVisible(needs: Installation): Promise<readonly string[]> {
  const thrown: string[] = [];
  for (const { body, receipt, receives } of await needs.queue.receive({ max: 100, visibilitySeconds: 180 })) {
    try {
      await deliver(needs)(body, receives);
      await needs.queue.remove(receipt);
    } catch (error) {
      thrown.push(error instanceof Error ? error.name : 'unknown');
    }
  }
  return thrown;
}
