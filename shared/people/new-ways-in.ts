import { areOneHuman } from '../identity/personal-address.ts';
import { endSessionsOnSight } from '../identity/session.ts';
import { noteAddressChange } from './address-change.ts';
import { addressMarks, type PeopleNeeds, type Person, personsUnder } from './person.ts';

type Saved = {
  readonly person: Person;
  /** The marks of the addresses there were, and of those there are now. */
  readonly before: readonly string[];
  readonly marks: readonly string[];
};

/**
 * A person is about to be written: notes whose way in that changes. Their own, where an address comes, goes or is another; and that of
 * everybody who is taken for the same human being because of an address in common: whoever reads the new one can log in as them too.
 * Sessions of an address that goes end, so that they do not come back with it.
 */
export async function noteNewWaysIn(needs: PeopleNeeds, { person, before, marks }: Saved): Promise<void> {
  const [added, gone] = [
    marks.filter((mark) => !before.includes(mark)),
    before.filter((mark) => !marks.includes(mark)),
  ];
  if (before.length > 0 && added.length + gone.length > 0) await noteAddressChange(needs, person.personId);
  for (const mark of gone) await endSessionsOnSight(needs.table, mark);
  if (added.length === 0) return;
  for (const other of await takenForTheSame(needs, person, marks)) {
    const known = await addressMarks(needs.table, other.personId);
    if (added.some((mark) => !known.includes(mark))) await noteAddressChange(needs, other.personId);
  }
}

async function takenForTheSame(
  needs: PeopleNeeds,
  person: Person,
  marks: readonly string[],
): Promise<readonly Person[]> {
  const found = (await Promise.all(marks.map((mark) => personsUnder(needs, mark)))).flat();
  const others = found.filter(
    (other) =>
      other.personId !== person.personId && other.employerId === person.employerId && areOneHuman([person, other]),
  );
  return [...new Map(others.map((other) => [other.personId, other])).values()];
}
