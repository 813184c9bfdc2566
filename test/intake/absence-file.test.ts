import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { wordReason } from '../../shared/intake/reason-words.ts';

const file = (...lines: readonly string[]) => parseAbsenceFile(new TextEncoder().encode(lines.join('\n')));
/** A file with one good row whose named cells are these. */
const fileWith = (cells: Readonly<Record<string, string>>) => {
  const all = { Tjenestenummer: '1', Fraværskode: 'Syg', Startdato: '02-11-2026', ...cells };
  return file(Object.keys(all).join(';'), Object.values(all).join(';'));
};
const rejection = (cells: Readonly<Record<string, string>>) => fileWith(cells).rejected;
const warning = (cells: Readonly<Record<string, string>>) => fileWith(cells).warnings[0]?.reason;

describe('an absence row', () => {
  it('needs only number, code and first day', () => {
    expect(file('Startdato;Fraværskode;Lønnummer', '2026-11-02;Sygdom;0042').rows).toEqual([
      {
        line: 2,
        number: '0042',
        institution: '',
        department: '',
        area: '',
        name: '',
        language: 'da',
        kind: 'full',
        injury: false,
        noEmployerPeriod: false,
        firstDay: day('2026-11-02'),
        recordedConsent: false,
      },
    ]);
  });

  it('may be of one day', () => {
    expect(fileWith({ Slutdato: '02-11-2026' }).rows[0]?.lastDay).toBe(day('2026-11-02'));
  });

  it('may be shorter than its header', () => {
    expect(file('Tjenestenummer;Fraværskode;Startdato;Slutdato;Navn', '1;Syg;02-11-2026').rows).toHaveLength(1);
  });

  it('may end in empty cells beyond its header', () => {
    expect(file('Tjenestenummer;Fraværskode;Startdato', '1;Syg;02-11-2026;; ').rows).toHaveLength(1);
  });

  it('keeps the first 60 characters of an occupational group, and nothing that the cut turns into a CPR number', () => {
    const title = 'x'.repeat(50);
    expect(fileWith({ Faggruppe: `${title} abcdefghijk` }).rows[0]?.occupation).toBe(`${title} abcdefghi`);
    expect(fileWith({ Faggruppe: `${title}01019000001` }).rows[0]).toMatchObject({ number: '1' });
    expect(fileWith({ Faggruppe: `${title}01019000001` }).rows[0]?.occupation).toBeUndefined();
  });

  it.each(['ja', 'J', 'Yes', 'x', '1', 'TRUE'])('records consent from "%s"', (text) => {
    expect(fileWith({ 'Samtykke TR': text }).rows[0]?.recordedConsent).toBe(true);
  });

  it.each(['nej', '', '0'])('records no consent from "%s"', (text) => {
    const { rows, warnings } = fileWith({ 'Samtykke TR': text });
    expect([rows[0]?.recordedConsent, warnings]).toEqual([false, []]);
  });

  it.each<[string, number]>([
    ['50,0', 50],
    ['33.3', 33.3],
    ['100', 100],
    ['0', 0],
    ['25 %', 25],
  ])('reads the percentage %s', (text, percent) => {
    expect(fileWith({ Fraværsprocent: text }).rows[0]?.percent).toBe(percent);
  });

  it.each<[string, string]>([
    ['20000103', '+4520000103'],
    ['20 00 01 03', '+4520000103'],
    ['+45 20 00 01 03', '+4520000103'],
    ['004520000103', '+4520000103'],
    ['+46 70 123 45 67', '+46701234567'],
  ])('reads the phone %s as %s', (text, phone) => {
    expect(fileWith({ Mobil: text }).rows[0]?.phone).toBe(phone);
  });

  it('keeps its physical line number when blank lines and lines of semicolons come before it', () => {
    const { rows, rowCount } = file('Tjenestenummer;Fraværskode;Startdato', '', ';;', '1;Syg;02-11-2026', '');
    expect([rowCount, rows[0]?.line]).toEqual([1, 4]);
  });

  it.each(['\r\n', '\r', '\n'])('is read when lines end in %j', (ending) => {
    const text = ['Tjenestenummer;Fraværskode;Startdato', '1;Syg;02-11-2026', '2;Syg;02-11-2026'].join(ending);
    expect(parseAbsenceFile(new TextEncoder().encode(text)).rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('is read from Windows-1252', () => {
    const text = 'Tjenestenummer;Fraværskode;Startdato;Navn\n1;Syg;02-11-2026;Testperson Ål';
    const file = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(parseAbsenceFile(file).rows[0]?.name).toBe('Testperson Ål');
  });

  it('does not swallow the next line with a stray quote', () => {
    const { rows } = file('Navn;Tjenestenummer;Fraværskode;Startdato', '"A;1;Syg;02-11-2026', '"B";2;Syg;02-11-2026');
    expect(rows.map(({ name }) => name)).toEqual(['"A', 'B']);
  });

  it("opens a case for the employer's own codes", () => {
    const bytes = new TextEncoder().encode('Tjenestenummer;Fraværskode;Startdato\n1;S1;02-11-2026');
    expect(parseAbsenceFile(bytes, { extraCodes: ['s 1'] }).rows).toHaveLength(1);
  });
});

describe('an absence row is rejected', () => {
  const cpr = { kind: 'cpr', column: 'Navn' };
  it.each<[string, Readonly<Record<string, string>>, object]>([
    ['without a number', { Tjenestenummer: ' ' }, { kind: 'missing', column: 'Tjenestenummer' }],
    ['without a code', { Fraværskode: '' }, { kind: 'missing', column: 'Fraværskode' }],
    ['without a first day', { Startdato: '' }, { kind: 'missing', column: 'Startdato' }],
    ['with a first day that does not exist', { Startdato: '31-11-2026' }, { kind: 'bad-date', column: 'Startdato' }],
    ['with a last day that does not exist', { Slutdato: '2026-02-29' }, { kind: 'bad-date', column: 'Slutdato' }],
    [
      'when it ends before it starts',
      { Slutdato: '01-11-2026' },
      { kind: 'end-before-start', column: 'Slutdato', start: 'Startdato' },
    ],
    ['with a percentage above 100', { Fraværsprocent: '100,1' }, { kind: 'bad-percent', column: 'Fraværsprocent' }],
    ['with a percentage in words', { Fraværsprocent: 'halv' }, { kind: 'bad-percent', column: 'Fraværsprocent' }],
    [
      'with a number of odd characters',
      { Tjenestenummer: '12_34' },
      { kind: 'bad-number', column: 'Tjenestenummer', longest: 32 },
    ],
    [
      'with a number of 33 characters',
      { Tjenestenummer: '1'.repeat(33) },
      { kind: 'bad-number', column: 'Tjenestenummer', longest: 32 },
    ],
    ['with a name of 201 characters', { Navn: 'x'.repeat(201) }, { kind: 'too-long', column: 'Navn', longest: 200 }],
    ['with what looks like a CPR number', { Navn: 'Testperson 010190-0000' }, cpr],
    ['with a phone that looks like a CPR number', { Mobil: '0101900000' }, { kind: 'cpr', column: 'Mobil' }],
    ['with a CPR number in an unknown column', { Personnr: '0101900000' }, { kind: 'cpr', column: 'Personnr' }],
    ['with a CPR number under an empty header', { '': '0101900000' }, { kind: 'cpr', column: 4 }],
    ['with a CPR number though its code opens no case', { Fraværskode: 'Ferie', Navn: '010190-0000' }, cpr],
  ])('%s', (_when, cells, reason) => expect(rejection(cells)).toEqual([{ line: 2, reason }]));

  it('with text beyond its header', () => {
    expect(file('Tjenestenummer;Fraværskode;Startdato', '1;Syg;02-11-2026;mere').rejected).toEqual([
      { line: 2, reason: { kind: 'extra-cells', columns: 3 } },
    ]);
  });

  it('with a CPR number beyond its header, naming the column by its number', () => {
    expect(file('Tjenestenummer;Fraværskode;Startdato', '1;Syg;02-11-2026;010190-0000').rejected).toEqual([
      { line: 2, reason: { kind: 'cpr', column: 4 } },
    ]);
  });

  it('while the good rows go in', () => {
    const read = file('Tjenestenummer;Fraværskode;Startdato', '1;Syg;99-11-2026', '2;Syg;02-11-2026', '3;Ferie;');
    expect([read.rowCount, read.rows.length, read.rejected.length, read.ignored.length]).toEqual([3, 1, 1, 1]);
  });
});

describe('an absence row is ignored', () => {
  const column = 'Fraværskode';

  it('in silence when its code is known to be no sickness, whatever its dates', () => {
    const { ignored, warnings } = fileWith({ Fraværskode: 'Ferie', Startdato: '99-99-2026' });
    expect([ignored, warnings]).toEqual([[{ line: 2, reason: { kind: 'not-sickness', column } }], []]);
  });

  it.each<[string, string]>([
    ['Graviditetsbetinget sygdom', 'pregnancy'],
    ['Sygdom i familien', 'unknown-code'],
  ])('with a warning when its code is %s', (code, kind) => {
    const { ignored, warnings, rows } = fileWith({ Fraværskode: code });
    expect([rows, ignored, warnings]).toEqual([[], ...Array(2).fill([{ line: 2, reason: { kind, column } }])]);
  });
});

describe('a cell that cannot be used is left out with a warning, and the row goes in', () => {
  it.each<[string, string, string]>([
    ['Mobil', '123', 'phone'],
    ['Mobil', 'ring til mor 20000103', 'phone'],
    ['E-mail', 'person101 at example.org', 'email'],
    ['E-mail', `${'x'.repeat(250)}@example.org`, 'email'],
    ['Leder e-mail', 'leder', 'email'],
    ['Sprog', 'klingon', 'language'],
    ['Samtykke TR', 'måske', 'yes-or-no'],
    ['Aldersgruppe', '47 år', 'age-group'],
    ['Køn', 'ukendt', 'gender'],
  ])('%s "%s"', (column, text, expected) => {
    expect(fileWith({ [column]: text }).rows).toHaveLength(1);
    expect(warning({ [column]: text })).toEqual({ kind: 'left-out', column, expected });
  });

  it('holds no such value in the row', () => {
    const [row] = fileWith({ Mobil: '123', 'E-mail': 'x', 'Samtykke TR': 'måske', Sprog: 'klingon' }).rows;
    expect(row).toMatchObject({ phone: undefined, email: undefined, recordedConsent: false, language: 'da' });
  });
});

it('ignores unknown columns with a notice', () => {
  const { notices, rows } = fileWith({ Lønart: 'A7' });
  expect(rows).toHaveLength(1);
  expect(notices.map((notice) => wordReason(notice, 'da'))).toEqual([
    'Kolonnen Lønart er ukendt og springes over. I skal ikke gøre noget, medmindre overskriften er stavet forkert.',
  ]);
});
