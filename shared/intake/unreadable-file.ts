import type { Language } from '../case/roles.ts';

export type FileProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'utf-16' }
  | { readonly kind: 'damaged-utf-8' }
  | { readonly kind: 'not-text'; readonly line: number }
  | { readonly kind: 'missing-columns'; readonly columns: readonly string[] }
  | { readonly kind: 'duplicate-column'; readonly column: string }
  | { readonly kind: 'cpr-in-header'; readonly column: number }
  | { readonly kind: 'too-many-rows'; readonly most: number }
  | { readonly kind: 'too-long-line'; readonly line: number };

/** The file as a whole cannot be read, so nothing of it was. `message` is English; `wordFileProblem` says it in Danish too. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(wordFileProblem(problem, 'en'));
    this.problem = problem;
  }
}

/** One line that says what is wrong with the file and what to do. It holds nothing that stands in the file. */
export const wordFileProblem = (problem: FileProblem, language: Language): string =>
  language === 'da' ? inDanish(problem) : inEnglish(problem);

function inEnglish(problem: FileProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'The file is empty. Export it again and check that it has a header and rows.';
    case 'utf-16':
      return 'The file is written in UTF-16. Save it as CSV in UTF-8, separated by semicolons.';
    case 'damaged-utf-8':
      return 'The file says that it is UTF-8 but is damaged. Export it again as CSV in UTF-8.';
    case 'not-text':
      return `The file is not plain text: line ${problem.line} holds bytes that are no characters. Save it as CSV in UTF-8, separated by semicolons.`;
    case 'missing-columns':
      return `The file lacks the compulsory columns ${problem.columns.join(', ')}. Add them to the header, line 1, separated by semicolons.`;
    case 'duplicate-column':
      return `The column ${problem.column} is there twice, possibly under another name. Keep one of them.`;
    case 'cpr-in-header':
      return `The header of column ${problem.column} looks like a CPR number. Remove it: CPR numbers are not received.`;
    case 'too-many-rows':
      return `The file has more than ${problem.most} rows. Split it into smaller files, each with the header.`;
    case 'too-long-line':
      return `Line ${problem.line} is far too long for a row. Export the file again as CSV in UTF-8, a row a line.`;
  }
}

function inDanish(problem: FileProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'Filen er tom. Eksportér den igen, og se efter, at den har overskrifter og rækker.';
    case 'utf-16':
      return 'Filen er skrevet i UTF-16. Gem den som CSV i UTF-8, adskilt af semikolon.';
    case 'damaged-utf-8':
      return 'Filen angiver at være UTF-8, men er beskadiget. Eksportér den igen som CSV i UTF-8.';
    case 'not-text':
      return `Filen er ikke ren tekst: linje ${problem.line} indeholder bytes, der ikke er tegn. Gem den som CSV i UTF-8, adskilt af semikolon.`;
    case 'missing-columns':
      return `Filen mangler de obligatoriske kolonner ${problem.columns.join(', ')}. Sæt dem ind i overskriften, linje 1, adskilt af semikolon.`;
    case 'duplicate-column':
      return `Kolonnen ${problem.column} findes to gange, måske under et andet navn. Behold den ene.`;
    case 'cpr-in-header':
      return `Overskriften i kolonne ${problem.column} ligner et CPR-nummer. Fjern den: CPR-numre modtages ikke.`;
    case 'too-many-rows':
      return `Filen har over ${problem.most} rækker. Del den op i mindre filer, hver med overskrifterne.`;
    case 'too-long-line':
      return `Linje ${problem.line} er alt for lang til en række. Eksportér filen igen som CSV i UTF-8 med én række pr. linje.`;
  }
}
