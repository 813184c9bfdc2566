import path from 'node:path';
import type { Vault } from '../shared/ports/vault.ts';
import { keyVault } from '../shared/vault/key-vault.ts';
import { installationKey } from './key-file.ts';
import { openStore, type Store } from './store/open-store.ts';
import { ownFolder } from './store/own-folder.ts';

export type OpenFolder = { readonly store: Store; readonly vault: Vault; readonly close: () => void };

/** Opens the store in a folder, made if missing, and owns it until closed. @throws StoreInUse, BrokenKeyFile */
export function openFolder(folder: string): OpenFolder {
  const owned = ownFolder(folder);
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
}

/** A store that is gone with the process, under a key that nobody keeps. */
export function openMemory(key: Uint8Array): OpenFolder {
  const store = openStore({ file: ':memory:' });
  return { store, vault: keyVault(key), close: () => store.close() };
}
