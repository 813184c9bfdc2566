import { type Action, openingKey } from '../rules/plan-types.ts';
import { stages } from '../rules/policy.ts';
import { type Asked, firstRefusal, type Gate, refuse, singleGates } from './gates.ts';

/** Of several stages that a role has reached it gets only the last; notices each answer an event of their own. */
const overtakenNow: Gate = (asked) => {
  const { action, reached } = asked;
  if (action.notice !== undefined) return undefined;
  const later = reached.slice(reached.indexOf(action) + 1);
  const goes = (other: Action): boolean => {
    const refused = firstRefusal(singleGates, { ...asked, action: other });
    return refused === undefined || refused.reason === 'already-told';
  };
  return refuse(
    'overtaken',
    later.some((other) => other.notice === undefined && other.to[0] === action.to[0] && goes(other)),
  );
};

/**
 * A later stage of the same date has been told already: another policy may have moved that one into the future again. The word at the
 * opening has a key of its own and opens every date.
 */
const overtakenBefore: Gate = ({ action: { key, stage, channel, to }, duty, told }) =>
  refuse(
    'overtaken',
    stage !== 'notice' &&
      told.some(
        (owed) =>
          owed.complete &&
          owed.dutyId === duty.id &&
          (owed.key === key || key === openingKey) &&
          owed.channel === channel &&
          owed.role === to[0] &&
          stages.indexOf(owed.stage) > stages.indexOf(stage) &&
          owed.stage !== 'correction',
      ),
  );

/** What would be said, whenever it may: those that ask about the one reminder, and about it among the others. */
const wordGates: readonly Gate[] = [...singleGates, overtakenNow, overtakenBefore];

/** Why a reminder that has come due is not to be said; undefined when it is, now or when its time comes. Pure. */
export const unsaid = (asked: Asked) => firstRefusal(wordGates, asked);
