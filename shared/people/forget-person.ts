import type { Table } from '../ports/table.ts';
import { addressKey, addressMarks, findPerson, type PeopleNeeds, personKey } from './person.ts';
import { removeHolder, rolesHeldBy } from './role-items.ts';
import { forgetStaff } from './staff.ts';

/** Deletes all that is kept of a person by themselves. Doing it again finishes what a crash left: the record itself goes last. */
export async function forgetPerson(needs: PeopleNeeds, personId: string): Promise<void> {
  const { table } = needs;
  const person = await findPerson(needs, personId);
  for (const { employerId, ...holder } of await rolesHeldBy(table, personId))
    await removeHolder(table, employerId, holder);
  for (const mark of await addressMarks(table, personId)) await table.delete(addressKey(mark, personId));
  if (person?.email !== undefined) await forgetStaff(needs, { ...person, email: person.email });
  await deleteRecord(table, personId);
}

async function deleteRecord(table: Table, personId: string): Promise<void> {
  const record = personKey(personId);
  for (const { pk, sk } of await table.query(record.pk)) if (sk !== record.sk) await table.delete({ pk, sk });
  await table.delete(record);
}
