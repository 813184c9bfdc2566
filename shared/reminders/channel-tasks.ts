import * as z from 'zod';
import { isoDay } from '../calendar/day.ts';
import { isoUtc, localDay, type Moment, parseMoment } from '../calendar/moment.ts';
import type { Table } from '../ports/table.ts';
import { forgottenAfter, keptDays } from '../retention/kept-days.ts';
import { channelTasksPk, openDeliveriesPartition, shards } from '../store/keys.ts';
import { channelOf, Delivery } from './delivery.ts';

/** Why everything on one channel waits. */
const channelReasons = ['provider-paused', 'spend-cap'] as const;
export type ChannelReason = (typeof channelReasons)[number];

/** Something that a person has to see to before any message of a channel goes out: about the provider, not about a case. */
const ChannelTask = z.object({
  kind: z.enum(channelReasons),
  channel: z.enum(['email', 'sms']),
  at: z.string().transform(parseMoment),
});
export type ChannelTask = z.output<typeof ChannelTask>;

export const isChannelReason = (reason: string | undefined): reason is ChannelReason =>
  channelReasons.some((known) => known === reason);

/** Writes the task down once a day for an employer, however many messages wait. */
export async function addChannelTask(
  table: Table,
  employerId: string,
  { kind, channel, at }: ChannelTask,
): Promise<void> {
  const sk = `${isoDay(localDay(at))}#${kind}#${channel}`;
  const ttl = forgottenAfter(at, keptDays.provider);
  await table.put({ pk: channelTasksPk(employerId), sk, kind, channel, at: isoUtc(at), ttl }, 'if-absent');
}

/** The employer's tasks of the last days that still stand, one of a kind: some message waits for the same reason. The newest first. */
export async function standingChannelTasks(
  table: Table,
  employerId: string,
  since: Moment,
): Promise<readonly ChannelTask[]> {
  const items = await table.query(channelTasksPk(employerId), { after: isoDay(localDay(since)) });
  const newest = new Map(items.map((item) => ChannelTask.parse(item)).map((task) => [nameOf(task), task]));
  if (newest.size === 0) return [];
  const waiting = await waitingNow(table);
  return [...newest].flatMap(([name, task]) => (waiting.has(name) ? [task] : [])).reverse();
}

const nameOf = ({ kind, channel }: Pick<ChannelTask, 'kind' | 'channel'>): string => `${kind} ${channel}`;

/** What messages wait for at present. May lag behind. */
async function waitingNow(table: Table): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const shard of shards)
    for (const item of await table.queryIndex('deliveries', openDeliveriesPartition(shard))) {
      const delivery = Delivery.parse(item);
      const { status, reason } = delivery;
      if (status === 'deferred' && isChannelReason(reason))
        names.add(nameOf({ kind: reason, channel: channelOf(delivery) }));
    }
  return names;
}
