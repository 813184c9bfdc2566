import { type Moment, momentOfInstant } from '../../shared/calendar/moment.ts';
import { isAnythingHeld } from '../../shared/go-live/list-held.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Reader } from '../view.ts';
import { covers, hrScopeOf } from './hr-scope.ts';

/** Asking takes a look at every open case; the hint that hangs on it may be ten minutes old. */
const goodForSeconds = 600;

type Answer = { readonly at: Moment; readonly held: boolean };
const answers = new WeakMap<PortalNeeds['table'], Map<string, Answer>>();

/** Whether the cut-over holds anything back where somebody works as hr, as of the last ten minutes. */
export async function holdsAnythingBack(needs: PortalNeeds, reader: Reader): Promise<boolean> {
  const scope = hrScopeOf(needs, reader);
  const whose = [scope.employerId, ...scope.scopes].join(' ');
  const known = answers.get(needs.table) ?? new Map<string, Answer>();
  answers.set(needs.table, known);
  const now = momentOfInstant(needs.clock());
  const before = known.get(whose);
  if (before !== undefined && now >= before.at && now < before.at + goodForSeconds) return before.held;
  const held = await isAnythingHeld(needs, scope.employerId, ({ unitId }) => covers(scope, unitId));
  known.set(whose, { at: now, held });
  return held;
}

/** Something was imported, approved or dropped: ask anew. */
export const askAnewWhatIsHeld = (needs: PortalNeeds): void => {
  answers.delete(needs.table);
};
