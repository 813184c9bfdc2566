import { localDay, momentOf } from '../calendar/moment.ts';
import { workingDayAtOrBefore } from '../calendar/work-calendar.ts';
import type { DutyRule } from './duty-rule.ts';
import type { Policy, Stage } from './policy.ts';
import type { Reasoned } from './reminder-days.ts';
import { calendarsOf } from './send-windows.ts';

/** She is told of what is to come, never that somebody else is late. */
const told: ReadonlySet<Stage> = new Set(['heads-up', 'reminder', 'last-call']);

/**
 * What the member is told because the leader is, where the policy says so: the same day, at the hour for SMS, unless that stage of the duty
 * has words for her already. Source: domain.md "Rule sets", absence policy.
 */
export function mirrored(reminders: readonly Reasoned[], rule: DutyRule, policy: Policy): readonly Reasoned[] {
  if (rule.visibleTo !== 'employer-and-consented') return [];
  const hers = new Set(reminders.filter(({ action }) => action.to[0] === 'member').map(({ action }) => action.stage));
  return reminders
    .filter(({ action }) => action.to[0] === 'leader' && told.has(action.stage) && !hers.has(action.stage))
    .map(({ action, when, ruleDay }) => {
      const day = workingDayAtOrBefore(calendarsOf(policy).member, localDay(action.at, policy.zone));
      const at = momentOf(day, policy.sendAt.sms, policy.zone);
      const { stage, key } = action;
      return {
        action: { stage, key, to: ['member'], channel: 'sms', at, mirror: true },
        when,
        ruleDay,
        waitsFor: undefined,
      };
    });
}
