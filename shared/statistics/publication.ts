import type { Level } from './places.ts';

/** A count that is shown, or undefined where it is hidden. */
export type ShownCell = { readonly category: string; readonly count: number | undefined };

/** What is hidden of a table whose categories are the employer's own words: to name them would tell that they occur. */
export const otherCategories = 'others';

export type ShownTable = {
  readonly family: string;
  readonly level: Level;
  readonly place: string;
  /** One year, or several together. */
  readonly years: readonly number[];
  readonly total: number;
  readonly cells: readonly ShownCell[];
};

/**
 * A place, or with `/` all places of a level, not shown for some years, and what is in its stead: the three years together once they are
 * over, the level above, or nothing, where there is no level above.
 */
export type Withheld = {
  readonly level: Level;
  readonly place: string;
  readonly years: readonly number[];
  readonly instead: 'years-together' | 'level-above' | 'nothing';
};

export type Publication = { readonly tables: readonly ShownTable[]; readonly withheld: readonly Withheld[] };
