import { describe, expect, it } from 'vitest';
import { statisticsCsv } from '../../shared/statistics/csv.ts';
import type { Publication, ShownTable } from '../../shared/statistics/publication.ts';

const talk: ShownTable = {
  family: 'talk-4w',
  level: 'unit',
  place: 'h/a',
  years: [2026],
  total: 40,
  cells: [
    { category: 'in-time', count: 30 },
    { category: 'late', count: undefined },
    { category: 'other', count: undefined },
  ],
};
const csv = (publication: Partial<Publication>, name = 'Hus, A') =>
  statisticsCsv(
    { tables: [], withheld: [], ...publication },
    { language: 'da', nameOf: () => name, targets: { 'talk-4w': 90 } },
  );

describe('the statistics as a file', () => {
  it('have a byte order mark, semicolons and CRLF, and leave hidden numbers empty, saying why', () => {
    const why = 'Tallet vises ikke, fordi enkeltpersoner kunne genkendes.';
    const start = 'Afdeling;Hus, A;2026;Sygefraværssamtale (4 uger)';
    expect(csv({ tables: [talk] })).toBe(
      [
        '\uFEFFNiveau;Arbejdsplads;År;Tabel;Gruppe;Antal;Mål i procent;Forklaring',
        `${start};Klaret til tiden;30;90;`,
        `${start};Ikke klaret til tiden;;;${why}`,
        `${start};Endnu ikke aktuel eller ikke relevant;;;${why}`,
        `${start};I alt;40;;`,
        '',
      ].join('\r\n'),
    );
  });

  it('say of a place that is not shown what is in its stead', () => {
    const withheld = { level: 'unit', place: 'h/b', years: [2026, 2027, 2028], instead: 'level-above' } as const;
    expect(csv({ withheld: [withheld] })).toContain(
      'Afdeling;Hus, A;2026-2028;;;;;Tallet vises ikke, fordi enkeltpersoner kunne genkendes. Se niveauet over.\r\n',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+45', "'+45"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    [' =1', "' =1"],
    ['A;B "C"', '"A;B ""C"""'],
    ['Plejecenter Solgården', 'Plejecenter Solgården'],
  ])('hold no formula and no stray separator: %j', (name, cell) => {
    expect(csv({ tables: [{ ...talk, cells: [] }] }, name).split('\r\n')[1]).toBe(
      `Afdeling;${cell};2026;Sygefraværssamtale (4 uger);I alt;40;;`,
    );
  });

  it('neutralise occupations too: they are the employer’s own words', () => {
    const occupation = { ...talk, family: 'occupation', cells: [{ category: '=HYPERLINK("x")', count: 9 }] };
    expect(csv({ tables: [occupation] })).toContain(`;"'=HYPERLINK(""x"")";9;`);
  });
});
