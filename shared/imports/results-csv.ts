import { csvFile } from '../csv-file.ts';
import type { RowResult } from './group-items.ts';

/** What became of each row, for a spreadsheet or a system: line, outcome, codes and sentences, and nothing of what stood in the row. */
export const resultsCsv = (results: readonly RowResult[]): string =>
  csvFile([
    ['line', 'outcome', 'code', 'reason'],
    ...results.map(({ line, outcome, codes, reasons }) => [String(line), outcome, codes.join(' '), reasons.join(' ')]),
  ]);
