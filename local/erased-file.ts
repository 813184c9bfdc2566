import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { ErasedList } from '../shared/ports/erased-list.ts';

/**
 * One id a line, beside the key file and not in the store: a backup that is put back brings people back, and this list says who. Never put an
 * older one in its place.
 */
export function erasedFile(folder: string): ErasedList {
  const file = path.join(folder, 'erased.ids');
  const read = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return {
    add: async (personId) => {
      const before = read();
      if (idsIn(before).has(personId)) return;
      // Power that fails leaves half a line, which is nobody's id: the next one does not go on in it.
      const start = before === '' || before.endsWith('\n') ? '' : '\n';
      append(file, `${start}${personId}\n`);
    },
    all: async () => [...idsIn(read())],
  };
}

const idsIn = (text: string): ReadonlySet<string> => new Set(text.split('\n').filter((line) => line !== ''));

/** Resolved is written: also the name of a new file, which its folder holds. */
function append(file: string, text: string): void {
  const isNew = !existsSync(file);
  const handle = openSync(file, 'a', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  if (isNew) syncFolder(path.dirname(file));
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** For a store that is gone with the process. */
export function erasedInMemory(): ErasedList {
  const ids = new Set<string>();
  return { add: async (personId) => void ids.add(personId), all: async () => [...ids] };
}
