import type { Role } from '../case/roles.ts';
import type { Visibility } from './duty-rule.ts';

/** The employer's side sees its own duties; those whom the member lets in see what is not the employer's alone. */
const sees: Readonly<Record<Visibility, ReadonlySet<Role>>> = {
  'employer-and-consented': new Set<Role>([
    'leader',
    'hr',
    'employer-consultant',
    'steward',
    'safety-rep',
    'contact-person',
    'union-consultant',
  ]),
  employer: new Set<Role>(['leader', 'hr', 'employer-consultant']),
  // Those whom she lets in to help her; what the steward knows the branch does not.
  'member-and-consented': new Set<Role>(['steward', 'safety-rep', 'contact-person', 'union-consultant']),
};

/** Whether somebody in a role may know of a duty, if of the case at all: the member of every duty. Source: domain.md "visibleTo". */
export const maySee = (role: Role, visibleTo: Visibility): boolean => role === 'member' || sees[visibleTo].has(role);
