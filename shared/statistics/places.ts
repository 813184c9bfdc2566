export type Level = 'employer' | 'institution' | 'unit';

/** A workplace, or several together, by the ids of their units. Those below it share its units out among them. */
export type Place = {
  readonly level: Level;
  readonly id: string;
  readonly units: readonly string[];
  readonly below: readonly Place[];
};

/** The id of the institution that a unit belongs to. */
export const institutionOf = (unitId: string): string => unitId.slice(0, unitId.indexOf('/') + 1);

/**
 * The employer with its institutions and their units. What has a single place below it is the same as that place: those further down stand
 * below it at once, so that no two places are the same cases under two names.
 */
export function placesOf(unitIds: readonly string[]): Place {
  const units = [...new Set(unitIds)].sort();
  const institutions = [...Map.groupBy(units, institutionOf)].map(([id, own]): Place => {
    const below = own.length === 1 ? [] : own.map(unitAlone);
    return { level: 'institution', id, units: own, below };
  });
  const [only, ...others] = institutions;
  const below = only !== undefined && others.length === 0 ? only.below : institutions;
  return { level: 'employer', id: '/', units, below };
}

const unitAlone = (id: string): Place => ({ level: 'unit', id, units: [id], below: [] });
