import * as z from 'zod';
import { type Day, isoDay } from '../calendar/day.ts';
import { isoUtc, localDay, type Moment, momentOf } from '../calendar/moment.ts';
import { isWorkingDay, plusWorkingDays } from '../calendar/work-calendar.ts';
import { DayText } from '../case/day-text.ts';
import type { Role } from '../case/roles.ts';
import { type PeopleNeeds, personKey } from '../people/person.ts';
import { findPreferences } from '../people/preferences.ts';
import type { Way } from '../people/way-to.ts';
import type { Table } from '../ports/table.ts';
import { policyOf } from '../rules/policies.ts';
import type { Policy, Stage } from '../rules/policy.ts';
import { calendarsOf, earlySeconds, nextOpening } from '../rules/send-windows.ts';
import { loadCase } from '../store/cases.ts';
import { caseIdOf, digestsPartition } from '../store/keys.ts';
import { claimDelivery, LeaseHeld, type LeaseHolder } from './claim-delivery.ts';
import { Delivery, findDelivery, publicId, replaceDelivery } from './delivery.ts';
import { heldBack } from './held-back.ts';
import type { Ending, InHand } from './in-hand.ts';

type Needs = PeopleNeeds & { readonly leaseHolder: LeaseHolder };

/** An hour after the morning's mails are decided on: by then the peak is over, so that they are all in it. */
const digestTime = '09:00';
/** More than anybody reads in one mail; the rest comes by the next. */
const mostLines = 60;

const mayChoose: ReadonlySet<Role> = new Set(['leader', 'steward', 'hr']);
/** A last call is too late for tomorrow. */
const comesAtOnce: ReadonlySet<Stage> = new Set(['last-call']);

/** What goes along in the mail of one message: others to the same person, claimed by this process. */
export type Along = readonly InHand[];

/**
 * Whether a message goes by itself (undefined), waits for the one mail of its receiver's working day, or is the first of it and takes the
 * others along. Source: texts.md, `digest`.
 */
export async function digestOf(needs: Needs, inHand: InHand, way: Way): Promise<Ending | Along | undefined> {
  const { delivery, sickLeave, now } = inHand;
  if (!mayWait(delivery) || !(await findPreferences(needs, delivery.personId)).digest) return undefined;
  const policy = policyOf(sickLeave);
  const waits = { status: 'deferred', reason: 'digest', at: nextDigest(policy, now) } as const;
  if (delivery.reason !== 'digest') return waits;
  const today = localDay(now, policy.zone);
  return (await isFirstOf(needs.table, delivery, today)) ? gather(needs, inHand, way) : waits;
}

/** A mail that brings a calendar file answers an event. */
const mayWait = ({ role, stage, channel, appointment }: Delivery): boolean =>
  mayChoose.has(role) && channel === 'email' && !comesAtOnce.has(stage) && appointment === undefined;

/** The next time the mail of the day goes out, in the policy's window for e-mail. */
export function nextDigest(policy: Policy, now: Moment): Moment {
  const { staff } = calendarsOf(policy);
  const today = localDay(now, policy.zone);
  const thisMorning = momentOf(today, digestTime, policy.zone);
  const isAhead = isWorkingDay(staff, today) && now + earlySeconds < thisMorning;
  const at = isAhead ? thisMorning : momentOf(plusWorkingDays(staff, today, 1), digestTime, policy.zone);
  return nextOpening(policy, { channel: 'email', toMember: false }, at);
}

const Digest = z.object({ version: z.int(), day: DayText, first: z.string() });

/** The first message to ask on a day leads its mail, and leads it again when it is tried again. @throws LeaseHeld when two ask at once */
async function isFirstOf(table: Table, delivery: Delivery, today: Day): Promise<boolean> {
  const key = { ...personKey(delivery.personId), sk: 'DIGEST' };
  const item = await table.get(key);
  const standing = item === undefined ? undefined : Digest.parse(item);
  const first = publicId(delivery);
  if (standing?.day === today) return standing.first === first;
  const next = { ...key, day: isoDay(today), first, version: (standing?.version ?? 0) + 1 };
  if (await table.put(next, standing === undefined ? 'if-absent' : { ifVersion: standing.version })) return true;
  throw new LeaseHeld('Another process leads the mail of the day.');
}

/** The others that wait for the same mail and still hold. One that does not is left to its own message. */
async function gather(needs: Needs, inHand: InHand, way: Way): Promise<Along> {
  const { delivery, now } = inHand;
  const partition = digestsPartition(delivery.personId);
  const waiting = await needs.table.queryIndex('lists', partition, { upTo: `${isoUtc(now)}#~`, limit: mostLines });
  const along: InHand[] = [];
  for (const item of waiting) {
    const other = Delivery.parse(item);
    if (other.sk === delivery.sk) continue;
    const taken = await take(needs, other, { way, now });
    if (taken !== undefined) along.push(taken);
  }
  return along;
}

type Taking = { readonly way: Way; readonly now: Moment };

async function take(needs: Needs, other: Delivery, { way, now }: Taking): Promise<InHand | undefined> {
  const standing = await findDelivery(needs.table, caseIdOf(other), publicId(other));
  if (standing?.status !== 'deferred' || standing.reason !== 'digest' || standing.at > now) return undefined;
  const claimed = await claimDelivery(needs, standing, now).catch(ifHeld);
  const sickLeave = claimed && (await loadCase(needs.table, caseIdOf(claimed)));
  if (claimed === undefined || sickLeave === undefined) return undefined;
  const inHand = { delivery: claimed, sickLeave, now };
  if ((await heldBack(needs, inHand, way)) === undefined) return inHand;
  await replaceDelivery(needs.table, claimed, { lease: undefined });
  return undefined;
}

function ifHeld(error: unknown): undefined {
  if (error instanceof LeaseHeld) return undefined;
  throw error;
}

/** Writes down what became of the others: sent with the first, or left for another try. */
export async function endAlong(
  table: Table,
  along: Along,
  { status, at, providerId, via, language }: Ending,
): Promise<void> {
  const sent = { status, reason: 'digest', at, providerId, via, language, lease: undefined } as const;
  for (const { delivery } of along)
    await replaceDelivery(table, delivery, status === 'sent' ? sent : { lease: undefined });
}
