import type { Log } from '../shared/log.ts';
import type { EraseNeeds } from '../shared/people/erase-person.ts';
import { replayErasures } from '../shared/people/replay-erasures.ts';

type Needs = EraseNeeds & { readonly log: Log };

/** Called by whoever has put a backup back, before anybody uses it: erases again who was erased since. Ids alone are told. */
export const replay = (needs: Needs) => async (): Promise<{ readonly replayed: number }> => {
  const replayed = await replayErasures(needs);
  needs.log({ what: 'replay-erasures', outcome: 'done', count: replayed });
  return { replayed };
};
