import * as z from 'zod';
import { type Moment, parseMoment } from '../calendar/moment.ts';
import { type Role, roles } from '../case/roles.ts';
import type { Table } from '../ports/table.ts';
import { casePk } from './keys.ts';

const Stored = z.object({ at: z.string().transform(parseMoment), by: z.string(), role: z.enum(roles) });

/** Each looking at a case begins so, behind it the moment and who. */
export const readPrefix = 'READ#';

/** Somebody looked at a case, in a role. */
export type Reading = { readonly at: Moment; readonly by: string; readonly role: Role };

type Noted = { readonly at: string; readonly by: string; readonly role: Role | 'system' };

/** Writes down that somebody looked; twice in the same second is once. */
export async function noteReading(table: Table, caseId: string, { at, by, role }: Noted): Promise<void> {
  await table.put({ pk: casePk(caseId), sk: `${readPrefix}${at}#${by}`, at, by, role }, 'always');
}

/** Who has looked at a case, the last first. */
export async function readingsOf(table: Table, caseId: string): Promise<readonly Reading[]> {
  const items = await table.query(casePk(caseId), { prefix: readPrefix });
  return items.map((item) => Stored.parse(item)).toReversed();
}
