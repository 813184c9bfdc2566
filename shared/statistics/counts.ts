/** How many cases are in each category of a table. What is not named is zero. */
export type Counts = Readonly<Record<string, number>>;

/** The cases of a workplace in a year: how many, and by table. Every table counts each case once. */
export type PlaceCounts = { readonly cases: number; readonly families: Readonly<Record<string, Counts>> };

/** A year that has ended, by unit. It is counted once and never again. */
export type CountedYear = { readonly year: number; readonly units: Readonly<Record<string, PlaceCounts>> };

/**
 * A table that is counted. `categories` is absent where the employer's own words make them. `impossible` are those that no case can be in,
 * whoever it is about: their zero tells nothing. `employerOnly`: never shown of a workplace.
 */
export type Family = {
  readonly id: string;
  readonly categories?: readonly string[];
  readonly impossible?: readonly string[];
  readonly employerOnly?: boolean;
};

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The counts of several places, or of one in several years, together. */
export function together(places: readonly (PlaceCounts | undefined)[], { id }: Pick<Family, 'id'>): Counts {
  const total: Record<string, number> = {};
  for (const place of places)
    for (const [category, count] of Object.entries(place?.families[id] ?? {}))
      total[category] = (total[category] ?? 0) + count;
  return total;
}

export const casesIn = (places: readonly (PlaceCounts | undefined)[]): number =>
  sum(places.map((place) => place?.cases ?? 0));
