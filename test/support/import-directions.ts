import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What each place may import, by the start of the path; its own place is always allowed. Longest match wins. */
const mayImport: Record<string, readonly string[]> = {
  'shared/calendar': [],
  'shared/rules': ['shared/calendar', 'shared/case'],
  'shared/case': ['shared/calendar', 'shared/rules'],
  shared: ['shared'],
  workflows: ['shared'],
  functions: ['shared'],
  'functions/entries': ['shared', 'functions', 'web'],
  web: ['shared'],
  local: ['shared', 'functions', 'web', 'workflows'],
  infra: ['shared', 'workflows'],
  bench: ['shared', 'functions', 'web', 'workflows', 'local', 'infra'],
  test: ['shared', 'functions', 'web', 'workflows', 'local', 'infra', 'bench'],
};
/** Packages that bind code to one cloud: only the adapters and the stacks know them. */
const cloudPackages = /^(@aws-sdk\/|aws-cdk)/;
const mayUseCloud = ['functions/', 'infra/', 'test/', 'bench/', 'vitest.config.ts'];

const startsWithin = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);
const placeOf = (file: string): string | undefined =>
  Object.keys(mayImport)
    .filter((place) => startsWithin(file, place))
    .sort((a, b) => b.length - a.length)[0];

function wrongImports(file: string): readonly string[] {
  const place = placeOf(file);
  const allowed = place === undefined ? [] : [place, ...(mayImport[place] ?? [])];
  const specifiers = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.flatMap((specifier) => {
    if (cloudPackages.test(specifier))
      return mayUseCloud.some((start) => file.startsWith(start))
        ? []
        : [`${file} imports ${specifier}: only functions/ and infra/ know the cloud.`];
    if (!specifier.startsWith('.') || place === undefined) return [];
    const target = path.normalize(path.join(path.dirname(file), specifier));
    return allowed.some((start) => startsWithin(target, start))
      ? []
      : [`${file} imports ${target}: ${place} may import ${allowed.join(', ')}.`];
  });
}

const files = globSync('{infra,functions,workflows,shared,web,local,bench,test}/**/*.ts');
const wrong = files.flatMap(wrongImports);
for (const line of wrong) console.error(line);
if (wrong.length > 0) process.exitCode = 1;
