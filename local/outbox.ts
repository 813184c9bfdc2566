import * as z from 'zod';
import { momentOfInstant } from '../shared/calendar/moment.ts';
import { type Clock, isoSeconds } from '../shared/clock.ts';
import type { Email, EmailSender, Sms, SmsSender } from '../shared/ports/senders.ts';
import type { Table } from '../shared/ports/table.ts';
import { forgottenAfter, keptDays } from '../shared/retention/kept-days.ts';

const outboxKey = 'OUTBOX';

const Sent = z.object({
  id: z.string(),
  caseId: z.string(),
  channel: z.enum(['email', 'sms']),
  sentAt: z.string(),
  /** Counts up while the process lives: tells apart what was sent within the same second. */
  sequence: z.int(),
});

/** One message in the outbox. Address and text are not here: they are filled in when shown. `sentAt` is UTC with whole seconds. */
export type Sent = Readonly<z.infer<typeof Sent>>;

/** Senders that send nothing but write down that they did, once per message id: a second send is accepted and changes nothing. */
export function outbox(table: Table, clock: Clock): { readonly email: EmailSender; readonly sms: SmsSender } {
  let sequence = 0;
  const sendBy =
    (channel: Sent['channel']) =>
    async ({ id, caseId }: Email | Sms) => {
      const sent: Sent = { id, caseId, channel, sentAt: isoSeconds(clock()), sequence: sequence++ };
      const ttl = forgottenAfter(momentOfInstant(clock()), keptDays.outbox);
      await table.put({ pk: outboxKey, sk: id, ...sent, ttl }, 'if-absent');
      return { providerId: `outbox-${id}` };
    };
  return { email: { send: sendBy('email') }, sms: { send: sendBy('sms') } };
}

/** Everything that was sent, oldest first. */
export async function listOutbox(table: Table): Promise<readonly Sent[]> {
  const items = await table.query(outboxKey);
  return items.map((item) => Sent.parse(item)).sort(bySending);
}

/** How many messages were sent: half a million of them are not read for that. */
export const countOutbox = async (table: Table): Promise<number> => (await table.query(outboxKey)).length;

const bySending = (a: Sent, b: Sent): number => a.sentAt.localeCompare(b.sentAt) || a.sequence - b.sequence;
