import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { roles as roleNames } from '../../shared/case/roles.ts';
import { findPerson } from '../../shared/people/person.ts';
import { holderItems, type StoredRoleHolder } from '../../shared/people/role-items.ts';
import { findUnit } from '../../shared/people/units.ts';
import type { ApiContext } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { DateOut } from './case-schemas.ts';

export const RoleOut = z
  .strictObject({
    roleId: z.string(),
    role: z.enum(roleNames),
    personId: z.string(),
    scope: z.string().meta({
      description: 'The id of the workplace, as cases name it; `/` is all of the employer, `institution/` all of one.',
    }),
    institution: z.string().optional().meta({ description: 'By name, as it was sent, where the workplace is known.' }),
    department: z.string().optional(),
    agreementArea: z.string().meta({ description: 'Empty: all of them.' }),
    source: z.enum(['file', 'hand']).meta({
      description: 'file: a file of people, which takes it out again; hand: the portal or giveRole.',
    }),
    email: z.string().optional().meta({
      description: 'As it was sent, to check what one sent oneself: for keys with the scope admin alone.',
    }),
    from: DateOut.optional(),
    to: DateOut.optional(),
    substituteFor: z.string().optional().meta({ description: 'A personId.' }),
  })
  .openapi('Role');

/** The same for the same entry of the directory, whoever made it. */
export function roleIdOf(employerId: string, holder: StoredRoleHolder): string {
  const [entry] = holderItems(employerId, holder);
  return createHash('sha256').update(`${entry?.pk} ${entry?.sk}`).digest('base64url').slice(0, 22);
}

/** An entry as the key may see it: nobody is unsealed for one that does not write addresses. */
export async function roleView(
  needs: ApiNeeds,
  { var: { system } }: ApiContext,
  holder: StoredRoleHolder,
): Promise<z.output<typeof RoleOut>> {
  const { employerId, scopes } = system;
  const unit = await findUnit(needs.table, employerId, holder.scope);
  return {
    roleId: roleIdOf(employerId, holder),
    role: holder.role,
    personId: holder.personId,
    scope: holder.scope,
    institution: unit?.institution,
    department: unit?.department,
    agreementArea: holder.area,
    source: holder.byHand === true ? 'hand' : 'file',
    email: scopes.includes('admin') ? (await findPerson(needs, holder.personId))?.email : undefined,
    from: holder.from,
    to: holder.to,
    substituteFor: holder.substituteFor,
  };
}
