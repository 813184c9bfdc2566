import { localDay, type Moment, momentOf } from '../calendar/moment.ts';
import { plusWorkingDays } from '../calendar/work-calendar.ts';
import type { Role } from '../case/roles.ts';
import { isWarning, settledOf } from '../rules/cut-over.ts';
import { type Action, openingKey } from '../rules/plan-types.ts';
import { calendarsOf, earlySeconds } from '../rules/send-windows.ts';
import { type Asked, type Gate, mayStillGo } from './gates.ts';
import { unsaid } from './overtaken.ts';
import type { Owed } from './owed.ts';

/**
 * Whoever is escalated about is told beforehand and has until the next working day to act. Where nobody holds that role there is nobody to
 * wait for; nor where the policy has no word for them. Source: domain.md "Default policy", escalation.
 */
export const toldFirst: Gate = (asked) => {
  const { action, duty, policy, now } = asked;
  const { responsible } = duty;
  if (action.stage !== 'escalation' || responsible === 'municipality') return undefined;
  const words = duty.actions.filter((word) => isWarning(word, responsible));
  if (words.length === 0) return undefined;
  const before = toldBefore(asked, responsible);
  if (before.some(({ refused }) => refused === 'nobody-in-the-role')) return undefined;
  const isNew = (word: Action): boolean => !before.some(({ stage }) => stage === word.stage);
  const isToldNow = words.some(
    (word) => asked.reached.includes(word) && isNew(word) && unsaid({ ...asked, action: word }) === undefined,
  );
  // Where their own words came too late to be of use, so does this one.
  if (!isToldNow && before.length > 0 && before.every(({ refused }) => refused === 'too-late'))
    return { reason: 'too-late' };
  const said = [...before.map(({ decidedAt }) => decidedAt), ...droppedAt(asked, words.at(-1))];
  if (said.length === 0 && !isToldNow) return { reason: 'told-first', ...untilToCome(asked, words) };
  // A word that goes out only now is the one that counts: after an outage the earlier ones are long ago.
  const toldAt = isToldNow ? now : latest(said);
  const next = plusWorkingDays(calendarsOf(policy).staff, localDay(toldAt, policy.zone), 1);
  const until = momentOf(next, policy.sendAt[action.channel], policy.zone);
  return until > now + earlySeconds ? { reason: 'told-first', until } : undefined;
};

/** Their own word may be dated after the escalation: a pause of the member's moves what she is told, not what the leader is. */
function untilToCome(asked: Asked, words: readonly Action[]): { readonly until?: Moment } {
  const toCome = words.filter((word) => word.at > asked.now + earlySeconds && mayStillGo({ ...asked, action: word }));
  const [first] = toCome.map(({ at }) => at).toSorted((a, b) => a - b);
  return first === undefined ? {} : { until: first };
}

const latest = (moments: readonly Moment[]): Moment => Math.max(...moments) as Moment;

/** The last word, held back and dropped, has been said by the workplace itself. One before it announces nothing. */
function droppedAt({ sickLeave, duty }: Asked, last: Action | undefined): readonly Moment[] {
  const settled = last === undefined ? undefined : settledOf(sickLeave, duty.id, last);
  return settled?.decision === 'drop' ? [settled.at] : [];
}

const toldBefore = ({ told, duty, action }: Asked, responsible: readonly Role[]): readonly Owed[] =>
  told.filter(
    ({ complete, dutyId, key, stage, role }) =>
      complete &&
      dutyId === duty.id &&
      // The word at the opening has no date of its own and speaks of whichever holds.
      (dateIn(key) === dateIn(action.key) || key === openingKey) &&
      isWarning({ stage, to: [role] }, responsible),
  );

/** Whoever takes another's place is told under a name of their own, `2026-11-16@5`. */
const dateIn = (key: string): string => key.split('@')[0] ?? key;
