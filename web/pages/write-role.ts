import { type RoleHolder, removeHolder, saveHolder, storedHolder } from '../../shared/people/role-items.ts';
import { saveStaff, staffByEmail } from '../../shared/people/staff.ts';
import { saveUnit } from '../../shared/people/units.ts';
import { answersFor, type HrScope } from '../facts/hr-scope.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { TypedRole } from './read-role.ts';

type Writing = {
  readonly typed: TypedRole;
  /** The entry that this one replaces. */
  readonly instead: RoleHolder | undefined;
};

/** Writes a role that somebody typed, in the place of another where one is changed. Writing it twice is writing it once. */
export async function writeRole(needs: PortalNeeds, scope: HrScope, { typed, instead }: Writing): Promise<void> {
  const { employerId } = scope;
  if (typed.newUnit !== undefined) await saveUnit(needs.table, employerId, typed.newUnit);
  const personId = await personOf(needs, scope, typed);
  const holder: RoleHolder = { ...typed.holder, personId };
  await saveHolder(needs.table, employerId, storedHolder(holder));
  if (instead !== undefined && !isSame(instead, holder)) await removeHolder(needs.table, employerId, instead);
}

const isSame = (a: RoleHolder, b: RoleHolder): boolean =>
  a.byHand === b.byHand &&
  a.personId === b.personId &&
  a.role === b.role &&
  a.scope === b.scope &&
  a.area === b.area &&
  a.from === b.from &&
  a.to === b.to &&
  a.substituteFor === b.substituteFor;

/** Who it is, by address. The name and telephone of somebody who also works elsewhere are for hr there to change. */
async function personOf(
  needs: PortalNeeds,
  scope: HrScope,
  { name, email, phone, language }: TypedRole,
): Promise<string> {
  const known = await staffByEmail(needs, scope.employerId, email);
  if (known !== undefined && !(await answersFor(needs, scope, known))) return known;
  return saveStaff(needs, scope.employerId, { name, email, phone, language });
}
