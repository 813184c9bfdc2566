import { type Moment, momentOfInstant } from '../../shared/calendar/moment.ts';
import { heldFrom } from '../../shared/go-live/held-from.ts';
import type { PortalNeeds } from '../portal-needs.ts';

/** Asking takes a look at every open case; the hint that hangs on it may be ten minutes old. */
const goodForSeconds = 600;

/** `from` is where a search that has found nothing yet goes on. */
type Answer = { readonly at: Moment; readonly held: boolean; readonly from?: string | undefined };
const answers = new WeakMap<PortalNeeds['table'], Map<string, Answer>>();

/**
 * Whether the cut-over holds anything back, as of the last ten minutes. Where thousands of cases have to be looked through, each time that it is
 * asked looks through some of them, and until the end is reached what was found the last time stands.
 */
export async function holdsAnythingBack(needs: PortalNeeds, employerId: string): Promise<boolean> {
  const known = answers.get(needs.table) ?? new Map<string, Answer>();
  answers.set(needs.table, known);
  const now = momentOfInstant(needs.clock());
  const before = known.get(employerId);
  const isFresh = before !== undefined && now >= before.at && now < before.at + goodForSeconds;
  if (isFresh && before.from === undefined) return before.held;
  const { cases, more } = await heldFrom(needs, employerId, { after: before?.from, most: 1 });
  const answer =
    cases.length > 0 || more === undefined
      ? { at: now, held: cases.length > 0 }
      : { at: now, held: before?.held ?? false, from: more };
  known.set(employerId, answer);
  return answer.held;
}

/** Something was imported, approved or dropped: ask anew. */
export const askAnewWhatIsHeld = (needs: PortalNeeds): void => {
  answers.delete(needs.table);
};
