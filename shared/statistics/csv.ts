import type { Language } from '../case/roles.ts';
import { csvFile } from '../csv-file.ts';
import type { Policy } from '../rules/policy.ts';
import { isDutyTable } from './duty-rate.ts';
import type { PlaceName } from './place-names.ts';
import type { Publication, ShownTable } from './publication.ts';
import { categoryName, familyName, hiddenWords, levelNames, withheldWords, yearsWords } from './statistics-words.ts';

const words = {
  da: {
    head: ['Niveau', 'Arbejdsplads', 'År', 'Tabel', 'Gruppe', 'Antal', 'Mål i procent', 'Forklaring'],
    total: 'I alt',
  },
  en: {
    head: ['Level', 'Workplace', 'Year', 'Table', 'Group', 'Number', 'Target in percent', 'Explanation'],
    total: 'Total',
  },
} as const;

type About = { readonly language: Language; readonly nameOf: PlaceName; readonly targets: Policy['targets'] };
type Row = readonly string[];

/** The tables as a file for a spreadsheet. A hidden number is an empty cell. */
export function statisticsCsv({ tables, withheld }: Publication, about: About): string {
  const { language } = about;
  const missing = withheld.map(
    (place): Row => [...placed(place, about), '', '', '', '', withheldWords(place, language)],
  );
  const rows = [words[language].head, ...tables.flatMap((table) => tableRows(table, about)), ...missing];
  return csvFile(rows);
}

const placed = (place: Pick<ShownTable, 'level' | 'place' | 'years'>, { language, nameOf }: About): Row => [
  levelNames[place.level][language],
  nameOf(place),
  yearsWords(place.years),
];

function tableRows(table: ShownTable, about: About): readonly Row[] {
  const { language, targets } = about;
  const start = [...placed(table, about), familyName(table.family, language)];
  const target = String((isDutyTable(table) ? targets[table.family] : undefined) ?? '');
  const cells = table.cells.map(({ category, count }): Row => {
    const why = count === undefined ? hiddenWords[language].why : '';
    const goal = category === 'in-time' ? target : '';
    return [...start, categoryName(table.family, category, language), String(count ?? ''), goal, why];
  });
  return [...cells, [...start, words[language].total, String(table.total), '', '']];
}
