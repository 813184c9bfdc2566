import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';

const Package = z.object({ scripts: z.object({ start: z.string(), holdfast: z.string() }) });
const { scripts } = Package.parse(JSON.parse(readFileSync('package.json', 'utf8')));

it.each(['start', 'holdfast'] as const)(
  'npm run %s lets nobody else write the compiled code that the next start runs',
  (script) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-code-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const command = scripts[script].replace('local/main.ts', path.resolve('local/main.ts'));
    // As many a server has it: what one makes, all of the group may change.
    const env = { ...process.env, PATH: `${path.dirname(process.execPath)}:${process.env.PATH}` };
    const printed = execFileSync('/bin/sh', ['-c', `umask 002; ${command} --help`], { cwd: folder, env });
    expect(printed.toString()).toContain('holdfast');
    const made = readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name)));
    expect(made.length).toBeGreaterThan(2);
    expect(made.filter((name) => (statSync(name).mode & 0o077) !== 0)).toEqual([]);
  },
);
