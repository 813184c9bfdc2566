import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';

const file = (...lines: readonly string[]) => parsePeopleFile(new TextEncoder().encode(lines.join('\n')));
/** A file with one good row whose named cells are these. */
const fileWith = (cells: Readonly<Record<string, string>>) => {
  const all = { Rolle: 'leder', 'E-mail': 'leder.a@example.org', ...cells };
  return file(Object.keys(all).join(';'), Object.values(all).join(';'));
};

describe('a people row', () => {
  it('reads every column', () => {
    const cells = {
      Rolle: 'TR',
      Institution: 'Bosted Havblik',
      Afdeling: 'Afsnit A',
      Overenskomst: 'SL',
      Navn: 'Test TR Vikar',
      'E-mail': 'tr.vikar@example.org',
      Mobil: '30000013',
      Sprog: 'en',
      Fra: '01-12-2026',
      Til: '2026-12-31',
      'Vikar for': 'tr.b@example.org',
    };
    expect(fileWith(cells).rows).toEqual([
      {
        line: 2,
        role: 'steward',
        institution: 'Bosted Havblik',
        department: 'Afsnit A',
        area: 'SL',
        name: 'Test TR Vikar',
        email: 'tr.vikar@example.org',
        phone: '+4530000013',
        language: 'en',
        from: day('2026-12-01'),
        to: day('2026-12-31'),
        substituteFor: 'tr.b@example.org',
      },
    ]);
  });

  it.each<[string, string]>([
    ['Leder', 'leader'],
    ['nærmeste leder', 'leader'],
    ['naermeste-leder', 'leader'],
    ['HR', 'hr'],
    ['Personale og løn', 'hr'],
    ['Tillidsrepræsentant', 'steward'],
    ['tr', 'steward'],
    ['tillidsrepræsentant (TR)', 'steward'],
    ['Arbejdsmiljørepræsentant', 'safety-rep'],
    ['AMR', 'safety-rep'],
    ['sikkerhedsrepræsentant', 'safety-rep'],
    ['Kontaktperson', 'contact-person'],
    ['HR konsulent', 'employer-consultant'],
    ['Faglig sekretær', 'union-consultant'],
  ])('takes %s as %s', (text, role) => expect(fileWith({ Rolle: text }).rows[0]?.role).toBe(role));

  it('goes in without a phone that cannot be used, with a warning', () => {
    const { rows, warnings } = fileWith({ Mobil: '12' });
    expect(rows[0]?.phone).toBeUndefined();
    expect(warnings).toEqual([{ line: 2, reason: { kind: 'left-out', column: 'Mobil', expected: 'phone' } }]);
  });
});

describe('a people row is rejected', () => {
  it.each<[string, Readonly<Record<string, string>>, object]>([
    ['without a role', { Rolle: '' }, { kind: 'missing', column: 'Rolle' }],
    ['without an e-mail', { 'E-mail': '' }, { kind: 'missing', column: 'E-mail' }],
    ['with an e-mail that is none', { 'E-mail': 'leder' }, { kind: 'bad-email', column: 'E-mail' }],
    ['with a replaced person that is no e-mail', { 'Vikar for': 'Bo' }, { kind: 'bad-email', column: 'Vikar for' }],
    ['with a date that does not exist', { Fra: '31-11-2026' }, { kind: 'bad-date', column: 'Fra' }],
    [
      'when Til is before Fra',
      { Fra: '02-12-2026', Til: '01-12-2026' },
      { kind: 'end-before-start', column: 'Til', start: 'Fra' },
    ],
    ['with what looks like a CPR number', { Navn: '010190 0000' }, { kind: 'cpr', column: 'Navn' }],
  ])('%s', (_when, cells, reason) => expect(fileWith(cells).rejected).toEqual([{ line: 2, reason }]));

  it('with an unknown role, listing the known ones', () => {
    const known = [
      'leder',
      'hr',
      'tillidsrepræsentant',
      'arbejdsmiljørepræsentant',
      'kontaktperson',
      'HR-konsulent',
      'faglig sekretær',
    ];
    expect(fileWith({ Rolle: 'direktør' }).rejected).toEqual([
      { line: 2, reason: { kind: 'unknown-role', column: 'Rolle', known } },
    ]);
  });
});

it('refuses a people file without its compulsory columns', () => {
  expect(() => file('Navn', 'Test')).toThrow('lacks the compulsory columns Rolle, E-mail');
});
