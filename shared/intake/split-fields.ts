/**
 * A stray quote is looked for up to the end of its line, so a hostile line costs time with the square of its length.
 * No row of seventeen cells of 200 characters comes near this; a longer line is split at every semicolon.
 */
const longestQuotedLine = 20_000;

/**
 * The fields of one line, separated by semicolons. A field is the text up to the next `;` unless properly quoted: then it starts with a
 * quote, doubles those inside, and its last quote is followed by `;` or the line's end. Stray quotes are text.
 */
export function splitFields(line: string): readonly string[] {
  if (!line.includes('"') || line.length > longestQuotedLine) return line.split(';');
  const fields: string[] = [];
  for (let start = 0; start <= line.length; ) {
    const close = line[start] === '"' ? closingQuote(line, start) : undefined;
    const end = close === undefined ? nextSemicolon(line, start) : close + 1;
    fields.push(close === undefined ? line.slice(start, end) : line.slice(start + 1, close).replaceAll('""', '"'));
    start = end + 1;
  }
  return fields;
}

function closingQuote(line: string, opening: number): number | undefined {
  let at = line.indexOf('"', opening + 1);
  while (at !== -1 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  const endsField = at !== -1 && (at + 1 === line.length || line[at + 1] === ';');
  return endsField ? at : undefined;
}

function nextSemicolon(line: string, from: number): number {
  const at = line.indexOf(';', from);
  return at === -1 ? line.length : at;
}
