import { type EraseNeeds, eraseAnyway } from './erase-person.ts';
import { personKey } from './person.ts';

/** Erases everybody again whom a restored backup has brought back. Run it before anything else. @returns how many that were */
export async function replayErasures(needs: EraseNeeds): Promise<number> {
  let replayed = 0;
  for (const personId of await needs.erased.all()) {
    if ((await needs.table.get(personKey(personId))) === undefined) continue;
    await eraseAnyway(needs, personId);
    replayed += 1;
  }
  return replayed;
}
