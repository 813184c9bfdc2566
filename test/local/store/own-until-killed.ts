import { ownFolder, StoreInUse } from '../../../local/store/own-folder.ts';

/** Tries to own a folder, prints what came of it, and keeps it until killed. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder?');
try {
  ownFolder(folder);
  process.stdout.write('owned\n');
  // A day: longer than any test, it only keeps the process alive.
  setTimeout(() => undefined, 86_400_000);
} catch (error) {
  if (!(error instanceof StoreInUse)) throw error;
  process.stdout.write('refused\n');
}
