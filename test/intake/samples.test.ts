import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../shared/calendar/day.ts';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { absencesInFile } from '../../shared/intake/absences-in-file.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { defaultPolicy } from '../../shared/rules/default-policy.ts';

describe('the sample of absences', () => {
  const file = parseAbsenceFile(readFileSync('samples/absence-sample.csv'));

  it('has sixteen rows: eleven go in, one is ignored, four are rejected', () => {
    expect(file.rowCount).toBe(16);
    expect(file.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13]);
    expect(file.ignored).toEqual([{ line: 11, reason: { kind: 'not-sickness', column: 'Fraværskode' } }]);
    expect(file.rejected).toEqual([
      { line: 14, reason: { kind: 'bad-date', column: 'Startdato' } },
      { line: 15, reason: { kind: 'end-before-start', column: 'Slutdato', start: 'Startdato' } },
      { line: 16, reason: { kind: 'missing', column: 'Tjenestenummer' } },
      { line: 17, reason: { kind: 'cpr', column: 'Tjenestenummer' } },
    ]);
  });

  it('needs no notice and no warning', () => {
    expect([file.notices, file.warnings]).toEqual([[], []]);
  });

  it('gives every field of its first row', () => {
    expect({ ...file.rows[0], firstDay: '' }).toEqual({
      line: 2,
      number: '100101',
      institution: 'Plejecenter Solgården',
      department: 'Afsnit A',
      area: 'FOA',
      name: 'Testperson Æble',
      email: 'person101@example.org',
      phone: '+4520000101',
      language: 'da',
      kind: 'full',
      injury: false,
      noEmployerPeriod: false,
      firstDay: '',
      percent: 100,
      leaderEmail: 'leder.a@example.org',
      recordedConsent: true,
      ageGroup: '51-60',
      gender: 'female',
      occupation: 'Social- og sundhedsassistent',
    });
  });

  it('tells of ten absences, with lines 7 and 8 as one', () => {
    const { absences, replaced } = absencesInFile(file.rows, () => defaultPolicy);
    expect(replaced).toEqual([]);
    expect(
      absences.map(({ number, firstDay, rows }) => [number, isoDay(firstDay), ...rows.map((r) => r.line)]),
    ).toEqual([
      ['100101', '2026-11-02', 2],
      ['100102', '2026-11-02', 3],
      ['100103', '2026-11-26', 4],
      ['100104', '2026-11-05', 5],
      ['100105', '2026-11-09', 6],
      ['200201', '2026-10-12', 7, 8],
      ['200202', '2026-03-02', 9],
      ['200202', '2026-10-05', 10],
      ['200204', '2026-11-16', 12],
      ['200205', '2026-11-30', 13],
    ]);
  });
});

it('the sample of people has twelve rows and all go in', () => {
  const file = parsePeopleFile(readFileSync('samples/people-sample.csv'));
  expect([file.rowCount, file.rejected, file.warnings, file.notices]).toEqual([12, [], [], []]);
  expect(file.rows.map(({ role }) => role)).toEqual([
    ...['leader', 'leader', 'leader', 'hr', 'hr', 'steward', 'steward', 'steward', 'steward'],
    ...['safety-rep', 'employer-consultant', 'union-consultant'],
  ]);
  expect(file.rows[7]?.substituteFor).toBe('tr.b@example.org');
});
