import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRaw, inPieces, rawLines } from '../../shared/intake/raw-lines.ts';
import { linesOfFile } from '../../shared/intake/semicolon-file.ts';
import { UnreadableFile, wordFileProblem } from '../../shared/intake/unreadable-file.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The lines of a file that comes in such pieces. */
function linesIn(...pieces: readonly Uint8Array[]): readonly string[] {
  const file = rawLines();
  const found = pieces.flatMap((piece) => file.take(piece));
  const { lines, encoding } = file.end();
  return [...found, ...lines].map(({ raw }) => decodeRaw(raw, encoding));
}

describe('a file that is text', () => {
  it('is read as UTF-8 without a byte order mark', () => {
    expect(linesIn(utf8('Køn;Fraværskode'))).toEqual(['Køn;Fraværskode']);
  });

  it('is read as UTF-8 with a byte order mark, which is dropped', () => {
    expect(linesIn(bytes(0xef, 0xbb, 0xbf, 0x4b, 0xc3, 0xb8, 0x6e))).toEqual(['Køn']);
  });

  it('is read as Windows-1252 when it is not UTF-8', () => {
    expect(linesIn(bytes(0xc6, 0xd8, 0xc5, 0xe6, 0xf8, 0xe5, 0x80, 0x96))).toEqual(['ÆØÅæøå€–']);
  });

  it('ends a line at LF, CR LF or a lone CR', () => {
    expect(linesIn(utf8('a\nb\r\nc\rd'))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is the same however it is cut into pieces, also within a character or a line ending', () => {
    const content = fc.oneof(
      fc
        .array(fc.constantFrom('æ', '€', '\r', '\n', '\r\n', ';', 'a'), { maxLength: 20 })
        .map((signs) => utf8(signs.join(''))),
      fc
        .array(fc.constantFrom(0x41, 0xc3, 0xa6, 0xe6, 0x0d, 0x0a, 0x80), { maxLength: 20 })
        .map((all) => bytes(...all)),
    );
    fc.assert(
      fc.property(content, (whole) => {
        expect(linesIn(...[...whole].map((one) => bytes(one)))).toEqual(linesIn(whole));
      }),
    );
  });

  it('is cut into small pieces', async () => {
    const lengths: number[] = [];
    for await (const { length } of inPieces([new Uint8Array(150_000), new Uint8Array(1)])) lengths.push(length);
    expect(lengths).toEqual([65_536, 65_536, 18_928, 1]);
  });
});

describe('a file that is no text is refused', () => {
  it.each<[string, Uint8Array, string]>([
    ['when it has no bytes', bytes(), 'empty'],
    ['when it has only a byte order mark and blank lines', bytes(0xef, 0xbb, 0xbf, 0x0d, 0x0a), 'empty'],
    ['when it is UTF-16, little end first', bytes(0xff, 0xfe, 0x41, 0x00), 'utf-16'],
    ['when it is UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0x41), 'utf-16'],
    ['when it is UTF-16 without a mark', bytes(0x41, 0x00, 0x42, 0x00), 'not-text'],
    ['when it is a spreadsheet', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), 'not-text'],
    ['when a line has no end', new Uint8Array(20_001).fill(0x41), 'too-long-line'],
    ['when bytes are undefined in Windows-1252', bytes(0x41, 0xe6, 0x9d), 'not-text'],
    ['when its mark promises UTF-8 and it is not', bytes(0xef, 0xbb, 0xbf, 0xe6, 0x41), 'damaged-utf-8'],
  ])('%s', (_when, file, kind) => {
    expect(() => linesOfFile(file)).toThrow(
      expect.objectContaining({ name: 'UnreadableFile', problem: expect.objectContaining({ kind }) }),
    );
  });

  it('names the line where the text stops being text', () => {
    expect(() => linesOfFile(bytes(0x41, 0x0d, 0x0a, 0x42, 0x00))).toThrow('line 2 holds bytes that are no characters');
  });

  it('says so in one line, in English and Danish', () => {
    expect(new UnreadableFile({ kind: 'empty' }).message).toBe(
      'The file is empty. Export it again and check that it has a header and rows.',
    );
    expect(wordFileProblem({ kind: 'empty' }, 'da')).toBe(
      'Filen er tom. Eksportér den igen, og se efter, at den har overskrifter og rækker.',
    );
  });
});
