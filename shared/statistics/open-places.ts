import { sum } from './counts.ts';
import { fewest } from './hide-cells.ts';
import type { Place } from './places.ts';

type About = { readonly casesOf: (place: Place) => number; readonly isNew: (place: Place) => boolean };

/**
 * Which places below another are shown at all, by how many cases each has; the others disappear in what is left of the place above. That is
 * known to everybody, so they are at least two with five cases together, or none. Decided once for all tables. A place that is new is not
 * shown, and what hides it is one that is not: of a new one everybody knows the years without a case.
 */
export function openPlaces(places: readonly Place[], { casesOf, isNew }: About): readonly Place[] {
  const ascending = [...places].sort((a, b) => Number(isNew(b)) - Number(isNew(a)) || casesOf(a) - casesOf(b));
  let closed = ascending.filter((place) => isNew(place) || casesOf(place) < fewest).length;
  const isEnough = (among: readonly Place[]): boolean =>
    among.length === 0 || (among.length > 1 && sum(among.map(casesOf)) >= fewest && !among.every(isNew));
  while (!isEnough(ascending.slice(0, closed)) && closed < ascending.length) closed += 1;
  const open = new Set(ascending.slice(closed));
  return places.filter((place) => open.has(place));
}
