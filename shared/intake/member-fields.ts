import type { Person } from '../people/person.ts';
import type { AbsenceRow } from './absence-row.ts';

/** What a row says of its employee. The groups that statistics count by stay as they were where a file leaves them out. */
export const memberFields = (
  { name, number, email, phone, language, ageGroup, gender, occupation }: AbsenceRow,
  standing: Person | undefined,
) => ({
  name,
  number,
  email,
  phone,
  language,
  ageGroup: ageGroup ?? standing?.ageGroup,
  gender: gender ?? standing?.gender,
  occupation: occupation ?? standing?.occupation,
});
