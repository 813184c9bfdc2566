import { holdsCpr } from '../case/cpr.ts';
import { looseKey } from './loose-key.ts';
import { UnreadableFile } from './unreadable-file.ts';

export type Column = {
  readonly title: string;
  readonly alsoCalled?: readonly string[];
  readonly compulsory?: boolean;
};
export type Columns<Name extends string> = { readonly [name in Name]: Column };

/** What a column is called when we speak of it: its title, or its number counted from 1 when its header says nothing. */
export type ColumnLabel = string | number;

/** Where the known columns stand in one file, and what to call each of its columns. */
export type Header<Name extends string> = {
  readonly positions: ReadonlyMap<Name, number>;
  readonly labels: readonly ColumnLabel[];
  readonly unknown: readonly ColumnLabel[];
};

/** An unknown header is shown to the person who imports: longer than this it is hardly a header. */
const longestLabel = 40;

/**
 * Finds the known columns, in any order and loosely written.
 * @throws UnreadableFile when a compulsory column is missing, a known one stands twice, or a header looks like a CPR number.
 */
export function readHeader<Name extends string>(fields: readonly string[], columns: Columns<Name>): Header<Name> {
  const named = namesByKey(columns);
  const names = fields.map((field) => named.get(headerKey(field)));
  const positions = new Map<Name, number>();
  names.forEach((name, index) => {
    if (name === undefined) return;
    if (positions.has(name)) throw new UnreadableFile({ kind: 'duplicate-column', column: columns[name].title });
    positions.set(name, index);
  });
  refuseIncomplete(positions, columns);
  refuseCpr(fields);
  const labels = fields.map((field, index) => {
    const name = names[index];
    return name === undefined ? unknownLabel(field, index) : columns[name].title;
  });
  return { positions, labels, unknown: labels.filter((_, i) => names[i] === undefined && fields[i]?.trim() !== '') };
}

/** Headers lose their æøå on the way through other systems, so `ø`, `oe` and `o` are one here, as are `å`, `aa` and `a`, `æ`, `ae` and `a`. */
const headerKey = (text: string): string => looseKey(text).replace(/oe/g, 'o').replace(/a[ae]/g, 'a');

const namesOf = <Name extends string>(columns: Columns<Name>): readonly Name[] => Object.keys(columns) as Name[];

function namesByKey<Name extends string>(columns: Columns<Name>): ReadonlyMap<string, Name> {
  const spellings = (name: Name): readonly string[] => [columns[name].title, ...(columns[name].alsoCalled ?? [])];
  return new Map(namesOf(columns).flatMap((name) => spellings(name).map((text) => [headerKey(text), name] as const)));
}

function refuseIncomplete<Name extends string>(found: ReadonlyMap<Name, number>, columns: Columns<Name>): void {
  const missing = namesOf(columns).filter((name) => columns[name].compulsory === true && !found.has(name));
  if (missing.length === 0) return;
  throw new UnreadableFile({ kind: 'missing-columns', columns: missing.map((name) => columns[name].title) });
}

function refuseCpr(fields: readonly string[]): void {
  const index = fields.findIndex(holdsCpr);
  if (index !== -1) throw new UnreadableFile({ kind: 'cpr-in-header', column: index + 1 });
}

function unknownLabel(field: string, index: number): ColumnLabel {
  const text = field.trim();
  return text === '' || text.length > longestLabel ? index + 1 : text;
}
