import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder of its own for the running test; gone when the test is. */
export function folderOfTest(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-journey-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
