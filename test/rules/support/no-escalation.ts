import type { PlannedDuty } from '../../../shared/rules/plan-types.ts';
import type { Seen } from './walk.ts';

type Because = (duty: PlannedDuty, seen: Seen) => boolean;

/** hr hands the letter out; the default policy has nobody above hr for it. Source: domain.md "Default policy". */
const isTheLetter: Because = ({ rule }) => rule.id === 'welcome';
/** Telling anybody else would give away what is hers alone. */
const isHerOwn: Because = ({ rule }) => rule.visibleTo.startsWith('member');
/** Nobody is set over the member; she is reminded, never reported. */
const isForHerToDo: Because = ({ rule }) => rule.responsible === 'member';
/** What was overdue when the case was closed stays so in the books; nobody is written to any more. */
const isClosed: Because = ({ live }, { sickLeave: { status } }) => !live && status === 'closed';

const reasons: Readonly<Record<string, Because>> = { isTheLetter, isHerOwn, isForHerToDo, isClosed };

/** Why nobody else is told that a duty is overdue; undefined where somebody should be. */
export const whyNoEscalation = (duty: PlannedDuty, seen: Seen): string | undefined =>
  Object.keys(reasons).find((name) => reasons[name]?.(duty, seen) === true);
