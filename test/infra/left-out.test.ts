import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleEntries } from '../../infra/bundle.ts';
import { leftOut } from '../../infra/left-out.ts';
import { readPhone } from '../../shared/intake/address.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'left-out-'));
afterAll(() => rmSync(folder, { recursive: true }));
await bundleEntries(folder, [{ in: 'shared/intake/address.ts', out: 'address' }], { plugins: [leftOut] });
const bundled: typeof import('../../shared/intake/address.ts') = await import(path.join(folder, 'address.mjs'));

const library = path.join(createRequire(import.meta.url).resolve('libphonenumber-js/package.json'), '..');
const read = (file: string) => JSON.parse(readFileSync(path.join(library, file), 'utf8'));
/** A mobile number of each country, without the country's code. */
const mobiles: Readonly<Record<string, string>> = read('examples.mobile.json');
const plans: Readonly<Record<string, readonly [code: string]>> = read('metadata.min.json').countries;
const numbers = Object.entries(mobiles).map(([country, number]) => [country, plans[country]?.[0], number] as const);

/** Ways to write a number, right and wrong: abroad, at home, with spaces, too short, too long, with another beginning. */
const written = numbers.flatMap(([, code, number]) => [
  ...[`+${code}${number}`, `00${code} ${number}`, `+${code} (0) ${number}`, number, `0${number}`, `8${number}`],
  ...[`+${code}${number.slice(1)}`, `+${code}${number}1`, `+${code} ${number.slice(0, 3)} ${number.slice(3)} ext. 7`],
  ...Array.from({ length: 10 }, (_, digit) => `+${code}${digit}${number.slice(1)}`),
  ...Array.from({ length: 10 }, (_, digit) => `+${code}${number.slice(0, 1)}${digit}${number.slice(2)}`),
]);
/** Codes of no country: satellites, free numbers. */
const beyond = ['800', '808', '870', '878', '881', '882', '883', '888', '979'].flatMap((code) =>
  ['12345678', '123456789', '1234567890', '12345678901'].map((number) => `+${code}${number}`),
);

describe('telephone numbers in a bundle', () => {
  it('are a mobile number of every country, as everywhere', () => {
    expect(numbers.length).toBeGreaterThan(240);
    for (const [, code, number] of numbers) expect(bundled.readPhone(`+${code}${number}`)).toBe(`+${code}${number}`);
  });

  it('are read as everywhere, however they are written: accepted or not', () => {
    const all = [...written, ...beyond, '20 00 01 01', '+45 20000101', '0045 20 00 01 01', '112', '1', 'none'];
    const accepted = all.filter((text) => readPhone(text) !== undefined);
    expect([accepted.length > 3000, accepted.length < all.length - 1000]).toEqual([true, true]);
    expect(all.map((text) => [text, bundled.readPhone(text)])).toEqual(all.map((text) => [text, readPhone(text)]));
  });
});
