import * as z from 'zod';
import type { Log } from '../shared/log.ts';
import { findPerson } from '../shared/people/person.ts';
import { saveHolder } from '../shared/people/role-items.ts';
import { type StaffNeeds, saveStaff, staffByEmail } from '../shared/people/staff.ts';
import { unitIdOf } from '../shared/people/units.ts';

export type AddHrNeeds = StaffNeeds & { readonly employers: readonly string[]; readonly log: Log };

const NewHr = z.strictObject({ employer: z.string(), name: z.string().trim().min(1), email: z.email() });

/** The function looks after other employers than the one that was named. */
export class UnknownEmployer extends Error {
  override readonly name = 'UnknownEmployer';
}

const everywhere = unitIdOf({ institution: '', department: '' });

/**
 * Makes somebody hr of a whole employer: in the cloud nobody can log in before that. She gets no secret, but a code by mail when she asks
 * for one, and no people file takes her out. Doing it again changes nothing.
 * @throws UnknownEmployer; ZodError, without what was given, when a field is missing or unusable
 */
export const addHr =
  ({ employers, log, ...needs }: AddHrNeeds) =>
  async (input: unknown): Promise<{ readonly outcome: 'added' }> => {
    const { employer, name, email } = NewHr.parse(input);
    if (!employers.includes(employer))
      throw new UnknownEmployer(`Name one of these employers: ${employers.join(', ')}.`);
    const known = await staffByEmail(needs, employer, email);
    const standing = known === undefined ? undefined : await findPerson(needs, known);
    const { language = 'da', phone } = standing ?? {};
    const personId = await saveStaff(needs, employer, { name, email, language, phone });
    const entry = { personId, role: 'hr', scope: everywhere, area: '', byHand: true } as const;
    await saveHolder(needs.table, employer, entry);
    log({ what: 'add-hr', outcome: 'added' });
    return { outcome: 'added' };
  };
