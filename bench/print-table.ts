import { type Figure, type Findings, isMet, type Target } from './bench-item.ts';

const columns = ['item', 'figure', 'value', 'unit', 'target', 'met?', 'beside'] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;
const header: Row = {
  item: 'item',
  figure: 'figure',
  value: 'value',
  unit: 'unit',
  target: 'target',
  'met?': 'met?',
  beside: 'beside',
};

/** The one table of everything that was measured: a figure a line. */
export function printTable(found: ReadonlyMap<string, Findings>): readonly string[] {
  const rows = [...found].flatMap(([item, { figures }]) => figures.map((figure) => rowOf(item, figure)));
  const widths = columns.map((column) => Math.max(...[header, ...rows].map((row) => row[column].length)));
  const line = (row: Row): string =>
    columns
      .map((column, place) =>
        column === 'value' ? row[column].padStart(widths[place] ?? 0) : row[column].padEnd(widths[place] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(header), '-'.repeat(line(header).length), ...rows.map(line)];
}

const rowOf = (item: string, figure: Figure): Row => ({
  item,
  figure: figure.name,
  value: printNumber(figure.value),
  unit: figure.unit,
  target: figure.target === undefined ? '' : printTarget(figure.target),
  'met?': { true: 'yes', false: 'NO', undefined: '' }[`${isMet(figure)}`],
  beside: figure.ratio === undefined ? '' : `${printNumber(figure.ratio.times)} × ${figure.ratio.of}`,
});

const printTarget = (target: Target): string =>
  'atMost' in target ? `at most ${printNumber(target.atMost)}` : `at least ${printNumber(target.atLeast)}`;

/** Three figures are all that a measurement on a shared machine is good for. */
export function printNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0 || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
