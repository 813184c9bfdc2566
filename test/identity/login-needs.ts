import { type Person, savePerson } from '../../shared/people/person.ts';
import { installation } from '../support/installation.ts';

/** What logging in takes, in memory, at a local time that `moveTo` sets; the codes are 100001, 100002 and so on. */
export function loginNeeds(at = '2026-11-25T10:00', wrap?: Parameters<typeof installation>[1]) {
  const needs = installation(at, wrap);
  let minted = 100_000;
  const mintCode = () => {
    minted += 1;
    return String(minted);
  };
  return { ...needs, loginClock: needs.clock, mintCode };
}
export type TestLogin = ReturnType<typeof loginNeeds>;

/** Somebody of the employer, known by what is given. */
export const known = (
  needs: TestLogin,
  personId: string,
  { employerId = 'employer', name = 'Åse Prøve', ...given }: Partial<Omit<Person, 'personId'>>,
): Promise<void> => savePerson(needs, { personId, employerId, name, language: 'da', ...given });
