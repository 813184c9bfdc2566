import { splitLines } from './split-lines.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Any control character but tab and line breaks: no text export writes one, and Windows-1252 turns its undefined bytes into them. */
const notText = /[^\P{Cc}\t\n\r]/u;

/** The text of a file in UTF-8, with or without a byte order mark, else in Windows-1252. @throws UnreadableFile when it is empty or no text. */
export function decodeFile(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) throw new UnreadableFile({ kind: 'utf-16' });
  const text = utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  const at = text.search(notText);
  if (at !== -1) throw new UnreadableFile({ kind: 'not-text', line: lineAt(text, at) });
  if (text.trim() === '') throw new UnreadableFile({ kind: 'empty' });
  return text;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (startsWith(bytes, [0xef, 0xbb, 0xbf])) throw new UnreadableFile({ kind: 'damaged-utf-8' });
    return undefined;
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const lineAt = (text: string, index: number): number => splitLines(text.slice(0, index)).length;
