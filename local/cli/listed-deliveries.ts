import { isoLocal } from '../../shared/calendar/moment.ts';
import { findPerson } from '../../shared/people/person.ts';
import { channelOf, type Delivery, deliveriesOf, publicId } from '../../shared/reminders/delivery.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { agreementsPartition, caseIdOf, casesPartition } from '../../shared/store/keys.ts';
import type { OpenFolder } from '../open-folder.ts';
import { defaultEmployer } from '../settings.ts';
import { UsageProblem } from './fail.ts';

/** A delivery as it may be shown to anybody who keeps the installation going: ids, and what became of it. */
export type Listed = {
  readonly id: string;
  readonly alias: string;
  readonly dutyId: string;
  readonly stage: string;
  readonly role: string;
  readonly channel: string;
  readonly status: Delivery['status'];
  readonly reason?: string;
  readonly at: string;
};

type Wanted = { readonly status?: Delivery['status'] | undefined; readonly key?: string | undefined };
export type Found = { readonly caseId: string; readonly listed: Listed };

/** The deliveries of every case and agreement, the oldest first. @throws UsageProblem when nobody has the employee number */
export async function findDeliveries({ store, vault }: OpenFolder, { status, key }: Wanted): Promise<readonly Found[]> {
  const { table } = store;
  const lists = [casesPartition(defaultEmployer), agreementsPartition(defaultEmployer)];
  const items = (await Promise.all(lists.map((list) => table.queryIndex('lists', list)))).flat();
  const found: (Found & { readonly moment: number })[] = [];
  let known = key === undefined;
  for (const caseId of items.map(caseIdOf)) {
    const sickLeave = await loadCase(table, caseId);
    if (sickLeave === undefined) continue;
    if (key !== undefined && (await findPerson({ table, vault }, sickLeave.personId))?.number !== key) continue;
    known = true;
    for (const one of await deliveriesOf(table, caseId))
      if (status === undefined || one.status === status)
        found.push({ caseId, moment: one.at, listed: listedAs(one, sickLeave.alias) });
  }
  if (!known) throw new UsageProblem('No case has that employee number. Check --key.');
  return found.sort((a, b) => a.moment - b.moment || (a.listed.id < b.listed.id ? -1 : 1));
}

function listedAs(delivery: Delivery, alias: string): Listed {
  const { dutyId, stage, role, status, reason, at } = delivery;
  const channel = channelOf(delivery);
  const why = reason === undefined ? {} : { reason };
  return { id: publicId(delivery), alias, dutyId, stage, role, channel, status, ...why, at: isoLocal(at) };
}

/** @throws UsageProblem naming the statuses there are */
export function statusOption<Status extends Delivery['status']>(
  text: string | undefined,
  statuses: readonly Status[],
): Status | undefined {
  const status = statuses.find((known) => known === text);
  if (text === undefined || status !== undefined) return status;
  throw new UsageProblem(`--status takes one of: ${statuses.join(', ')}.`);
}
