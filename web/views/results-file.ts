import type { Language } from '../../shared/case/roles.ts';
import type { CsvColumns } from '../../shared/imports/results-csv.ts';
import type { OutcomeName } from '../../shared/imports/row-results.ts';
import { previewWords } from './import-preview-words.ts';

type Words = {
  readonly file: string;
  readonly header: readonly string[];
  readonly outcomes: Readonly<Record<OutcomeName, string>>;
};

const words: Readonly<Record<Language, Words>> = {
  da: {
    file: 'import-resultat.csv',
    header: ['Linje', 'Hvad', 'Forklaring'],
    outcomes: {
      ...previewWords.da.deeds,
      adds: 'Giver en rolle',
      changes: 'Giver nyt navn eller ny adresse',
      opened: 'Åbnede et forløb',
      continued: 'Ændrede eller fortsatte et forløb',
      taken: 'Kommet ind',
      unchanged: 'Uændret',
      ignored: 'Sprunget over',
      rejected: 'Afvist',
    },
  },
  en: {
    file: 'import-results.csv',
    header: ['Line', 'What', 'Explanation'],
    outcomes: {
      ...previewWords.en.deeds,
      adds: 'Gives a role',
      changes: 'Gives a new name or address',
      opened: 'Opened a case',
      continued: 'Changed or continued a case',
      taken: 'Went in',
      unchanged: 'Unchanged',
      ignored: 'Passed over',
      rejected: 'Rejected',
    },
  },
};

/** The file of an import's results as people read it, in a spreadsheet: what programs go by, the API has. */
export function resultsFile(language: Language): CsvColumns & { readonly name: string } {
  const { file, header, outcomes } = words[language];
  const known: Readonly<Record<string, string>> = outcomes;
  const cells: CsvColumns['cells'] = ({ line, outcome, reasons }) => [
    String(line),
    outcome
      .split('+')
      .map((name) => known[name] ?? name)
      .join(', '),
    reasons.join(' '),
  ];
  return { name: file, header, cells };
}
