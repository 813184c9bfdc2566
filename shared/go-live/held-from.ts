import { goingOnFrom } from '../store/going-on-from.ts';
import { fromBefore, type HeldCase, type HeldNeeds } from './list-held.ts';

/** `more` is where to look on. There may be nothing more behind it. */
export type HeldPart = { readonly cases: readonly HeldCase[]; readonly more?: string | undefined };

/** Cases that were begun after the cut-over are passed over unread: a thousand cost no more than reading some dozens. */
const mostSeen = 1000;
const chunk = 100;
/** Working out what a case holds back takes a millisecond or two. */
const mostRead = 50;

/** `counts`: which cases are looked for; those that hold anything back unless said otherwise. */
type Wanted = {
  readonly after?: string | undefined;
  readonly most: number;
  readonly counts?: (held: HeldCase) => boolean;
};

/**
 * What is held back in so many of the employer's cases, what is due first first, behind a place. At a go-live thousands of cases hold
 * something, and later thousands hold nothing any more, so no more than a part of them is looked at: there may be more behind an empty answer.
 */
export async function heldFrom(
  needs: HeldNeeds,
  employerId: string,
  { after, most, counts = ({ messages }) => messages.length > 0 }: Wanted,
): Promise<HeldPart> {
  const cases: HeldCase[] = [];
  let read = 0;
  let place = after;
  for (let seen = 0; seen < mostSeen; seen += chunk) {
    const items = await goingOnFrom(needs.table, employerId, { after: place, limit: chunk });
    for (const each of items) {
      const found = await fromBefore(needs, each.item);
      place = each.place;
      if (found === undefined) continue;
      read += 1;
      if (counts(found)) cases.push(found);
      if (cases.length === most || read === mostRead) return { cases, more: place };
    }
    if (items.length < chunk) return { cases };
  }
  return { cases, more: place };
}
