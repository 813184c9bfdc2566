import type { Moment } from '../calendar/moment.ts';
import type { Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Plan } from '../rules/plan-types.ts';
import type { Policy } from '../rules/policy.ts';
import { type DutyNow, dutyNow, waitingWelcome } from './due-now.ts';
import { fallenAway } from './fallen-away.ts';
import type { Owed } from './owed.ts';

export type WakeFacts = {
  readonly sickLeave: SickLeave;
  readonly plan: Plan;
  readonly told: readonly Owed[];
  readonly policy: Policy;
  readonly now: Moment;
};

/** The duties a wake looks after: one milestone, or all that have no branch of their own. */
export type WakeOf = { readonly planVersion: number; readonly covers: (dutyId: string) => boolean };

/** The first question, without knowing people: what has come due for whom. The roles in it have to be looked up. */
export function lookNow(facts: WakeFacts, { covers }: Pick<WakeOf, 'covers'>): readonly DutyNow[] {
  const welcome = facts.plan.duties.find(({ id }) => id === 'welcome');
  const welcomeAt = welcome === undefined ? undefined : waitingWelcome({ ...facts, duty: welcome });
  return [...facts.plan.duties, ...fallenAway(facts)]
    .filter(({ rule, byAgreement }) => covers(rule.id) && !byAgreement)
    .map((duty) => dutyNow({ ...facts, duty, ...(duty === welcome ? {} : { welcomeAt }) }));
}

/** The roles that have to be looked up before it can be said who is told. */
export function rolesToFind(look: readonly DutyNow[]): readonly Role[] {
  const roles = look.flatMap(({ due, duty }) =>
    due.flatMap(({ to, insteadOfResponsible }) => [
      ...to,
      ...(insteadOfResponsible === undefined ? [] : [insteadOfResponsible]),
      ...(duty.responsible === 'municipality' ? [] : duty.responsible),
    ]),
  );
  return [...new Set(roles)];
}
