import type { Day } from '../calendar/day.ts';
import { momentOf } from '../calendar/moment.ts';
import { defaultPolicy } from '../rules/default-policy.ts';
import { consentRoles } from './roles.ts';
import type { Absence, SickLeave } from './sick-leave.ts';

/** A case that nobody has: an absence reported at 08:00 on its first day, every consent given, of no person and no workplace. */
export function imaginedCase(firstDay: Day, ruleSet: string, earlier: readonly Absence[] = []): SickLeave {
  const unnamed = {
    caseId: '',
    employerId: '',
    personId: '',
    unitId: '',
    area: '',
    alias: '',
    head: '',
    commandIds: [],
    withdrawn: [],
    declined: [],
  };
  const openedAt = momentOf(firstDay, '08:00', defaultPolicy.zone);
  const consents = consentRoles.map((to) => ({ to, source: 'portal' }) as const);
  const kind = { partial: false, injury: false, noEmployerPeriod: false };
  const state = {
    status: 'open',
    ruleSet,
    policyVersion: defaultPolicy.version,
    facts: [],
    excused: {},
    letters: {},
    version: 1,
    planVersion: 1,
  } as const;
  return { ...unnamed, ...kind, ...state, firstDay, openedAt, plannedAt: openedAt, earlier, consents };
}
