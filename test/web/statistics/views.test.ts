import { html } from 'hono/html';
import { describe, expect, it } from 'vitest';
import type { ShownTable } from '../../../shared/statistics/publication.ts';
import type { View } from '../../../web/view.ts';
import { barChart } from '../../../web/views/statistics/bar-chart.ts';
import { countTable } from '../../../web/views/statistics/count-table.ts';
import { dutyRates } from '../../../web/views/statistics/duty-rates.ts';
import { placeStatistics, withheldList } from '../../../web/views/statistics/place-statistics.ts';
import { underWayTable } from '../../../web/views/statistics/under-way.ts';
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
    expect(shown).toContain('Samtale, mål 90 % 83 %');
    expect(shown).toContain('Sygefraværssamtale (4 uger) 83 % 90 % 30 6 Vises ikke (for få)');
  });

  it('is not shown where one of its numbers is hidden', async () => {
    const shown = text(await written(dutyRates(da, { tables: [talk(undefined)], targets: {}, id: 'd' })));
    expect(shown).toContain('Sygefraværssamtale (4 uger) Vises ikke (for få) Intet mål 30 Vises ikke (for få)');
  });

  it('is nothing where no duty is counted', () => {
    expect(dutyRates(da, { tables: [table('gender', [])], targets: {}, id: 'd' })).toBe('');
  });
});

describe('a place', () => {
  const about = { publication: published, nameOf, targets: { 'talk-4w': 90 } };

  it('has the newest year first, and says that the numbers stand', async () => {
    const shown = text(await written(placeStatistics(da, { ...about, place: { level: 'employer', place: '/' } })));
    expect(shown).toMatch(
      /^Hele arbejdsgiveren Tallene er gjort op, da året sluttede, og ændres ikke siden\. 2027: 196 forløb/,
    );
    expect(shown.indexOf('2027: ')).toBeLessThan(shown.indexOf('2026: '));
    expect(shown).toContain('Tillidsrepræsentant valgt til');
  });

  it('never tells of stewards below the employer', async () => {
    const shown = text(
      await written(placeStatistics(da, { ...about, place: { level: 'unit', place: 'solgaarden/a' } })),
    );
    expect(shown).toContain('2027: 85 forløb');
    expect(shown).not.toContain('Tillidsrepræsentant');
  });

  it('that is too small is named among what is not shown', async () => {
    const shown = text(await written(withheldList(da, published.withheld, nameOf)));
    expect(shown).toContain(
      'Plejecenter lille/, 2026. Tallet vises ikke, fordi enkeltpersoner kunne genkendes. Se niveauet over.',
    );
    expect(
      text(await written(placeStatistics(da, { ...about, place: { level: 'institution', place: 'lille/' } }))),
    ).toBe('Plejecenter lille/ Der er endnu ingen tal. Et år vises, når det er slut.');
  });
});

describe('what is under way', () => {
  it('lists the workplaces with the most overdue first, and says for whom it is', async () => {
    const units = { a: { open: 2, overdue: 0 }, b: { open: 1, overdue: 4 } };
    const shown = text(await written(underWayTable(da, units, ({ place }) => place)));
    expect(shown).toContain('b 1 4 a 2 0');
    expect(shown).toContain('Giv ikke tallene videre');
  });
});
