import { sum } from './counts.ts';

/**
 * A number below this could point at a person. Source: domain.md "Statistics". Zero counts too: that nobody was dismissed, or that everybody
 * was, is something about each of them.
 */
export const fewest = 5;

/**
 * Which categories of a table that stands alone are hidden: the small ones, and then the smallest of the rest until what is hidden is at
 * least two categories with five cases together. So any of them that is small could hold one case more, and another one fewer.
 */
export function hiddenAlone(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const ascending = [...counts].sort(([, a], [, b]) => a - b);
  const hidden = ascending.filter(([, count]) => count < fewest);
  if (hidden.length === 0) return new Set();
  for (const next of ascending.slice(hidden.length)) {
    if (hidden.length > 1 && sum(hidden.map(([, count]) => count)) >= fewest) break;
    hidden.push(next);
  }
  return new Set(hidden.map(([category]) => category));
}

type Grid = readonly (readonly number[])[];

/**
 * Which cells of a grid are hidden when the sums of its rows and columns are known to everybody; each of those sums must be at least five.
 * For every small cell three others are hidden with which it makes a rectangle, such that its neighbours in row and column are above zero: a
 * case moved around the rectangle gives another grid with the same sums and the same shown cells, in which the small cell is one higher.
 * Hiding more for the next cell takes nothing away from that.
 */
export function hiddenCells(grid: Grid): readonly (readonly boolean[])[] {
  const hidden = grid.map((row) => row.map(() => false));
  grid.forEach((row, r) => {
    row.forEach((count, c) => {
      if (count < fewest) hideAround(grid, hidden, [r, c]);
    });
  });
  return hidden;
}

type Cell = readonly [row: number, column: number];

function hideAround(grid: Grid, hidden: boolean[][], small: Cell): void {
  let best: { readonly cells: readonly Cell[]; readonly cost: number } | undefined;
  for (const cells of rectangles(grid, small)) {
    const cost = sum(cells.map((cell) => costOf(grid, hidden, cell)));
    if (best === undefined || cost < best.cost) best = { cells, cost };
    if (cost === 0) break;
  }
  if (best === undefined) throw new RangeError('A row or a column of the grid has a sum below five.');
  for (const [row, column] of [small, ...best.cells]) hide(hidden, row, column);
}

function* rectangles(grid: Grid, [r, c]: Cell): Generator<readonly Cell[]> {
  for (const [column, beside] of (grid[r] ?? []).entries()) {
    if (column === c || beside === 0) continue;
    for (const [row, other] of grid.entries())
      if (row !== r && (other[c] ?? 0) > 0)
        yield [
          [r, column],
          [row, c],
          [row, column],
        ];
  }
}

/** What is hidden anyway costs nothing; one is added so that of two zeros the fewer are taken. */
const costOf = (grid: Grid, hidden: boolean[][], [row, column]: Cell): number =>
  hidden[row]?.[column] === true || (grid[row]?.[column] ?? 0) < fewest ? 0 : (grid[row]?.[column] ?? 0) + 1;

function hide(hidden: boolean[][], row: number, column: number): void {
  const line = hidden[row];
  if (line !== undefined) line[column] = true;
}
