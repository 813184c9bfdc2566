import type { Actor } from '../../shared/access/may.ts';
import { consentRoles, type Role } from '../../shared/case/roles.ts';
import { caseOpened, consentGiven, given } from '../support/sick-leave.ts';

/** A case whose member lets in everybody whom she can let in. */
export const openToAll = given(caseOpened(), ...consentRoles.map((role) => consentGiven(role)));

/** Somebody in a role towards it. */
export const inRole = (role: Role): Actor => {
  return { kind: 'person', role, employerId: 'employer', personId: role === 'member' ? 'member-1' : `the-${role}` };
};
