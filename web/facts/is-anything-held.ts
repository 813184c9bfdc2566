import { type Moment, momentOfInstant } from '../../shared/calendar/moment.ts';
import { needsConsent } from '../../shared/case/roles.ts';
import { heldFrom } from '../../shared/go-live/held-from.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Reader } from '../view.ts';
import { covers, hrScopeOf } from './hr-scope.ts';

/** Asking takes a look at every open case; the hint that hangs on it may be ten minutes old. */
const goodForSeconds = 600;

/** `from` is where a search that has found nothing yet goes on. */
type Answer = { readonly at: Moment; readonly held: boolean; readonly from?: string | undefined };
const answers = new WeakMap<PortalNeeds['table'], Map<string, Answer>>();

/**
 * Whether the cut-over holds anything back where somebody works as hr, as of the last ten minutes. Where thousands of cases have to be looked
 * through, each time that it is asked looks through some of them, and until the end is reached what was found the last time stands.
 */
export async function holdsAnythingBack(needs: PortalNeeds, reader: Reader): Promise<boolean> {
  const scope = hrScopeOf(needs, reader);
  const whose = [scope.employerId, ...scope.scopes].join(' ');
  const known = answers.get(needs.table) ?? new Map<string, Answer>();
  answers.set(needs.table, known);
  const now = momentOfInstant(needs.clock());
  const before = known.get(whose);
  const isFresh = before !== undefined && now >= before.at && now < before.at + goodForSeconds;
  if (isFresh && before.from === undefined) return before.held;
  const { cases, more } = await heldFrom(needs, scope.employerId, {
    after: before?.from,
    most: 1,
    // What is for somebody whom the member has let in tells that she has.
    counts: ({ sickLeave, messages }) =>
      covers(scope, sickLeave.unitId) && messages.some(({ to }) => !needsConsent(to)),
  });
  const answer =
    cases.length > 0 || more === undefined
      ? { at: now, held: cases.length > 0 }
      : { at: now, held: before?.held ?? false, from: more };
  known.set(whose, answer);
  return answer.held;
}

/** Something was imported, approved or dropped: ask anew. */
export const askAnewWhatIsHeld = (needs: PortalNeeds): void => {
  answers.delete(needs.table);
};
