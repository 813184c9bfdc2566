import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownFolder, StoreInUse } from '../../../local/store/own-folder.ts';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'holdfast-own-'));
  folder = path.join(parent, 'data');
});
afterEach(() => rmSync(parent, { recursive: true }));

describe('owning a folder', () => {
  it('makes the folder, refuses a second owner in the same process, and ends with the release', () => {
    const first = ownFolder(folder);
    expect(() => ownFolder(folder)).toThrow(StoreInUse);
    first.release();
    first.release();
    ownFolder(folder).release();
  });

  it('is not hindered by the pid that an earlier process left behind, though that pid lives again', () => {
    ownFolder(folder).release();
    writeFileSync(path.join(folder, 'holdfast.pid'), `${process.ppid}\n`);
    ownFolder(folder).release();
  });

  it('names no process when the pid on file is of a dead one', () => {
    const owned = ownFolder(folder);
    // Above Linux's and macOS's largest pid.
    writeFileSync(path.join(folder, 'holdfast.pid'), '99999999\n');
    expect(() => ownFolder(folder)).toThrow('in use by another process');
    owned.release();
  });

  it('throws on what is no refusal', () => {
    writeFileSync(path.join(parent, 'file'), '');
    expect(() => ownFolder(path.join(parent, 'file'))).toThrow(/EEXIST/);
  });
});
