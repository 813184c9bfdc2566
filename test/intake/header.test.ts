import { describe, expect, it } from 'vitest';
import { absenceColumns } from '../../shared/intake/absence-columns.ts';
import { readHeader } from '../../shared/intake/header.ts';
import { wordFileProblem } from '../../shared/intake/unreadable-file.ts';

const header = (text: string) => readHeader(text.split(';'), absenceColumns);

describe('a header', () => {
  it.each([
    'Fraværskode',
    'fravaerskode',
    'FRAVÆRSKODE',
    'Fraværs kode',
    'Fravaers-kode',
    'fravaers_kode',
    'Fravarskode',
    ' Fraværskode ',
  ])('finds Fraværskode in "%s"', (text) => {
    expect(header(`Tjenestenummer;Startdato;${text}`).positions.get('code')).toBe(2);
  });

  it.each(['Køn', 'koen', 'KON', 'Kön'])('finds Køn in "%s"', (text) => {
    expect(header(`Tjenestenummer;Startdato;Fraværskode;${text}`).positions.get('gender')).toBe(3);
  });

  it.each(['Medarbejdernummer', 'Lønnummer', 'loen nummer', 'Tjeneste-nummer'])(
    'takes %s as Tjenestenummer',
    (text) => {
      expect(header(`Startdato;${text};Fraværskode`).positions.get('number')).toBe(1);
    },
  );

  it('lists unknown columns, by number when their header says nothing sensible, and passes over empty ones', () => {
    const long = 'x'.repeat(41);
    expect(header(`Lønart;Tjenestenummer;Startdato;Fraværskode;${long};`).unknown).toEqual(['Lønart', 5]);
  });
});

describe('a header is refused', () => {
  it('when compulsory columns are missing, naming them', () => {
    expect(() => header('Navn;Startdato')).toThrow(
      'The file lacks the compulsory columns Tjenestenummer, Fraværskode. Add them to the header, line 1, separated by semicolons.',
    );
  });

  it('when a known column stands twice, also under another name', () => {
    expect(() => header('Tjenestenummer;Lønnummer;Startdato;Fraværskode')).toThrow(
      'The column Tjenestenummer is there twice, possibly under another name. Keep one of them.',
    );
  });

  it('when it looks like a CPR number, without repeating it', () => {
    expect(() => header('Tjenestenummer;Startdato;Fraværskode;010190-0000')).toThrow(
      'The header of column 4 looks like a CPR number. Remove it: CPR numbers are not received.',
    );
  });

  it('in Danish as well', () => {
    expect(wordFileProblem({ kind: 'missing-columns', columns: ['Startdato'] }, 'da')).toBe(
      'Filen mangler de obligatoriske kolonner Startdato. Sæt dem ind i overskriften, linje 1, adskilt af semikolon.',
    );
  });
});
