import { createReadStream } from 'node:fs';
import { createGzip } from 'node:zlib';
import { UsageProblem } from './fail.ts';
import { whyUnreadable } from './options.ts';

/** A file packed with gzip, an eighth of it in memory: a request to the cloud holds 6 MB. @throws UsageProblem naming the file when it cannot be read */
export async function compressed(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  const reading = createReadStream(file);
  const packing = createGzip();
  reading.once('error', (error) => packing.destroy(error));
  try {
    for await (const piece of reading.pipe(packing)) pieces.push(piece);
  } catch (error) {
    throw new UsageProblem(whyUnreadable(file, error));
  }
  return Buffer.concat(pieces);
}
