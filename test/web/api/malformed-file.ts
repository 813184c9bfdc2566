import type { Chance } from '../../support/chance.ts';

/** Names and numbers that may stand in no log line; the CPR number is made up. */
const cells = [
  ...[
    '',
    ' ',
    '1',
    '100101',
    '010170-1234',
    '0101701234',
    'Karen Eksempel',
    'karen@example.org',
    '20000101',
    '+4520000101',
  ],
  ...[
    'Syg',
    'SYGDOM',
    'Delvis syg',
    'Ferie',
    'Qwerty',
    'Arbejdsskade',
    '02-11-2026',
    '2026-11-20',
    '20261101',
    '31-02-2026',
  ],
  ...[
    '99-99-9999',
    '2026-11-02T00:00',
    '-1',
    '1e9',
    '50,5 %',
    '101',
    'ja',
    'nej',
    '=1+1',
    '@SUM(A1)',
    '"',
    '""',
    '"a;b"',
    '"a""b"',
  ],
  ...[
    "'",
    '\\',
    '\t',
    '\u202e',
    '🤒',
    'æøå',
    '__proto__',
    'constructor',
    'x'.repeat(300),
    'leder',
    'tillidsrepræsentant',
  ],
];
const columns = [
  ...[
    'Institution',
    'Afdeling',
    'Tjenestenummer',
    'Navn',
    'Mobil',
    'E-mail',
    'Sprog',
    'Overenskomst',
    'Fraværskode',
    'Startdato',
  ],
  ...[
    'Slutdato',
    'Fraværsprocent',
    'Leder e-mail',
    'Samtykke TR',
    'Aldersgruppe',
    'Køn',
    'Faggruppe',
    'Rolle',
    'Fra',
    'Til',
  ],
  ...['Vikar for', '', 'Ukendt', 'Karen Eksempel', '010170-1234'],
];
const needed = ['Tjenestenummer', 'Fraværskode', 'Startdato', 'Slutdato'];
const whole: readonly string[] = [
  '',
  ';',
  '\n\n\n',
  '"',
  '\u0000',
  '{"a":1}',
  '<html>',
  ';'.repeat(30_000),
  `x\n${'y'.repeat(30_000)}`,
];

type Bytes = Uint8Array<ArrayBuffer>;
const times = (count: number, make: () => string): string[] => Array.from({ length: count }, make);

/** A file that is wrong in one or several ways, often one that can be read in part. */
export function malformedFile(chance: Chance): string | Bytes {
  if (chance.of(0.1)) return chance.pick(whole);
  if (chance.of(0.05)) return Uint8Array.from({ length: chance.between(0, 300) }, () => chance.between(0, 255));
  const header = chance.of(0.85)
    ? [...needed, ...(chance.of(0.5) ? ['Navn', 'E-mail', 'Leder e-mail'] : [])]
    : times(chance.between(1, 8), () => chance.pick(columns));
  const good = (): string => [chance.between(1, 9), 'Syg', '02-11-2026', chance.pick(['', '20-11-2026'])].join(';');
  const bad = (): string => times(chance.between(0, header.length + 1), () => chance.pick(cells)).join(';');
  const rows = times(chance.between(0, 30), () => (chance.of(0.4) ? good() : bad()));
  const text = [header.join(';'), ...rows].join(chance.pick(['\n', '\r\n', '\r']));
  return chance.of(0.1) ? spoilt(new TextEncoder().encode(text), chance) : text;
}

/** Some bytes changed: characters of no encoding, line breaks gone. */
function spoilt(bytes: Bytes, chance: Chance): Bytes {
  for (let count = chance.between(1, 5); count > 0 && bytes.length > 0; count -= 1)
    bytes[chance.between(0, bytes.length - 1)] = chance.between(0, 255);
  return bytes;
}
