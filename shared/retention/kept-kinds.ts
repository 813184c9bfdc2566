import type { Key } from '../ports/table.ts';
import { usualRetentionMonths } from '../rules/retention-months.ts';
import type { Keeping, KeptKind } from './kept-kind.ts';
import { keptOfCases } from './kept-of-cases.ts';
import { keptOfEmployers } from './kept-of-employers.ts';
import { keptOfPeople } from './kept-of-people.ts';
import { keptOfSystems } from './kept-of-systems.ts';

/** Every kind of item that any store holds, and how long: the only list of it. The first kind whose keys fit is meant. */
export const keptKinds: readonly KeptKind[] = [...keptOfCases, ...keptOfPeople, ...keptOfSystems, ...keptOfEmployers];

/** The kind that an item under a key is of; undefined for one that nobody has thought of. */
export const kindOf = ({ pk, sk }: Key): KeptKind | undefined =>
  keptKinds.find(({ keys }) => keys.some((key) => pk.startsWith(key.pk) && sk.startsWith(key.sk ?? '')));

/** How long, in words: `12 months after …`. */
export function keepingWords(keeping: Keeping): string {
  switch (keeping.for) {
    case 'period':
      return `the employer’s period, ${usualRetentionMonths} months unless it says otherwise, after ${keeping.after}`;
    case 'months':
      return `${keeping.months} months after ${keeping.after}`;
    case 'days':
      return `${keeping.days} days after ${keeping.after}`;
    case 'minutes':
      return `${keeping.minutes} minutes after ${keeping.after}`;
    case 'as-long-as':
      return `as long as ${keeping.what}`;
    case 'always':
      return 'always';
  }
}
