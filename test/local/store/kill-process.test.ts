import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../local/store/open-store.ts';
import { ownFolder } from '../../../local/store/own-folder.ts';

let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdfast-kill-'));
  children = [];
});
afterEach(async () => {
  await Promise.all(children.map(kill));
  rmSync(folder, { recursive: true });
});

/** Starts a script of this folder and gives its output line by line. */
function start(script: string, argument: string) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, script), argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return { child, lines: createInterface({ input: child.stdout }) };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'close');
}

async function numbersUntilKilled(file: string): Promise<readonly number[]> {
  const { child, lines } = start('write-until-killed.ts', file);
  const acknowledged: number[] = [];
  for await (const line of lines) {
    acknowledged.push(Number(line));
    if (acknowledged.length === 300) child.kill('SIGKILL');
  }
  return acknowledged;
}

describe('a store whose process is killed', () => {
  it('holds every item whose put has answered, and is intact', async () => {
    const file = path.join(folder, 'holdfast.db');
    const acknowledged = await numbersUntilKilled(file);
    const { table, close } = openStore({ file });
    const stored = new Set((await table.query('NUMBERS')).map(({ sk }) => Number(sk)));
    close();
    expect(acknowledged.length).toBeGreaterThanOrEqual(300);
    expect(acknowledged.filter((number) => !stored.has(number))).toEqual([]);
    const db = new DatabaseSync(file);
    expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    db.close();
  });
});

describe('a folder', () => {
  it('is refused with the pid of the process that owns it, and free once that one is killed', async () => {
    const { child, lines } = start('own-until-killed.ts', folder);
    expect(await once(lines, 'line')).toEqual(['owned']);
    expect(() => ownFolder(folder)).toThrow(`${folder} is in use by process ${child.pid}: stop it first`);
    await kill(child);
    ownFolder(folder).release();
  });

  it('has one owner among four processes that start at once', async () => {
    const starters = [1, 2, 3, 4].map(() => start('own-until-killed.ts', folder));
    const outcomes = await Promise.all(starters.map(({ lines }) => once(lines, 'line')));
    expect(outcomes.flat().toSorted()).toEqual(['owned', 'refused', 'refused', 'refused']);
  });
});
