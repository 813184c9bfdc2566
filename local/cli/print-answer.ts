import { textTable } from './text-table.ts';

type Scalar = string | number | boolean | null;
const isScalar = (value: unknown): value is Scalar => value === null || typeof value !== 'object';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An answer of the API for reading: lists as tables, the rest as names and values. With --json it is printed as it came. */
export function printAnswer(value: unknown, indent = ''): string {
  if (!isRecord(value)) return `${indent}${textOf(value)}`;
  return Object.entries(value)
    .map(([name, part]) => `${indent}${entry(name, part, indent)}`)
    .join('\n');
}

function entry(name: string, part: unknown, indent: string): string {
  if (Array.isArray(part) && part.length > 0 && part.every(isRecord)) return `${name}:\n${table(part)}`;
  if (isRecord(part)) return `${name}:\n${printAnswer(part, `${indent}  `)}`;
  return `${name}: ${textOf(part)}`;
}

function table(rows: readonly Readonly<Record<string, unknown>>[]): string {
  // Sentences do not fit into a table: --json has them.
  const names = [...new Set(rows.flatMap(Object.keys))].filter((name) => rows.every((row) => fits(row[name])));
  return textTable(
    names,
    rows.map((row) => names.map((name) => textOf(row[name]))),
  );
}

const fits = (part: unknown): boolean =>
  part === undefined ||
  isScalar(part) ||
  (Array.isArray(part) && part.every((one) => String(one).length < 30 && isScalar(one)));

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return isScalar(value) ? String(value) : JSON.stringify(value);
}
