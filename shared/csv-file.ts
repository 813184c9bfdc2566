/** A spreadsheet takes a text that begins so for a formula: an apostrophe makes it a text again. */
const formula = /^\s*[=+\-@\t\r]/;

/** Rows as a file for a spreadsheet: semicolons, a byte order mark and CRLF, as Danish Excel reads it. No cell becomes a formula. */
export const csvFile = (rows: readonly (readonly string[])[]): string => `${csvStart}${rows.map(csvLine).join('')}`;

/** What a file for a spreadsheet begins with, before its first line. */
export const csvStart = '\uFEFF';
export const csvLine = (cells: readonly string[]): string => `${cells.map(cellText).join(';')}\r\n`;

function cellText(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
