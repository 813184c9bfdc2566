import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../shared/csv-file.ts';
import { sourceFiles } from './source-files.ts';

/** What a spreadsheet makes a formula of, also behind blanks. Source: OWASP, CSV injection. */
const isFormula = (cell: string): boolean => /^\s*[=+\-@\t\r]/.test(cell);

/** The cells as a spreadsheet reads them back. */
function cellsIn(file: string): readonly string[] {
  const cells: string[] = [];
  for (const [, quoted, plain = ''] of file
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(?:;|\r\n)/g))
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  return cells;
}

const cell = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', ';', '"', "'", 'a', '1'),
    maxLength: 8,
  }),
  fc.constantFrom('=HYPERLINK("http://evil.example")', '@SUM(1)', '+45', '-1', ' =1', '\t=1', "'=1"),
);

describe('a cell', () => {
  it('is a text in every file that we write, whatever it begins with', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const read = cellsIn(csvFile(rows));
        expect(read).toHaveLength(rows.length * 3);
        expect(read.filter(isFormula)).toEqual([]);
        // Nothing but the apostrophe was added.
        expect(read.map((text, place) => (text === rows.flat()[place] ? text : text.slice(1)))).toEqual(rows.flat());
      }),
      { numRuns: 500 },
    );
  });

  it('is written by one function alone', () => {
    const others = sourceFiles().filter(
      ({ name, text }) =>
        /text\/csv|\.csv['"`]/.test(text) && /join\(['"`];['"`]\)/.test(text) && name !== 'shared/csv-file.ts',
    );
    expect(others.map(({ name }) => name)).toEqual([]);
  });
});
