import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../local/backup.ts';
import { openFolder } from '../../local/open-folder.ts';
import { restore } from '../../local/restore.ts';
import { folderOfTest } from '../journeys/support/folder.ts';

const keyIn = (folder: string): string => path.join(folder, 'installation.key');

async function folderWithStore(): Promise<string> {
  const folder = folderOfTest();
  (await openFolder(folder)).close();
  return folder;
}

describe('a store', () => {
  it('is not opened without its key, and gets no new one', async () => {
    const folder = await folderWithStore();
    rmSync(keyIn(folder));
    await expect(openFolder(folder)).rejects.toThrow(
      `There is a store in ${folder}, but its installation.key is gone. Put the key file that belongs to it back, from where its copy is kept.`,
    );
    expect(existsSync(keyIn(folder))).toBe(false);
  });

  it('is not opened with the key of another, and opens again with its own', async () => {
    const folder = await folderWithStore();
    const own = readFileSync(keyIn(folder));
    writeFileSync(keyIn(folder), readFileSync(keyIn(await folderWithStore())));
    await expect(openFolder(folder)).rejects.toThrow(
      `The installation.key in ${folder} does not belong to the store there. Put back the key file that does, from where its copy is kept; nothing has been changed.`,
    );
    writeFileSync(keyIn(folder), own);
    (await openFolder(folder)).close();
  });

  it('is not replaced by a backup that its key does not belong to', async () => {
    const folder = await folderWithStore();
    const other = await folderWithStore();
    const backup = path.join(other, 'backup.db');
    backUp(other, backup);
    const before = readFileSync(path.join(folder, 'holdfast.db'));
    await expect(restore(backup, folder)).rejects.toThrow('does not belong to that backup');
    expect(readFileSync(path.join(folder, 'holdfast.db')).equals(before)).toBe(true);
    (await openFolder(folder)).close();
  });
});
