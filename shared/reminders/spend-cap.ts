import * as z from 'zod';
import { type Day, isoDay, plusDays } from '../calendar/day.ts';
import { localDay, momentOf } from '../calendar/moment.ts';
import type { Log } from '../log.ts';
import type { Table } from '../ports/table.ts';
import { keptDays } from '../retention/kept-days.ts';
import { policyOf } from '../rules/policies.ts';
import { caseIdOf, smsSpendKey } from '../store/keys.ts';
import { openingFor } from './check-delivery.ts';
import type { Ending, InHand } from './in-hand.ts';

/** US dollars. A message is counted at the price above which it is refused: what it really costs is known days later. */
export type SpendCap = { readonly usdPerDay: number; readonly usdPerMessage: number };

export type SpendNeeds = {
  readonly table: Table;
  readonly log: Log;
  /** No cap when absent: an outbox costs nothing. */
  readonly smsSpend?: SpendCap | undefined;
};

/** Prices have up to five decimals, and only whole numbers add up. */
const unitsPerUsd = 100_000;
const units = (usd: number): number => Math.round(usd * unitsPerUsd);

const Spent = z.object({ version: z.int(), spent: z.int() });

/** Counts an SMS before it is sent. Undefined when it may be; otherwise it waits for the next day's opening. Mails are free. */
export async function overSpendCap(
  needs: SpendNeeds,
  { delivery, sickLeave, now }: InHand,
): Promise<Ending | undefined> {
  const { smsSpend: cap, table, log } = needs;
  if (delivery.channel !== 'sms' || cap === undefined) return undefined;
  const { zone } = policyOf(sickLeave);
  const today = localDay(now, zone);
  if (await count(table, today, { by: units(cap.usdPerMessage), upTo: units(cap.usdPerDay) })) return undefined;
  log({ what: 'provider', caseId: caseIdOf(delivery), outcome: 'paused', reason: 'spend-cap' });
  const at = openingFor(delivery, sickLeave, momentOf(plusDays(today, 1), '00:00', zone));
  return { status: 'deferred', reason: 'spend-cap', at };
}

/** The provider said no, so nothing was spent. What fails in any other way stays counted: it may have gone out. */
export async function giveBackSpend(
  { table, smsSpend: cap }: SpendNeeds,
  { delivery, sickLeave, now }: InHand,
): Promise<void> {
  if (delivery.channel !== 'sms' || cap === undefined) return;
  const today = localDay(now, policyOf(sickLeave).zone);
  await count(table, today, { by: -units(cap.usdPerMessage), upTo: units(cap.usdPerDay) });
}

type Counting = { readonly by: number; readonly upTo: number };

/** Adds to the day's sum unless it would go above `upTo`. Two at once never do: each writes only on what it has read. */
async function count(table: Table, day: Day, { by, upTo }: Counting): Promise<boolean> {
  const key = smsSpendKey(isoDay(day));
  // Whoever has to go round again does so because another's write landed, so somebody always gets on.
  for (;;) {
    const item = await table.get(key);
    const { spent, version } = item === undefined ? { spent: 0, version: 0 } : Spent.parse(item);
    if (spent + by > upTo) return false;
    const ttl = momentOf(plusDays(day, keptDays.provider), '00:00');
    const next = { ...key, spent: Math.max(0, spent + by), version: version + 1, ttl };
    if (await table.put(next, item === undefined ? 'if-absent' : { ifVersion: version })) return true;
  }
}
