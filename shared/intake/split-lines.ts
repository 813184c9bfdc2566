/** The physical lines of a text, whether they end in LF, CR LF or CR. */
export const splitLines = (text: string): readonly string[] => text.split(/\r\n?|\n/);

/** The same one after the other, so that a long text is never there twice. */
export function* eachLine(text: string): Generator<string> {
  const ending = /\r\n?|\n/g;
  let start = 0;
  for (let found = ending.exec(text); found !== null; found = ending.exec(text)) {
    yield text.slice(start, found.index);
    start = ending.lastIndex;
  }
  yield text.slice(start);
}
