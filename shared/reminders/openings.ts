import type { Moment } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { afterPause, pauseOf } from '../rules/holding-back.ts';
import type { Policy } from '../rules/policy.ts';
import { nextOpening, type Sending } from '../rules/send-windows.ts';

type Facts = {
  readonly sickLeave: SickLeave;
  readonly policy: Policy;
  readonly now: Moment;
  /** When the welcome can go out that should have gone before: the member hears of nothing else until then. */
  readonly welcomeAt?: Moment | undefined;
};

/** When a message may go out: in its window, and the member's neither in a pause that she asked for nor before her welcome. */
export function openingOf({ sickLeave, policy, now, welcomeAt }: Facts, sending: Sending): Moment | 'never' {
  if (!sending.toMember) return nextOpening(policy, sending, now);
  const resumesAt = afterPause(pauseOf(sickLeave), now, policy);
  if (resumesAt === 'never') return 'never';
  const opens = nextOpening(policy, sending, resumesAt);
  return welcomeAt === undefined || welcomeAt < opens ? opens : welcomeAt;
}
