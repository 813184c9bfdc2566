import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FileContent } from '../../shared/intake/raw-lines.ts';
import { ApiProblem } from './problem.ts';

/** zlib's own names for what is no gzip, or not all of it. */
const broken = /^Z_(DATA|BUF)_ERROR$/;

/** What a body was before it was compressed with gzip, a piece at a time: whoever stops reading stops the inflating. @throws ApiProblem */
export async function* inflated(compressed: FileContent): AsyncGenerator<Uint8Array> {
  // Its error comes out of the stream that is read.
  const pieces = pipeline(Readable.from(compressed, { objectMode: false }), createGunzip(), () => undefined);
  try {
    yield* pieces as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof Error && 'code' in error && broken.test(String(error.code))) throw new ApiProblem('not-gzip');
    throw error;
  } finally {
    pieces.destroy();
  }
}
