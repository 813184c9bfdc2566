import { csvLine, csvStart } from '../csv-file.ts';
import type { RowResult } from './group-items.ts';

/** So many characters are sent at once: each piece has its cost. */
const pieceLength = 16_384;

/** What became of each row, for a spreadsheet or a system: line, outcome, codes and sentences, and nothing of what stood in the row. */
export async function* resultsCsv(results: AsyncIterable<RowResult>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = csvStart + csvLine(['line', 'outcome', 'code', 'reason']);
  for await (const { line, outcome, codes, reasons } of results) {
    piece += csvLine([String(line), outcome, codes.join(' '), reasons.join(' ')]);
    if (piece.length < pieceLength) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece);
}
