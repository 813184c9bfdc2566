import { localDay, momentOf } from '../calendar/moment.ts';
import { workingDayAtOrBefore } from '../calendar/work-calendar.ts';
import type { DutyRule } from './duty-rule.ts';
import type { Action } from './plan-types.ts';
import type { Policy, Stage } from './policy.ts';
import { calendarsOf } from './send-windows.ts';

/** She is told of what is to come, never that somebody else is late. */
const told: ReadonlySet<Stage> = new Set(['heads-up', 'reminder', 'last-call']);

/**
 * What the member is told because the leader is, where the policy says so: the same day, at the hour for SMS, unless that stage of the duty
 * has words for her already. Source: domain.md "Rule sets", absence policy.
 */
export function mirrored(reminders: readonly Action[], rule: DutyRule, policy: Policy): readonly Action[] {
  if (rule.visibleTo !== 'employer-and-consented') return [];
  const hers = new Set(reminders.filter(({ to }) => to[0] === 'member').map(({ stage }) => stage));
  return reminders
    .filter(({ to, stage }) => to[0] === 'leader' && told.has(stage) && !hers.has(stage))
    .map(({ stage, key, when, ruleDay, at: leaders }) => {
      const day = workingDayAtOrBefore(calendarsOf(policy).member, localDay(leaders, policy.zone));
      const at = momentOf(day, policy.sendAt.sms, policy.zone);
      return { stage, key, to: ['member'], channel: 'sms', at, mirror: true, when, ruleDay };
    });
}
