import * as z from 'zod';
import { isLookedAfter, isSetRight } from '../shared/case/looked-after.ts';
import type { Log } from '../shared/log.ts';
import type { Table } from '../shared/ports/table.ts';
import { loadCase } from '../shared/store/cases.ts';
import { goingOnFrom } from '../shared/store/going-on-from.ts';
import { caseIdOf, renewalsKey } from '../shared/store/keys.ts';
import { type CaseNeeds, perform } from '../shared/store/perform.ts';

/**
 * Each renewed case starts one execution and stops one. AWS takes 150 starts a second (800 at once) and 25 stops (500 at once), so 20 a second
 * leave both some room for what happens meanwhile.
 */
export const usualRate = 20;
const fastest = 25;

const Asked = z.object({
  /** Tells one move to a new definition from another: a case is moved once a run, however often it is asked for. */
  id: z.string().regex(/^[\w-]{1,40}$/),
  rate: z.number().positive().max(fastest).default(usualRate),
});

export type RenewTimelinesNeeds = CaseNeeds & {
  readonly employers: readonly string[];
  readonly log: Log;
  /** Resolves when the next case may be renewed, so many a second. */
  readonly paced: (perSecond: number) => () => Promise<void>;
  /** Whether there is time for another page of cases. */
  readonly goesOn: () => boolean;
};

export type Renewed = { readonly renewed: number; readonly passed: number; readonly done: boolean };

/** Cases between two notes of how far a run is: what a run that breaks off does again, and finds done. */
const page = 100;

/**
 * Moves open cases to the newest definition of the state machine: an execution keeps the one that it began with. Breaks off when its time is
 * over, and goes on there when it is asked again.
 */
export const renewTimelines =
  (needs: RenewTimelinesNeeds) =>
  async (input: unknown): Promise<Renewed> => {
    const { id, rate } = Asked.parse(input);
    const next = needs.paced(rate);
    let [renewed, passed] = [0, 0];
    let place = await placeOf(needs.table, id);
    while (place.employer < needs.employers.length && needs.goesOn()) {
      const employer = needs.employers[place.employer] ?? '';
      const found = await goingOnFrom(needs.table, employer, { after: place.after, limit: page });
      for (const { item } of found) {
        if (await renewCase(needs, { caseId: caseIdOf(item), id, next })) renewed += 1;
        else passed += 1;
      }
      const last = found.at(-1)?.place;
      place = last === undefined ? { employer: place.employer + 1 } : { ...place, after: last };
      await needs.table.put({ ...renewalsKey(id), ...place }, 'always');
    }
    const done = place.employer >= needs.employers.length;
    needs.log({
      what: 'renew-timelines',
      outcome: done ? 'done' : 'goes-on',
      count: renewed,
      counts: { renewed, passed },
    });
    return { renewed, passed, done };
  };

type Place = { readonly employer: number; readonly after?: string | undefined };
const StoredPlace = z.object({ employer: z.int().min(0), after: z.string().optional() });

const placeOf = async (table: Table, id: string): Promise<Place> =>
  StoredPlace.parse((await table.get(renewalsKey(id))) ?? { employer: 0 });

type OneCase = { readonly caseId: string; readonly id: string; readonly next: () => Promise<void> };

/** Whether the case has a new timeline now that it had not before. One that has ended, or was moved before, takes none of the rate. */
async function renewCase(needs: RenewTimelinesNeeds, { caseId, id, next }: OneCase): Promise<boolean> {
  const sickLeave = await loadCase(needs.table, caseId);
  const commandId = `renew-timelines@${id}`;
  if (sickLeave === undefined || !isLookedAfter(sickLeave) || isSetRight(sickLeave)) return false;
  if (sickLeave.commandIds.includes(commandId)) return false;
  await next();
  const { repeated } = await perform(needs, { caseId, commandId, by: 'timeline' }, { do: 'renew-timeline' });
  return !repeated;
}
