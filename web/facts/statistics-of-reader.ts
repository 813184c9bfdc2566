import type { Language } from '../../shared/case/roles.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import type { Policy } from '../../shared/rules/policy.ts';
import {
  type PlaceOf,
  partOf,
  periodsAt,
  placesIn,
  placeWord,
  wholeEmployer,
} from '../../shared/statistics/part-of.ts';
import { type PlaceName, placeNames } from '../../shared/statistics/place-names.ts';
import type { Publication } from '../../shared/statistics/publication.ts';
import { forReader } from '../../shared/statistics/publish-statistics.ts';
import { publishedOf } from '../../shared/statistics/published.ts';
import { newestPolicy } from '../../shared/store/policies.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Reader } from '../view.ts';
import { scopesHeld } from './scopes-held.ts';

/** What a reader may have of an employer's statistics, what its places are called, and the employer's own targets. */
export type StatisticsOfReader = {
  readonly publication: Publication;
  readonly nameOf: PlaceName;
  readonly targets: Policy['targets'];
};

/** A place and years that were chosen, and the part of the statistics that is about them. */
export type Chosen = { readonly place: PlaceOf; readonly period: string; readonly part: Publication };

/**
 * The consultant and hr have the whole employer and the workplaces that they are there for, the union's consultant the whole employer. Undefined for
 * whoever holds none of these roles: to be named in a case gives nobody statistics.
 */
export async function statisticsOfReader(
  needs: PortalNeeds,
  reader: Reader,
  language: Language,
): Promise<StatisticsOfReader | undefined> {
  const local = scopesHeld(reader, 'employer-consultant', 'hr');
  const held = local ?? scopesHeld(reader, 'union-consultant');
  if (held === undefined) return undefined;
  const { employerId } = held;
  const [all, nameOf, policy] = await Promise.all([
    publishedOf(needs.table, employerId),
    placeNames(needs.table, { employerId, language }),
    newestPolicy(needs.table, employerId),
  ]);
  const kind = local === undefined ? ({ kind: 'union-consultant' } as const) : ({ kind: 'hr', ...local } as const);
  return { publication: forReader(all, kind), nameOf, targets: policyOf({ ...policy, area: '' }).targets };
}

type Asked = { readonly place?: string | undefined; readonly year?: string | undefined };

/** What an address chooses; the whole employer and its newest years where it does not. Undefined for a place that the reader has nothing of. */
export function chosenOf(
  { publication }: StatisticsOfReader,
  { place: asked = placeWord(wholeEmployer), year }: Asked,
): Chosen | undefined {
  const place = placesIn(publication).find((one) => placeWord(one) === asked);
  if (place === undefined) return undefined;
  const periods = periodsAt(publication, place);
  const period = periods.find((one) => one === year) ?? periods[0] ?? '';
  return { place, period, part: partOf(publication, place, period) };
}
