import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Vault } from '../shared/ports/vault.ts';
import { keyVault } from '../shared/vault/key-vault.ts';
import { installationKey } from './key-file.ts';
import { memoryStore } from './store/memory-store.ts';
import { openStore, type Store } from './store/open-store.ts';
import { ownFolder } from './store/own-folder.ts';

export type OpenFolder = { readonly store: Store; readonly vault: Vault; readonly close: () => void };

/** There is no such folder and none can be made there, or nothing may be written in it. */
export class UnusableFolder extends Error {
  override readonly name = 'UnusableFolder';
  constructor(folder: string, options: ErrorOptions) {
    super(
      `${folder} cannot be made, written in, or is no folder. Choose another one, or see to your rights there.`,
      options,
    );
  }
}

/** Opens the store in a folder, made if missing, and owns it until closed. @throws StoreInUse, UnusableFolder, BrokenKeyFile */
export function openFolder(folder: string): OpenFolder {
  makeFolder(folder);
  try {
    return openOwned(folder);
  } catch (cause) {
    throw lacksRights(cause) ? new UnusableFolder(folder, { cause }) : cause;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new UnusableFolder(folder, { cause });
  }
}

function openOwned(folder: string): OpenFolder {
  const owned = ownFolder(folder);
  try {
    const vault = keyVault(installationKey(folder));
    const store = openStore({ file: path.join(folder, 'holdfast.db') });
    return {
      store,
      vault,
      close: () => {
        store.close();
        owned.release();
      },
    };
  } catch (error) {
    owned.release();
    throw error;
  }
}

/** What the file system says where rights are missing, and SQLite in the low byte of its code: 8 read-only, 14 cannot open. */
const refusals: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 8, 14]);

function lacksRights(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error) return refusals.has(Number(error.errcode) & 0xff);
  return 'code' in error && refusals.has(error.code);
}

/** A store that is gone with the process, under a key that nobody keeps. */
export function openMemory(key: Uint8Array): OpenFolder {
  const store = memoryStore();
  return { store, vault: keyVault(key), close: () => store.close() };
}
