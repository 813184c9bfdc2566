import { isoDay } from '../../shared/calendar/day.ts';
import { isoLocal, localDay } from '../../shared/calendar/moment.ts';
import { dutyStatus } from '../../shared/case/duty-status.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { findPerson, type PeopleNeeds } from '../../shared/people/person.ts';
import { alongWith, asReceived } from '../../shared/reminders/as-received.ts';
import { type Delivery, deliveriesOf } from '../../shared/reminders/delivery.ts';
import { wasAccepted, wentAlong } from '../../shared/reminders/delivery-status.ts';
import { ruleIdOf } from '../../shared/rules/duty-id.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { agreementsPartition, caseIdOf, casesPartition } from '../../shared/store/keys.ts';
import { simulatedProduct } from '../settings.ts';
import type { Simulation } from './open-simulation.ts';

export type ReportedCase = {
  readonly key: string;
  readonly status: 'open' | 'closed' | 'void';
  readonly firstDay: string;
  readonly duties: readonly { readonly id: string; readonly due: string; readonly status: string }[];
};

export type ReportedDelivery = {
  readonly key: string;
  readonly dutyId: string;
  readonly stage: Delivery['stage'];
  readonly channel: Delivery['channel'];
  readonly role: Delivery['role'];
  readonly to: string;
  readonly at: string;
  readonly status: Delivery['status'];
  readonly reason?: string;
  readonly subject?: string;
  readonly text?: string;
};

export type ReportedCases = {
  readonly cases: readonly ReportedCase[];
  readonly deliveries: readonly ReportedDelivery[];
  readonly notSent: readonly ReportedDelivery[];
};

/** A case that was merged into another is none any more; one closed without a word is closed. */
const shownStatus = {
  open: 'open',
  closed: 'closed',
  silent: 'closed',
  void: 'void',
  merged: 'void',
} as const satisfies Readonly<Record<SickLeave['status'], ReportedCase['status']>>;

/** Everything in the store, this run's and earlier runs': the cases, what providers accepted, and what they did not. */
export async function reportCases({ open, employerId, time }: Simulation): Promise<ReportedCases> {
  const needs = { table: open.store.table, vault: open.vault };
  const today = localDay(time.clock.now());
  const cases: ReportedCase[] = [];
  const all: Reported[] = [];
  const listed = [casesPartition(employerId), agreementsPartition(employerId)].map((list) =>
    needs.table.queryIndex('lists', list),
  );
  for (const { pk } of (await Promise.all(listed)).flat()) {
    const sickLeave = await loadCase(needs.table, caseIdOf({ pk }));
    if (sickLeave === undefined) continue;
    const key = (await findPerson(needs, sickLeave.personId))?.number ?? '';
    for (const delivery of await deliveriesOf(needs.table, sickLeave.caseId))
      all.push(await reported(needs, key, delivery));
    // An agreement is no case: only what it sends is told.
    if (sickLeave.agreement !== undefined) continue;
    const duties = planOf(sickLeave).duties.map((duty) => ({
      id: duty.rule.id,
      due: isoDay(duty.due),
      status: dutyStatus(duty, sickLeave, today),
    }));
    cases.push({ key, status: shownStatus[sickLeave.status], firstDay: isoDay(sickLeave.firstDay), duties });
  }
  all.sort(inOrder);
  return {
    cases: cases.sort((a, b) => compare(a.key, b.key) || compare(a.firstDay, b.firstDay)),
    deliveries: all
      .filter(({ delivery }) => wasAccepted(delivery) && !wentAlong(delivery))
      .map(({ shown, message }) => ({ ...shown, ...message })),
    notSent: all
      .filter(({ delivery }) => !wasAccepted(delivery))
      .map(({ shown, delivery }) => ({
        ...shown,
        ...(delivery.reason === undefined ? {} : { reason: delivery.reason }),
      })),
  };
}

type Reported = {
  readonly delivery: Delivery;
  readonly shown: Omit<ReportedDelivery, 'reason' | 'subject' | 'text'>;
  readonly message: { readonly subject?: string; readonly text: string };
};

async function reported(needs: PeopleNeeds, key: string, delivery: Delivery): Promise<Reported> {
  const { stage, role, status, at } = delivery;
  const dutyId = ruleIdOf(delivery.dutyId);
  const person = await findPerson(needs, delivery.personId);
  const {
    channel,
    to = '',
    subject,
    body,
  } = asReceived(delivery, {
    person,
    product: simulatedProduct,
    along: await alongWith(needs.table, delivery),
  });
  return {
    delivery,
    shown: { key, dutyId, stage, channel, role, to, at: isoLocal(at), status },
    message: { ...(subject === undefined ? {} : { subject }), text: body },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By moment, not by text: local offsets change twice a year. */
const inOrder = ({ delivery: a, shown: x }: Reported, { delivery: b, shown: y }: Reported): number =>
  a.at - b.at ||
  compare(x.key, y.key) ||
  compare(x.dutyId, y.dutyId) ||
  compare(x.stage, y.stage) ||
  compare(x.role, y.role) ||
  compare(x.channel, y.channel) ||
  compare(x.to, y.to);
