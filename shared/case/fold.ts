import type { Moment } from '../calendar/moment.ts';
import type { CaseEvent } from './events.ts';
import { evolve, opened } from './evolve.ts';
import { planOf, planText } from './plan-of.ts';
import type { SickLeave } from './sick-leave.ts';

/** What one accepted command left behind, or several that belong together: the unit of truth. `version` counts from 1 without gaps. */
export type Commit = {
  readonly caseId: string;
  readonly version: number;
  readonly commandId: string;
  /** The commands that it carried out with that one. */
  readonly also?: readonly string[] | undefined;
  readonly events: readonly CaseEvent[];
  readonly at: Moment;
  readonly replans: boolean;
  /** The plan that was followed until a replanning commit. */
  readonly replaces?: number | undefined;
  /** The line of an import that said it. */
  readonly via?: string | undefined;
  readonly hash: string;
};

/** The case after one more commit. @throws RangeError when the first commit does not open the case, or a version is missing. */
export function fold(before: SickLeave | undefined, commit: Commit): SickLeave {
  const after = facts(before, commit);
  if (commit.version !== (before?.version ?? 0) + 1)
    throw new RangeError(
      `Case ${commit.caseId}: commit ${commit.version} does not follow version ${before?.version ?? 0}.`,
    );
  return {
    ...after,
    version: commit.version,
    ...(commit.replans ? { planVersion: commit.version, plannedAt: commit.at } : {}),
    head: commit.hash,
    commandIds: [...after.commandIds, commit.commandId, ...(commit.also ?? [])],
  };
}

type Draft = Pick<Commit, 'caseId' | 'version' | 'events' | 'at'>;

function facts(before: SickLeave | undefined, { caseId, version, events, at }: Draft): SickLeave {
  const happened = { at, version };
  const [first, ...rest] = events;
  if (before !== undefined) return events.reduce((state, event) => evolve(state, event, happened), before);
  if (first?.type !== 'case-opened' && first?.type !== 'agreement-opened')
    throw new RangeError(`Case ${caseId} does not begin with its opening.`);
  return rest.reduce((state, event) => evolve(state, event, happened), opened(caseId, first, happened));
}

/**
 * Whether events change what the timeline waits for: the opening, a renewal, a consent, and whatever moves a due date or a reminder.
 * A duty that is done does not; the timeline finds that out when it wakes. A case that turns out to be none has people to set right.
 */
export function replans(before: SickLeave | undefined, draft: Draft): boolean {
  if (before === undefined || draft.events.some(startsAnew)) return true;
  const after = facts(before, draft);
  if (before.status !== after.status) return true;
  return letIn(before) !== letIn(after) || planText(planOf(before)) !== planText(planOf(after));
}

/** What changes when people may be written to, or what they were told, without moving a reminder. */
const startsAnew = (event: CaseEvent): boolean =>
  event.type === 'timeline-renewed' ||
  event.type === 'policy-changed' ||
  event.type === 'rule-set-changed' ||
  event.type === 'contact-chosen' ||
  event.type === 'contact-declined' ||
  // The reminders that the record stopped come again.
  event.type === 'record-taken-back' ||
  event.type === 'held-dropped' ||
  (event.type === 'fact-recorded' && (event.fact === 'contact-paused' || event.fact === 'contact-pause-ended'));

/** Whom the member lets in. A plan names roles only, so choosing one of two stewards shows here alone. */
const letIn = ({ consents }: SickLeave): string =>
  consents
    .map(({ to, who = '' }) => `${to} ${who}`)
    .sort()
    .join();
