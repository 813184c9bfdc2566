import { createHash } from 'node:crypto';
import type { FileContent } from '../../shared/intake/raw-lines.ts';
import { ApiProblem } from './problem.ts';

/** 100,000 rows of seventeen columns have about 20 MB; it is never in memory as a whole. */
export const largestFile = 20 * 1024 * 1024;

/** A file on its way in. */
export type SentFile = {
  /** Its pieces, once. @throws ApiProblem as soon as they are too many */
  readonly content: AsyncIterable<Uint8Array>;
  /** The same for the same content: reads what has not been read yet. @throws ApiProblem */
  readonly mark: () => Promise<string>;
};

/** Counts a file as it comes, and keeps of it no more than its hash. */
export function sentFile(pieces: FileContent): SentFile {
  const hash = createHash('sha256');
  const content = counted(pieces, (piece) => hash.update(piece));
  let mark: string | undefined;
  return {
    content: { [Symbol.asyncIterator]: () => content },
    mark: async () => {
      for await (const _ of content);
      mark ??= hash.digest('hex');
      return mark;
    },
  };
}

async function* counted(pieces: FileContent, seen: (piece: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > largestFile) throw new ApiProblem('too-large');
    seen(piece);
    yield piece;
  }
}
