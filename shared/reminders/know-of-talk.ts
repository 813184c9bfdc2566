import type { Role } from '../case/roles.ts';
import type { Action } from '../rules/plan-types.ts';
import type { Owed } from './owed.ts';

type Asked = {
  /** The notice at hand: a crash may have left it half told, and it says nothing of what was known before it. */
  readonly before: Pick<Action, 'key'>;
  /** Told in this role only. */
  readonly as?: Role | undefined;
};

/** Who has been told of the agreed talk, and not since that it is off: ids of persons. */
export function knowOfTalk(told: readonly Owed[], { before, as }: Asked): readonly string[] {
  const words = told.filter(
    ({ key, role }) => key.startsWith('talk-') && key !== before.key && (as === undefined || role === as),
  );
  const knowing = new Set<string>();
  for (const { key, persons } of words.toSorted((a, b) => commitOf(a) - commitOf(b)))
    for (const person of persons)
      if (key.startsWith('talk-cancelled@')) knowing.delete(person);
      else knowing.add(person);
  return [...knowing];
}

/** A notice's key names the commit it answers: `talk-moved@7`. */
const commitOf = ({ key }: Owed): number => Number(key.slice(key.indexOf('@') + 1));
