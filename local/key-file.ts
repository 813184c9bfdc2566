import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import path from 'node:path';
import { storeFile } from './backup.ts';

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

/** There is a store, and the key that everything in it is sealed under is gone. A new one would open nothing and hide the loss. */
export class LostKeyFile extends Error {
  override readonly name = 'LostKeyFile';
  constructor(folder: string) {
    super(
      `There is a store in ${folder}, but its installation.key is gone. Put the key file that belongs to it back, from where its copy is kept.`,
    );
  }
}

/** The installation's key, made at the first start and readable by its owner only. @throws BrokenKeyFile, LostKeyFile */
export function installationKey(folder: string): Uint8Array {
  const file = path.join(folder, 'installation.key');
  if (!existsSync(file)) {
    if (existsSync(path.join(folder, storeFile))) throw new LostKeyFile(folder);
    writeWhole(file, randomBytes(keyBytes));
  }
  return keyIn(folder);
}

/** The key that lies in a folder. @throws BrokenKeyFile */
export function keyIn(folder: string): Uint8Array {
  const file = path.join(folder, 'installation.key');
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
