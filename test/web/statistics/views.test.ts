import { html } from 'hono/html';
import { describe, expect, it } from 'vitest';
import { type PlaceOf, partOf } from '../../../shared/statistics/part-of.ts';
import type { ShownTable } from '../../../shared/statistics/publication.ts';
import type { View } from '../../../web/view.ts';
import { barChart } from '../../../web/views/statistics/bar-chart.ts';
import { countTable } from '../../../web/views/statistics/count-table.ts';
import { dutyRates } from '../../../web/views/statistics/duty-rates.ts';
import { placeStatistics, withheldList } from '../../../web/views/statistics/place-statistics.ts';
import { nameOf, published } from './made-up-statistics.ts';

const da: View = { language: 'da', here: '/', reader: { kind: 'stranger' } };
const en: View = { language: 'en', here: '/', reader: { kind: 'stranger' } };
const written = async (part: Parameters<typeof html>[1]): Promise<string> => String(await html`${part}`);
const text = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const table = (family: string, cells: ShownTable['cells'], total = 40): ShownTable => ({
  ...{ family, cells, total, level: 'employer', place: '/', years: [2026] },
});
const talk = (late: number | undefined) =>
  table('talk-4w', [
    { category: 'in-time', count: 30 },
    { category: 'late', count: late },
    { category: 'other', count: undefined },
  ]);

describe('a bar chart', () => {
  it('is an image with a title', async () => {
    const chart = { id: 'c', title: 'Køn', highest: 30, bars: [{ label: 'Kvinder', value: 30, words: '30' }] };
    expect(await written(barChart(da, chart))).toMatch(
      /<svg role="img" aria-labelledby="c"[\s\S]*<title id="c">Køn<\/title>/,
    );
  });

  it('says where a number is hidden, and draws no bar for it', async () => {
    const chart = { id: 'c', title: 'Køn', highest: 30, bars: [{ label: 'Mænd', value: undefined, words: '' }] };
    const drawn = await written(barChart(da, chart));
    expect(drawn).toContain('Vises ikke (for få)');
    expect(drawn).not.toContain('fill="#004d6e"');
  });

  it('writes labels as text, whatever they hold', async () => {
    const chart = { id: 'c', title: 'x', highest: 9, bars: [{ label: '<script>', value: 9, words: '9' }] };
    expect(await written(barChart(da, chart))).toContain('&lt;script&gt;');
  });
});

describe('a table', () => {
  it('has the same numbers as the chart, hidden ones as words', async () => {
    const gender = table('gender', [
      { category: 'female', count: 30 },
      { category: 'male', count: undefined },
    ]);
    const shown = text(await written(countTable(da, gender, 'g')));
    expect(shown).toContain('Gruppe Antal Kvinder 30 Mænd Vises ikke (for få) I alt 40');
    expect(text(await written(countTable(en, gender, 'g')))).toContain('Women 30 Men Not shown (too few) Total 40');
  });
});

describe('what was done in time', () => {
  it('stands beside the target of the employer', async () => {
    const shown = text(await written(dutyRates(da, { tables: [talk(6)], targets: { 'talk-4w': 90 }, id: 'd' })));
    expect(shown).toContain('Stregen er arbejdsgiverens eget mål.');
    expect(shown).toContain('Samtale, mål 90 % 83 %');
    expect(shown).toContain('Sygefraværssamtale (4 uger) 83 % 90 % 30 6 Vises ikke (for få)');
  });

  it('is not shown where one of its numbers is hidden', async () => {
    const shown = text(await written(dutyRates(da, { tables: [talk(undefined)], targets: {}, id: 'd' })));
    expect(shown).not.toContain('Stregen');
    expect(shown).toContain('Sygefraværssamtale (4 uger) Vises ikke (for få) Intet mål 30 Vises ikke (for få)');
  });

  it('is nothing where no duty is counted', () => {
    expect(dutyRates(da, { tables: [table('gender', [])], targets: {}, id: 'd' })).toBe('');
  });
});

describe('a place', () => {
  const shownOf = async (place: PlaceOf, years = '2027'): Promise<string> => {
    const { tables } = partOf(published, place, years);
    return text(await written(placeStatistics(da, { tables, place, years, nameOf, targets: { 'talk-4w': 90 } })));
  };

  it('has its cases of the year, and says that the numbers stand', async () => {
    const shown = await shownOf({ level: 'employer', place: '/' });
    expect(shown).toMatch(
      /^Hele arbejdsgiveren 2027: 196 forløb Tallene er gjort op, da året sluttede, og ændres ikke siden\./,
    );
    expect(shown).not.toContain('2026');
    expect(shown).toContain('Tillidsrepræsentant valgt til');
    expect(shown).toContain('Aftaler, der løb ved årets slutning');
  });

  it('says why numbers are hidden, where any is', async () => {
    const place = { level: 'employer', place: '/' } as const;
    const about = { place, years: '2026', nameOf, targets: {} };
    const hidden = text(await written(placeStatistics(da, { ...about, tables: [talk(undefined)] })));
    expect(hidden).toContain('Nogle større tal er skjult med, så de små ikke kan regnes ud.');
    const all = table('gender', [{ category: 'female', count: 40 }]);
    expect(text(await written(placeStatistics(da, { ...about, tables: [all] })))).not.toContain('skjult');
  });

  it('never tells of stewards below the employer', async () => {
    const shown = await shownOf({ level: 'unit', place: 'solgaarden/a' });
    expect(shown).toContain('2027: 85 forløb');
    expect(shown).not.toContain('Tillidsrepræsentant');
  });

  it('does not take agreements for cases', async () => {
    const place = { level: 'employer', place: '/' } as const;
    const agreements = table('agreements', [{ category: 'flexjob', count: 12 }], 12);
    const about = { tables: [agreements], place, years: '2026', nameOf, targets: {} };
    expect(text(await written(placeStatistics(da, about)))).toMatch(/^Hele arbejdsgiveren 2026 Tallene er gjort op/);
  });

  it('that is too small is named among what is not shown', async () => {
    const shown = text(await written(withheldList(da, published.withheld, nameOf)));
    expect(shown).toContain(
      'Plejecenter lille/, 2026. Tallet vises ikke, fordi enkeltpersoner kunne genkendes. Se niveauet over.',
    );
    expect(await shownOf({ level: 'institution', place: 'lille/' })).toBe(
      'Plejecenter lille/ Der vises ingen tal for de valgte år.',
    );
  });
});
