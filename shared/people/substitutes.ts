import { type Day, isoDay } from '../calendar/day.ts';
import type { Role } from '../case/roles.ts';
import type { Table } from '../ports/table.ts';
import { directoryOf, type Held, type RoleHolder, removeHolder, saveHolder } from './role-items.ts';

/** A time in which somebody stands in for another in a role, both days included: in all that the other has the role for. */
export type Period = { readonly role: Role; readonly substitute: string; readonly from: Day; readonly to: Day };

type Replaced = { readonly employerId: string; readonly personId: string };

/** What somebody holds by themselves in a role, and not as anybody's substitute. */
const ownEntries = (held: readonly Held[], { employerId, personId }: Replaced, role: Role): readonly Held[] =>
  held.filter(
    (one) =>
      one.employerId === employerId &&
      one.personId === personId &&
      one.role === role &&
      one.substituteFor === undefined,
  );

/** The roles in which somebody may name a substitute. */
export const replaceableRoles = (held: readonly Held[]): readonly Role[] => [
  ...new Set(held.filter(({ substituteFor }) => substituteFor === undefined).map(({ role }) => role)),
];

/**
 * Who may stand in for somebody: whoever holds the same role at the employer, for each agreement area that the other has it for. A substitute
 * gets no area that is not theirs, and nobody is left without one.
 */
export async function substitutesFor(
  table: Table,
  replaced: Replaced,
  { held, role, today }: { readonly held: readonly Held[]; readonly role: Role; readonly today: Day },
): Promise<readonly string[]> {
  const areas = new Set(ownEntries(held, replaced, role).map(({ area }) => area));
  const others = (await directoryOf(table, replaced.employerId)).filter(
    (one) =>
      one.role === role &&
      one.personId !== replaced.personId &&
      one.substituteFor === undefined &&
      (one.to === undefined || one.to >= today),
  );
  const has = (personId: string, area: string): boolean =>
    others.some((one) => one.personId === personId && (one.area === '' || one.area === area));
  return [...new Set(others.map(({ personId }) => personId))].filter((personId) =>
    [...areas].every((area) => has(personId, area)),
  );
}

/** Why somebody cannot stand in: the one asked is away themselves, or whoever asks has a substitute already, or is one. */
export type CannotStandIn = 'is-away' | 'has-one' | 'is-one';

/** Whether a period can be: where two overlap, somebody would be told nothing or everything twice. */
export async function faultOf(
  table: Table,
  { employerId, personId }: Replaced,
  { role, substitute, from, to }: Period,
): Promise<CannotStandIn | undefined> {
  const then = (await directoryOf(table, employerId)).filter(
    (one) => one.role === role && one.substituteFor !== undefined && (one.from ?? from) <= to && from <= (one.to ?? to),
  );
  if (then.some(({ substituteFor }) => substituteFor === personId)) return 'has-one';
  if (then.some(({ substituteFor }) => substituteFor === substitute)) return 'is-away';
  return then.some((one) => one.personId === personId) ? 'is-one' : undefined;
}

/** Lets somebody stand in. Asked twice, it is one period. */
export async function addPeriod(
  table: Table,
  replaced: Replaced,
  { held, period }: { readonly held: readonly Held[]; readonly period: Period },
): Promise<void> {
  const { role, substitute, from, to } = period;
  for (const { scope, area } of ownEntries(held, replaced, role)) {
    const during = { from: isoDay(from), to: isoDay(to), substituteFor: replaced.personId };
    const holder = { personId: substitute, role, scope, area, ...during, byHand: true } as const;
    await saveHolder(table, replaced.employerId, holder);
  }
}

/** The periods that somebody has named, the earliest first; those that are over are left out. */
export async function periodsOf(
  table: Table,
  { employerId, personId }: Replaced,
  today: Day,
): Promise<readonly Period[]> {
  const found = (await byHand(table, employerId)).filter(({ substituteFor }) => substituteFor === personId);
  const periods = found.flatMap(({ role, personId: substitute, from, to }) =>
    from === undefined || to === undefined || to < today ? [] : [{ role, substitute, from, to }],
  );
  // One for each scope and area that the role is held for: one period all the same.
  return [...new Map(periods.map((period) => [JSON.stringify(period), period])).values()].sort(
    (a, b) => a.from - b.from,
  );
}

/** Takes a period back: whoever stood in has nothing of it from now on. Nothing happens where there is none. */
export async function removePeriod(table: Table, { employerId, personId }: Replaced, period: Period): Promise<void> {
  const found = (await byHand(table, employerId)).filter((one) => isOf(one, personId, period));
  for (const holder of found) await removeHolder(table, employerId, holder);
}

/** What a file says of substitutes is the file's to change. */
const byHand = async (table: Table, employerId: string): Promise<readonly RoleHolder[]> =>
  (await directoryOf(table, employerId)).filter((one) => one.byHand === true);

const isOf = (one: RoleHolder, replaced: string, { role, substitute, from, to }: Period): boolean =>
  one.substituteFor === replaced &&
  one.role === role &&
  one.personId === substitute &&
  one.from === from &&
  one.to === to;
