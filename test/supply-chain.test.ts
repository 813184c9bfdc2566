import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { lockedPackages } from './support/locked-packages.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

const Versions = z.record(z.string(), z.string());
const manifest = z
  .object({
    dependencies: Versions,
    devDependencies: Versions,
    optionalDependencies: Versions,
    overrides: Versions,
    allowScripts: z.record(z.string(), z.boolean()),
    scripts: Versions,
  })
  .parse(read('package.json'));
const production = lockedPackages.filter(({ isProduction }) => isProduction);

/** Licences that ask for no more than to be named. A font's among them. */
const allowed = new Set(['MIT', 'MIT-0', 'Apache-2.0', '0BSD', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'OFL-1.1']);
const licencesIn = (text = 'none'): readonly string[] => text.replace(/[()]/g, '').split(/ AND /);

describe('what comes from others', () => {
  it('is pinned to one version each', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;
    for (const [name, version] of Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
      ...overrides,
    }))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    expect(readFileSync(path.join(root, '.npmrc'), 'utf8')).toContain('save-exact=true');
  });

  it('is the very file that was locked, but for what another package brings in itself', () => {
    const unlocked = lockedPackages.filter(
      ({ integrity = '', inBundle }) => inBundle !== true && !integrity.startsWith('sha512-'),
    );
    expect(unlocked).toEqual([]);
    expect(production.filter(({ inBundle }) => inBundle === true)).toEqual([]);
  });

  it('is little: so many packages in production, our own needs and theirs', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(20);
    expect(production.length).toBeLessThanOrEqual(60);
  });

  it('runs nothing when it is installed, unless it is allowed to by name', () => {
    const scripted = lockedPackages.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ name }) => name);
    expect([...new Set(scripted)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
    expect(Object.values(manifest.allowScripts)).not.toContain(true);
    expect(production.filter(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
  });

  it('has a licence that is allowed, each in production', () => {
    for (const { name, license } of production)
      expect([name, licencesIn(license).filter((one) => !allowed.has(one))]).toEqual([name, []]);
  });

  it('is listed with its licence', async () => {
    const rows = production.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`).sort();
    const page = [
      '# Packages in production, and their licences',
      '',
      'Made from `package-lock.json` by `test/supply-chain.test.ts`. `npm run sbom` writes the same as a CycloneDX bill of materials, with hashes.',
      '',
      '| package | version | licence |',
      '|---|---|---|',
      ...new Set(rows),
      '',
    ].join('\n');
    await expect(page).toMatchFileSnapshot('../docs/licences.md');
  });

  it('is written as a bill of materials by a script', () => {
    const [command = '', ...args] = manifest.scripts.sbom?.split(' ') ?? [];
    expect(command).toBe('node');
    const bill = Bill.parse(JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })));
    const named = new Set(bill.components.map(({ name }) => name));
    expect(named).toEqual(new Set(production.map(({ name }) => name)));
    for (const name of Object.keys(manifest.dependencies)) expect(named).toContain(name);
    for (const name of Object.keys(manifest.devDependencies)) expect(named).not.toContain(name);
  });
});

const Bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.5'),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      purl: z.string().startsWith('pkg:npm/'),
      licenses: z.array(z.object({ expression: z.string() })).length(1),
      hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) })),
    }),
  ),
});
