import * as z from 'zod';
import { parseMoment } from '../calendar/moment.ts';
import { roles } from '../case/roles.ts';
import type { Key, Table } from '../ports/table.ts';
import { stages } from '../rules/policy.ts';
import { casePk } from '../store/keys.ts';
import { readOnce } from '../store/read-once.ts';
import { Appointment } from './appointment.ts';
import { timings } from './lateness.ts';

const owedPrefix = 'OWED#';

/** Why nobody is told, once it was decided that somebody should be: it comes too late, or looking people up found nobody who may be told. */
export const receiverRefusals = [
  'too-late',
  'protected-identity',
  'no-consent',
  'opted-out',
  'own-case',
  'nobody-in-the-role',
] as const;
export type ReceiverRefusal = (typeof receiverRefusals)[number];

/**
 * One decision that somebody must be told something: who that was at that moment, and which text with which dates.
 * `names` are the dates the text tells, by which a later change knows whom to correct. `complete` once every delivery is written and queued.
 */
export const Owed = z
  .object({
    pk: z.string(),
    sk: z.string().startsWith(owedPrefix),
    dutyId: z.string(),
    /** The due date for stages, the text and the commit for notices and corrections. */
    key: z.string(),
    stage: z.enum(stages),
    role: z.enum(roles),
    channel: z.enum(['email', 'sms']),
    persons: z.array(z.string()).readonly(),
    /** Why nobody is told. Without it, no persons means that they were told in another role of theirs. */
    refused: z.enum(receiverRefusals).optional(),
    timing: z.enum(timings),
    text: z.string(),
    params: z.record(z.string(), z.string()),
    names: z.record(z.string(), z.string()),
    /** The agreed time that the text tells of, for the receiver's calendar. */
    appointment: Appointment.optional(),
    decidedAt: z.string().transform(parseMoment),
    complete: z.boolean(),
  })
  .readonly();
export type Owed = z.output<typeof Owed>;

/** What tells one decision from another. */
export type OwedName = Pick<Owed, 'dutyId' | 'key' | 'stage' | 'role' | 'channel'>;

export const owedSk = ({ dutyId, key, stage, role, channel }: OwedName): string =>
  [owedPrefix.slice(0, -1), dutyId, key, stage, role, channel].join('#');

export const owedKey = (caseId: string, name: OwedName): Key => ({ pk: casePk(caseId), sk: owedSk(name) });

export const readOwed = readOnce((item): Owed => Owed.parse(item));

/** What people were told in a case, or of one of its duties. A decision that is not `complete` is made, and carried out, again. */
export async function toldIn(table: Table, caseId: string, dutyId?: string): Promise<readonly Owed[]> {
  const prefix = dutyId === undefined ? owedPrefix : `${owedPrefix}${dutyId}#`;
  const items = await table.query(casePk(caseId), { prefix });
  return items.map(readOwed);
}
