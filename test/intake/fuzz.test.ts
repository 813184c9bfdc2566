import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absenceColumns } from '../../shared/intake/absence-columns.ts';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { wordReason } from '../../shared/intake/reason-words.ts';
import { UnreadableFile } from '../../shared/intake/unreadable-file.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const titles = Object.values(absenceColumns).map(({ title }) => title);

function readOrRefuse(bytes: Uint8Array): void {
  for (const parse of [parseAbsenceFile, parsePeopleFile]) {
    try {
      parse(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableFile);
    }
  }
}

describe('whatever a file holds', () => {
  it('is read or refused as unreadable, never anything else', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), readOrRefuse));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }).map(bytesOf), readOrRefuse));
  });

  it('counts every row once', () => {
    const sign = fc.constantFrom(...'";\r\n x1-', 'Syg', '02-11-2026', '010190-0000');
    const body = fc.array(sign, { maxLength: 80 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(body, (text) => {
        const file = parseAbsenceFile(bytesOf(`Tjenestenummer;Fraværskode;Startdato;Navn\n${text}`));
        expect(file.rows.length + file.ignored.length + file.rejected.length).toBe(file.rowCount);
      }),
    );
  });

  it('never shows a cell in what is said about it', () => {
    // The sign before each value occurs in no sentence of ours, so finding it means a cell got out.
    const value = fc
      .constantFrom('', '010190-0000', '02-11-2026', 'Syg', 'Bo', '20000103', 'x@example.org')
      .map((text) => `¤${text}`);
    const good = fc.constantFrom('Syg', '02-11-2026', '1', '');
    const cells = fc.array(fc.oneof(value, good), { minLength: 3, maxLength: titles.length + 2 });
    fc.assert(
      fc.property(cells, (row) => {
        const { ignored, rejected, warnings } = parseAbsenceFile(bytesOf(`${titles.join(';')}\n${row.join(';')}`));
        const said = [...ignored, ...rejected, ...warnings].flatMap(({ reason }) => [
          JSON.stringify(reason),
          wordReason(reason, 'da'),
          wordReason(reason, 'en'),
        ]);
        expect(said.join('\n')).not.toMatch(/¤|0101|example\.org/);
      }),
    );
  });
});
