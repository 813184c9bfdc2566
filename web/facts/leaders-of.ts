import type { PeopleNeeds } from '../../shared/people/person.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import type { CaseOfReader } from './case-of-reader.ts';
import { nameOf } from './names.ts';

/** The coordinator of a case by name: its leader, or whoever stands in. Empty where nobody leads it. */
export async function leadersOf(needs: PeopleNeeds, { sickLeave, today }: CaseOfReader): Promise<string> {
  const persons = await personsIn(needs, sickLeave, { role: 'leader', on: today });
  const names = await Promise.all(persons.map((personId) => nameOf(needs, personId)));
  return names.filter((name) => name !== undefined).join(', ');
}
