import * as z from 'zod';
import type { Moment } from '../calendar/moment.ts';
import type { Key, Table } from '../ports/table.ts';
import { eraseWhoIsFree } from './free-person.ts';
import { leftLongAgo } from './left-people.ts';
import type { SweepNeeds } from './retention-needs.ts';
import { sweepTombstones } from './sweep-tombstones.ts';
import { type GoingKind, type Of, periodOf, whatGoes } from './what-goes.ts';

/**
 * As much as one run does for an employer: a case takes some fifty deletions, so a thousand stay within a Lambda's quarter of an hour, and a
 * person takes a dozen look-ups. The next run goes on.
 */
export const mostInARun = { going: 1_000, people: 5_000 } as const;
type Most = { readonly going: number; readonly people: number };

/** How many of each kind went. `more`: there is more to do, or to look at. */
export type Retained = { readonly counts: Readonly<Partial<Record<GoingKind, number>>>; readonly more: boolean };

const Cursor = z.object({ people: z.string() });
const cursorKey = (employerId: string): Key => ({ pk: `RETENTION#${employerId}`, sk: 'CURSOR' });

/** Deletes what of an employer's is past its period, each by itself. Broken off anywhere, the next run finishes it. */
export async function retain(
  needs: SweepNeeds,
  { employerId, now, most = mostInARun }: { readonly employerId: string; readonly now: Moment; readonly most?: Most },
): Promise<Retained> {
  const counts: Partial<Record<GoingKind, number>> = {};
  const add = (kind: GoingKind): void => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  const of = await periodOf(needs, employerId, now);
  await needs.trying(() => sweepTombstones(needs, employerId, now));
  let gone = 0;
  for await (const { kind, sickLeave, go } of whatGoes(needs, of)) {
    if (gone === most.going) return { counts, more: true };
    if ((await needs.trying(go, sickLeave?.caseId)) !== true) continue;
    gone += 1;
    add(kind);
  }
  const more = await needs.trying(() => people(needs, of, { most: most.people, went: () => add('person') }));
  return { counts, more: more === true };
}

type Sweeping = { readonly most: number; readonly went: () => void };

/** Goes on with the people where the last run stopped. */
async function people(needs: SweepNeeds, of: Of, { most, went }: Sweeping): Promise<boolean> {
  const { table } = needs;
  const key = cursorKey(of.employerId);
  const stored = await table.get(key);
  const after = stored === undefined ? '' : Cursor.parse(stored).people;
  const swept = await leftLongAgo(needs, { ...of, after, most }, false);
  for (const whose of swept.gone) if ((await needs.trying(() => eraseWhoIsFree(needs, whose, of.now))) === true) went();
  await moveTo(table, key, swept.after);
  return swept.after !== '';
}

const moveTo = async (table: Table, key: Key, to: string): Promise<void> => {
  if (to === '') await table.delete(key);
  else await table.put({ ...key, people: to }, 'always');
};
