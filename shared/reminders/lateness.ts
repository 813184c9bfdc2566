import { localDay, type Moment } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { lateTextFor } from '../messages/late-text.ts';
import type { Lateness } from '../rules/duty-rule.ts';
import type { Action, PlannedDuty } from '../rules/plan-types.ts';
import type { Policy, Stage } from '../rules/policy.ts';
import { nextOpening, sendingOf } from '../rules/send-windows.ts';
import { isBeforeCutOver } from './gates.ts';

/** How a reminder went out: in its time, late with its own text, late with a text that says so, or not at all since it came too late. */
export const timings = ['on-time', 'late', 'late-text', 'skipped'] as const;
type Timing = (typeof timings)[number];

type Facts = {
  readonly sickLeave: SickLeave;
  readonly duty: PlannedDuty;
  readonly policy: Policy;
  readonly now: Moment;
};

/** Stages whose words are wrong, or surprise, when they come late. What answers an event, and what speaks of the past, holds as it is. */
const saysWhen: ReadonlySet<Stage> = new Set(['heads-up', 'reminder', 'last-call', 'overdue']);
const speaksOfPast: ReadonlySet<Stage> = new Set(['overdue', 'escalation']);

/**
 * What becomes of a reminder that goes out today, by its duty's `lateness`. Late is a day or more after it could first go out: not before its
 * plan was made. Source: design.md "Reminders and deliveries".
 */
export function timingOf(action: Action, { sickLeave, duty, policy, now }: Facts): Timing {
  const { stage, notice, to, waitsFor } = action;
  if (notice !== undefined || isBeforeCutOver(action, { sickLeave, policy })) return 'on-time';
  const today = localDay(now, policy.zone);
  const { lateness } = duty.rule;
  const isOver = today > duty.due;
  // Whoever approved it knew how late it is, but its words may hold no more by the time it goes.
  if (waitsFor === 'approval' && isOver && holdsNoMore(stage, lateness)) return 'skipped';
  const planned = Math.max(action.at, sickLeave.plannedAt) as Moment;
  if (today <= localDay(nextOpening(policy, sendingOf(action), planned), policy.zone)) return 'on-time';
  // Whether an escalation is of use depends on what those whom it is about were told.
  if (!saysWhen.has(stage)) return 'late';
  if (lateness === 'skip' && isOver) return 'skipped';
  if (lateness === 'send-late') return 'late';
  // An SMS has no room for an excuse, and needs none while its date is still ahead.
  return to[0] === 'member' && !(isOver && !speaksOfPast.has(stage)) ? 'late' : 'late-text';
}

const holdsNoMore = (stage: Stage, lateness: Lateness): boolean =>
  saysWhen.has(stage) && (lateness === 'skip' || (lateness === 'late-text' && !speaksOfPast.has(stage)));

/** The text of a reminder, by how it goes out. */
export function textAsTimed(
  textId: string,
  timing: Timing,
  { action, duty, policy, now }: Facts & { readonly action: Action },
): string {
  if (timing !== 'late-text') return textId;
  const isOver = localDay(now, policy.zone) > duty.due && !speaksOfPast.has(action.stage);
  return lateTextFor(textId, { toMember: action.to[0] === 'member', isOver });
}
