import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { storeFile, syncFile } from './backup.ts';
import { keyIn } from './key-file.ts';
import { ForeignKey, mayBeKeyOf } from './key-mark.ts';
import { openFolder } from './open-folder.ts';
import { ownFolder } from './store/own-folder.ts';

/** What stood there is kept so, with all that people have recorded since the backup, until somebody deletes it. */
export const replacedName = 'replaced';

/** SQLite's file and the two beside it: an old log beside a new store would be read into it. */
const files = ['', '-wal', '-shm'].map((end) => `${storeFile}${end}`);

/**
 * Puts a backup in the place of a folder's store, and erases again whoever was erased since: before anybody sees it. The key and the list of
 * those who were erased stay as they are in the folder. @throws StoreInUse, ForeignKey; whatever `openFolder` throws
 */
export async function restore(fromFile: string, folder: string): Promise<void> {
  const owned = ownFolder(folder);
  try {
    replaceStore(fromFile, folder);
  } finally {
    owned.release();
  }
  const open = await openFolder(folder);
  open.close();
}

/** The copy first and whole: a restoring that is cut off leaves the store as it was, or none, and can be done again. */
function replaceStore(fromFile: string, folder: string): void {
  if (!mayBeKeyOf(fromFile, keyIn(folder))) throw new ForeignKey('that backup', folder);
  const draft = path.join(folder, `${storeFile}.restoring`);
  copyFileSync(fromFile, draft);
  syncFile(draft);
  const aside = path.join(folder, replacedName);
  if (existsSync(path.join(folder, storeFile))) rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  for (const file of files)
    if (existsSync(path.join(folder, file))) renameSync(path.join(folder, file), path.join(aside, file));
  renameSync(draft, path.join(folder, storeFile));
}
