import { isUtf8 } from 'node:buffer';
import { UnreadableFile } from './unreadable-file.ts';

/** A file in pieces, as it comes. */
export type FileContent = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** As much as is split into lines at once, in bytes. */
const largestPiece = 64 * 1024;

/** The same in small pieces, however large those are that it comes in. */
export async function* inPieces(content: FileContent): AsyncGenerator<Uint8Array> {
  for await (const piece of content)
    for (let start = 0; start < piece.length; start += largestPiece) yield piece.subarray(start, start + largestPiece);
}

export const encodings = ['utf-8', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** A physical line with a character for each byte: in which encoding a file is written is known only once all of it has come. */
export type RawLine = { readonly line: number; readonly raw: string };

/** No row of seventeen cells of 200 characters comes near this, and what is sealed has to go into one item of the store. */
const longestLine = 20_000;

const beyondText = /[^\t\x20-\x7e]/;
const beyondAscii = /[^\0-\x7f]/;
/** No text export writes one. */
const control = /[^\t\x20-\x7e\x80-\xff]/;
/** What these encodings make a control character of. */
const controlIn: Readonly<Record<Encoding, RegExp>> = {
  'utf-8': /\xc2[\x80-\x9f]/,
  'windows-1252': /[\x81\x8d\x8f\x90\x9d]/,
};
const byteOrderMark = '\xef\xbb\xbf';

export type RawLines = {
  /** The lines that are complete with this piece. @throws UnreadableFile */
  readonly take: (piece: Uint8Array) => readonly RawLine[];
  /** The last line, and how the file is written. @throws UnreadableFile */
  readonly end: () => { readonly lines: readonly RawLine[]; readonly encoding: Encoding };
};

/**
 * Splits a file into lines as its pieces come, and keeps no more of it than the line it is in. It is in UTF-8, with or without a byte order
 * mark, else in Windows-1252; lines end in LF, CR LF or CR, which are the same bytes in both.
 */
export function rawLines(): RawLines {
  let rest = '';
  let line = 0;
  let isMarked = false;
  let isValid = true;
  /** The first line with a control character, if the file is in this encoding. */
  const notText = new Map<Encoding, number>();

  const checked = (raw: string): RawLine => {
    line += 1;
    if (line === 1 && /^(\xff\xfe|\xfe\xff)/.test(raw)) throw new UnreadableFile({ kind: 'utf-16' });
    if (line === 1) isMarked = raw.startsWith(byteOrderMark);
    const text = line === 1 && isMarked ? raw.slice(byteOrderMark.length) : raw;
    if (beyondText.test(text)) lookAt(text);
    if (text.length > longestLine) throw new UnreadableFile({ kind: 'too-long-line', line });
    return { line, raw: text };
  };
  const lookAt = (text: string): void => {
    if (control.test(text)) throw new UnreadableFile({ kind: 'not-text', line });
    isValid &&= isUtf8(bytesOf(text));
    for (const encoding of encodings)
      if (!notText.has(encoding) && controlIn[encoding].test(text)) notText.set(encoding, line);
  };
  const ended = (): Encoding => {
    if (!isValid && isMarked) throw new UnreadableFile({ kind: 'damaged-utf-8' });
    const encoding = isValid ? 'utf-8' : 'windows-1252';
    const at = notText.get(encoding);
    if (at !== undefined) throw new UnreadableFile({ kind: 'not-text', line: at });
    return encoding;
  };

  return {
    take: (piece) => {
      const text = rest + Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1');
      // The line feed of a carriage return at the end may come with the next piece.
      const end = text.endsWith('\r') ? text.length - 1 : text.length;
      const lines = text.slice(0, end).split(/\r\n?|\n/);
      rest = lines.pop() + text.slice(end);
      const found = lines.map(checked);
      if (rest.length > longestLine) checked(rest);
      return found;
    },
    end: () => ({ lines: rest.split(/\r/).map(checked), encoding: ended() }),
  };
}

const bytesOf = (raw: string): Buffer => Buffer.from(raw, 'latin1');

const decoders = {
  'utf-8': new TextDecoder('utf-8'),
  'windows-1252': new TextDecoder('windows-1252'),
} as const;

/** What a line says. */
export const decodeRaw = (raw: string, encoding: Encoding): string =>
  beyondAscii.test(raw) ? decoders[encoding].decode(bytesOf(raw)) : raw;

/** What it says as far as it tells by itself, while the rest of its file is not there. */
export const guessRaw = (raw: string): string =>
  beyondAscii.test(raw) ? decodeRaw(raw, isUtf8(bytesOf(raw)) ? 'utf-8' : 'windows-1252') : raw;
