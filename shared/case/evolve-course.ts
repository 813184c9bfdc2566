import type { CaseEvent } from './events.ts';
import type { Happened } from './evolve.ts';
import type { CaseOutcome } from './facts.ts';
import type { SickLeave } from './sick-leave.ts';
import { withCarried } from './with-carried.ts';
import { withFact } from './with-fact.ts';

type EventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;

type CourseEvent = EventOf<
  | 'first-day-corrected'
  | 'absence-ended'
  | 'absence-continued'
  | 'case-voided'
  | 'case-merged'
  | 'case-absorbed'
  | 'case-split'
  | 'case-reopened'
  | 'case-closed-silently'
>;

/** Those who work again, at least in part, are talked with afterwards. */
const returning: ReadonlySet<CaseOutcome> = new Set([
  'back-in-full',
  'partial',
  'special-terms',
  'protected-job',
  'flexjob',
  'reassignment',
]);

/** What happens to the absence itself: its days, its end, and that it was no absence at all. */
export function courseAfter(sickLeave: SickLeave, event: CourseEvent, happened: Happened): SickLeave {
  const closedAt = happened.at;
  switch (event.type) {
    case 'first-day-corrected':
      return { ...sickLeave, firstDay: event.to, ruleSet: event.ruleSet };
    case 'case-absorbed': {
      const moved = { ...sickLeave, firstDay: event.to, ruleSet: event.ruleSet };
      return event.carried === undefined ? moved : withCarried(moved, event.carried, happened);
    }
    case 'absence-ended': {
      const { on, outcome } = event;
      const ended: SickLeave = { ...sickLeave, status: 'closed', lastDay: on, closedAt, outcome };
      if (outcome === undefined || !returning.has(outcome)) return ended;
      return withFact(ended, { fact: 'returned', on, details: { outcome } }, happened);
    }
    case 'case-split':
      return { ...sickLeave, status: 'closed', lastDay: event.lastDay, closedAt };
    case 'case-voided':
      return { ...sickLeave, status: 'void', closedAt };
    case 'case-merged':
      return { ...sickLeave, status: 'merged', mergedInto: event.into, closedAt };
    case 'case-closed-silently':
      return { ...sickLeave, status: 'silent', closedAt };
    case 'case-reopened':
      // An absence that had ended before its case was silenced is over still.
      if (sickLeave.status === 'silent' && sickLeave.lastDay !== undefined) return { ...sickLeave, status: 'closed' };
      return goesOn(sickLeave);
    case 'absence-continued':
      return goesOn(sickLeave);
  }
}

function goesOn(sickLeave: SickLeave): SickLeave {
  const { lastDay: _, closedAt: __, mergedInto: ___, outcome: ____, ...goingOn } = sickLeave;
  return { ...goingOn, status: 'open', facts: sickLeave.facts.filter(({ fact }) => fact !== 'returned') };
}
