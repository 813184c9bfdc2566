import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { replayErasures } from '../shared/people/replay-erasures.ts';
import type { ErasedList } from '../shared/ports/erased-list.ts';
import type { Vault } from '../shared/ports/vault.ts';
import { type EmployerKeys, employerKeys } from '../shared/vault/employer-keys.ts';
import { keyVault } from '../shared/vault/key-vault.ts';
import { storeFile } from './backup.ts';
import { erasedFile, erasedInMemory } from './erased-file.ts';
import { installationKey } from './key-file.ts';
import { keyFileMaster } from './key-file-master.ts';
import { ForeignKey, isKeyOf } from './key-mark.ts';
import { memoryStore } from './store/memory-store.ts';
import { openStore, type Store } from './store/open-store.ts';
import { ownFolder } from './store/own-folder.ts';
import { systemClock } from './system-clock.ts';

export type OpenFolder = {
  readonly store: Store;
  readonly vault: Vault;
  readonly keys: EmployerKeys;
  readonly erased: ErasedList;
  readonly close: () => void;
};

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

/**
 * Opens the store in a folder, made if missing, and owns it until closed. Whoever was erased and is back, because the store is a backup that
 * was put back, is erased again before anybody sees it. @throws StoreInUse, UnusableFolder, BrokenKeyFile, LostKeyFile, ForeignKey, OldStore
 */
export async function openFolder(folder: string): Promise<OpenFolder> {
  makeFolder(folder);
  try {
    const { key, ...open } = openOwned(folder);
    if (!(await isKeyOf(open.store.table, key))) {
      open.close();
      throw new ForeignKey('the store there', folder);
    }
    await replayErasures({ table: open.store.table, erased: open.erased, loginClock: systemClock }).catch(
      (error: unknown) => {
        open.close();
        throw error;
      },
    );
    return open;
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

function openOwned(folder: string): OpenFolder & { readonly key: Uint8Array } {
  const owned = ownFolder(folder);
  try {
    const key = installationKey(folder);
    const store = openStore({ file: path.join(folder, storeFile) });
    return {
      ...{ key, store },
      ...sealedUnder(key, store),
      erased: erasedFile(folder),
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
  return { store, ...sealedUnder(key, store), erased: erasedInMemory(), close: () => store.close() };
}

/** The machine's clock also where time is made up: how long a key lies unwrapped is a matter of the process. */
function sealedUnder(key: Uint8Array, { table }: Store): Pick<OpenFolder, 'vault' | 'keys'> {
  const keys = employerKeys({ table, master: keyFileMaster(key), clock: systemClock });
  return { keys, vault: keyVault(key, keys) };
}
