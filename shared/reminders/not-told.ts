import * as z from 'zod';
import { isoUtc, type Moment, parseMoment } from '../calendar/moment.ts';
import { roles } from '../case/roles.ts';
import type { Item, Table } from '../ports/table.ts';
import { stages } from '../rules/policy.ts';
import { casePk } from '../store/keys.ts';
import type { NotTold } from './decide-reminder.ts';
import { toldIn } from './owed.ts';

const prefix = 'NOT-TOLD#';

/** A reminder that was not sent when it came due, and why. `at` is when that was found. */
const Kept = z
  .object({
    dutyId: z.string(),
    stage: z.enum(stages),
    role: z.enum(roles),
    channel: z.enum(['email', 'sms']),
    reason: z.string(),
    at: z.string().transform(parseMoment),
  })
  .readonly();
export type KeptRefusal = z.output<typeof Kept>;

/** Keeps why reminders were not sent, each once. Should the facts change and it be sent after all, its delivery tells. */
export async function keepNotTold(
  table: Table,
  caseId: string,
  { notTold, at }: { readonly notTold: readonly NotTold[]; readonly at: Moment },
): Promise<void> {
  if (notTold.length === 0) return;
  const pk = casePk(caseId);
  const standing = new Set((await table.query(pk, { prefix })).map(({ sk }) => sk));
  for (const refusal of notTold) {
    const item: Item = { pk, sk: skOf(refusal), ...refusal, at: isoUtc(at) };
    if (!standing.has(item.sk)) await table.put(item, 'if-absent');
  }
}

const skOf = ({ dutyId, key, stage, role, channel }: NotTold): string =>
  prefix + [dutyId, key, stage, role, channel].join('#');

/** Every reminder of a case that was not sent when it came due, as the facts stood then. */
export async function notToldIn(table: Table, caseId: string): Promise<readonly KeptRefusal[]> {
  return (await table.query(casePk(caseId), { prefix })).map((item) => Kept.parse(item));
}

/** The same, with the decisions that nobody was to be told. */
export async function refusalsIn(table: Table, caseId: string): Promise<readonly KeptRefusal[]> {
  const decided = (await toldIn(table, caseId)).flatMap(
    ({ dutyId, stage, role, channel, refused: reason, decidedAt: at }) =>
      reason === undefined ? [] : [{ dutyId, stage, role, channel, reason, at }],
  );
  return [...(await notToldIn(table, caseId)), ...decided];
}
