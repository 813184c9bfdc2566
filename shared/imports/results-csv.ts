import { csvLine, csvStart } from '../csv-file.ts';
import type { RowResult } from './group-items.ts';

/** So many characters are sent at once: each piece has its cost. */
const pieceLength = 16_384;

export type CsvColumns = {
  readonly header: readonly string[];
  readonly cells: (row: RowResult) => readonly string[];
};

/** Names that stay as they are, for other systems to go by. */
const ofTheApi: CsvColumns = {
  header: ['line', 'outcome', 'code', 'reason'],
  cells: ({ line, outcome, codes, reasons }) => [String(line), outcome, codes.join(' '), reasons.join(' ')],
};

/** What became of each row, for a system, or in a person's own words for a spreadsheet: nothing of what stood in the row. */
export async function* resultsCsv(
  results: AsyncIterable<RowResult>,
  { header, cells }: CsvColumns = ofTheApi,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = csvStart + csvLine(header);
  for await (const row of results) {
    piece += csvLine(cells(row));
    if (piece.length < pieceLength) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece);
}
