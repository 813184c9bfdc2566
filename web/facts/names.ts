import { findPerson, type PeopleNeeds } from '../../shared/people/person.ts';
import { findUnit } from '../../shared/people/units.ts';
import type { Table } from '../../shared/ports/table.ts';

/** What to call somebody: the name, or the address of a leader who is known by nothing else. Undefined once erased. */
export async function nameOf(needs: PeopleNeeds, personId: string): Promise<string | undefined> {
  const person = await findPerson(needs, personId);
  return person && (person.name === '' ? person.email : person.name);
}

/** A workplace as people say it: `Plejecenter Solgården, Afsnit A`. */
export async function unitName(table: Table, employerId: string, unitId: string): Promise<string> {
  const unit = await findUnit(table, employerId, unitId);
  return unit === undefined ? '' : [unit.institution, unit.department].filter((part) => part !== '').join(', ');
}
