import { html } from 'hono/html';
import type { Language } from '../../shared/case/roles.ts';
import { columnsOf } from '../../shared/intake/column-words.ts';
import { type ImportedFile, importedFiles } from '../../shared/intake/import-report.ts';
import type { Html } from '../view.ts';
import { docsTable } from './docs-table.ts';
import { withCode } from './with-code.ts';

const words = {
  da: {
    how: 'Første linje nævner kolonnerne, i vilkårlig rækkefølge. Ukendte kolonner springes over.',
    captions: { absence: 'sendImport: kolonner i en fil med fravær', people: 'sendImport: kolonner i en personfil' },
    files: { absence: 'Fravær', people: 'Personer og roller (`kind=people`)' },
    heads: ['Kolonne', 'Hvad der kan stå'],
    required: 'kræves',
    or: 'eller',
  },
  en: {
    how: 'The first line names the columns, in any order. Unknown columns are passed over.',
    captions: { absence: 'sendImport: columns of a file of absences', people: 'sendImport: columns of a people file' },
    files: { absence: 'Absences', people: 'People and roles (`kind=people`)' },
    heads: ['Column', 'What may stand in it'],
    required: 'required',
    or: 'or',
  },
} as const;

/** The columns of both files, for whoever has to write one. */
export function columnTables(language: Language): Html {
  const said = words[language];
  return html`<p>${said.how}</p>${importedFiles.map((kind) =>
    docsTable(
      said.captions[kind],
      said.heads,
      columnsOf(kind, language).map(({ titles, compulsory, holds }) => [
        html`${withCode(titles.map((title) => `\`${title}\``).join(` ${said.or} `))}${compulsory ? ` (${said.required})` : ''}`,
        html`${holds}`,
      ]),
    ),
  )}`;
}

/** The same in sentences, for the document. */
export function columnsInWords(language: Language): string {
  const said = words[language];
  const ofFile = (kind: ImportedFile): string =>
    columnsOf(kind, language)
      .map(({ titles, compulsory, holds }) => {
        const names = titles.map((title) => `\`${title}\``).join(` ${said.or} `);
        return `${names}${compulsory ? ` (${said.required})` : ''}: ${holds}`;
      })
      .join(' ');
  return [said.how, ...importedFiles.map((kind) => `${said.files[kind]}: ${ofFile(kind)}`)].join('\n\n');
}
