import type { Counts } from './counts.ts';
import { agreementFamily, families } from './families.ts';
import { fewest, hiddenAlone } from './hide-cells.ts';
import type { Publication, ShownTable } from './publication.ts';
import type { Statistics } from './statistics-items.ts';
import { suppress } from './suppress.ts';

/** What may be shown of an employer's counts, to each reader the same numbers or fewer. */
export function publishStatistics({ years }: Pick<Statistics, 'years'>): Publication {
  const { tables, withheld } = suppress(years, families);
  return { tables: [...tables, ...years.flatMap(agreementTable)], withheld };
}

/** Agreements run on from year to year: three years together would count them three times, so each year stands alone. */
function agreementTable({ year, agreements }: { readonly year: number; readonly agreements: Counts }) {
  const counts = new Map((agreementFamily.categories ?? []).map((kind) => [kind, agreements[kind] ?? 0]));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total < fewest) return [];
  const hidden = hiddenAlone(counts);
  const cells = [...counts].map(([category, count]) => ({ category, count: hidden.has(category) ? undefined : count }));
  const table: ShownTable = { family: agreementFamily.id, level: 'employer', place: '/', years: [year], total, cells };
  return [table];
}

/**
 * Who reads. The employer's consultant has every level, hr that of the workplaces whose hr they are (by the scopes of the role: a unit, an
 * institution, or `/`), MED and the union's consultant the whole employer. Source: domain.md "Statistics".
 */
export type Reader =
  | { readonly kind: 'employer-consultant' | 'med' | 'union-consultant' }
  | { readonly kind: 'hr'; readonly scopes: readonly string[] };

/** The part of a publication that a reader may have. It only leaves out, so what holds for the whole holds for it. */
export function forReader({ tables, withheld }: Publication, reader: Reader): Publication {
  const isTheirs = ({ level, place }: Pick<ShownTable, 'level' | 'place'>): boolean =>
    level === 'employer' || reader.kind === 'employer-consultant' || isOfHr(reader, place);
  return { tables: tables.filter(isTheirs), withheld: withheld.filter(isTheirs) };
}

const isOfHr = (reader: Reader, place: string): boolean =>
  reader.kind === 'hr' &&
  (place === '/' || reader.scopes.some((scope) => scope === '/' || scope === place || isWithin(place, scope)));

/** A scope that ends in a slash is a whole institution. */
const isWithin = (place: string, scope: string): boolean => scope.endsWith('/') && place.startsWith(scope);
