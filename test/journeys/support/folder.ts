import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder of its own for the running test; gone when the test is. */
export function folderOfTest(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-journey-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Puts a key into an empty folder. People get their ids by it, and by those they are listed: with a key of its own each run would go through
 * them in another order.
 */
export function withKnownKey(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(folder, 'installation.key'), Buffer.alloc(32, 7), { mode: 0o600 });
  return folder;
}
