import { gunzipSync } from 'node:zlib';

/** A file that says that it is compressed and is not, or comes to more than anybody may send. */
export class BrokenFile extends Error {
  override readonly name = 'BrokenFile';
}

/** 100,000 rows of seventeen columns have about 20 MB. */
const largest = 20 * 1024 * 1024;

/** What somebody chose in a form, unpacked where it is gzip; undefined where nothing was chosen: that comes as a file without a name. @throws BrokenFile */
export async function readSentFile(field: unknown): Promise<Uint8Array | undefined> {
  if (!(field instanceof File) || field.name === '') return undefined;
  const bytes = new Uint8Array(await field.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return new Uint8Array(gunzipSync(bytes, { maxOutputLength: largest }));
  } catch (cause) {
    throw new BrokenFile('The file cannot be unpacked.', { cause });
  }
}
