import type { Debt } from '../../../shared/reminders/decide-reminder.ts';
import type { Seen } from './walk.ts';

/** What looks like a fault and is meant so, each with its reason. */
type Meant = (debt: Debt, seen: Seen) => boolean;

/** Who was told of a duty under one rule set is told that the date does not hold under another that makes it the member's own. */
const onceTheirs: Meant = ({ stage, dutyId }) => stage === 'correction' && dutyId === 'followup-8w';

const meant: Readonly<Record<string, readonly Meant[]>> = { givenAway: [onceTheirs] };

export const isKnown = (fault: string, debt: Debt, seen: Seen): boolean =>
  (meant[fault.split(':')[0] ?? ''] ?? []).some((applies) => applies(debt, seen));
