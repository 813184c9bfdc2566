import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import path from 'node:path';

/** AES-256 and HMAC-SHA-256 take 32 bytes. */
const keyBytes = 32;

/** The key file is there but holds no key. Without the right one the personal fields of the store stay sealed. */
export class BrokenKeyFile extends Error {
  override readonly name = 'BrokenKeyFile';
  constructor(file: string) {
    super(
      `${file} does not hold a key of ${keyBytes} bytes. Put back the key file that belongs to this store from your backup.`,
    );
  }
}

/** The installation's key, made at the first start and readable by its owner only. @throws BrokenKeyFile */
export function installationKey(folder: string): Uint8Array {
  const file = path.join(folder, 'installation.key');
  if (!existsSync(file)) writeWhole(file, randomBytes(keyBytes));
  const key = readFileSync(file);
  if (key.length !== keyBytes) throw new BrokenKeyFile(file);
  return key;
}

/** Under another name first: a start that is cut off leaves no half key behind. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const draft = `${file}.${process.pid}`;
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, bytes);
  fsyncSync(handle);
  closeSync(handle);
  linkSync(draft, file);
  unlinkSync(draft);
}
