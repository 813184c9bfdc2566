import { wordRefusal } from '../case/refusal-words.ts';
import type { Language } from '../case/roles.ts';
import type { ColumnLabel } from './header.ts';
import type { Expected, IntakeReason } from './intake-reason.ts';

/** A sentence or two saying what is wrong, in which column, and what to do. */
export const wordReason = (reason: IntakeReason, language: Language): string =>
  language === 'da' ? inDanish(reason) : inEnglish(reason);

function inEnglish(reason: IntakeReason): string {
  switch (reason.kind) {
    case 'cpr':
      return `${columnEn(reason.column)} holds what looks like a CPR number. Remove it and import the row again.`;
    case 'extra-cells':
      return `The row has more cells than the header's ${reason.columns}. Check for a semicolon too many, or put quotes around the text that holds it.`;
    case 'missing':
      return `${columnEn(reason.column)} is empty. Fill it in and import the row again.`;
    case 'too-long':
      return `${columnEn(reason.column)} is longer than ${reason.longest} characters. Shorten it.`;
    case 'bad-number':
      return `${columnEn(reason.column)} may hold letters, digits, spaces, full stops, slashes and hyphens, at most ${reason.longest} in all. Correct it.`;
    case 'bad-date':
      return `${columnEn(reason.column)} is not a date that exists. Write it as 31-12-2026, 2026-12-31 or 20261231.`;
    case 'end-before-start':
      return `${columnEn(reason.column)} is before ${reason.start}. Correct one of them.`;
    case 'bad-percent':
      return `${columnEn(reason.column)} is not a percentage from 0 to 100. Correct it, or leave it empty.`;
    case 'bad-email':
      return `${columnEn(reason.column)} is not an e-mail address. Write it as name@example.dk.`;
    case 'unknown-role':
      return `${columnEn(reason.column)} is not a known role. Write one of: ${reason.known.join(', ')}.`;
    case 'not-sickness':
      return `${columnEn(reason.column)} is not a code for sickness, so the row opens no case. There is nothing to do.`;
    case 'pregnancy':
      return `${columnEn(reason.column)} is pregnancy-related sickness, which follows another law: no case is opened. Follow it up yourselves.`;
    case 'unknown-code':
      return `${columnEn(reason.column)} is an unknown code, so the row opens no case. If it means sickness, add the code in the settings.`;
    case 'left-out':
      return `${columnEn(reason.column)} cannot be used and is left out; the rest of the row is read. ${expectedEn[reason.expected]}`;
    case 'unknown-column':
      return `${columnEn(reason.column)} is unknown and is ignored. There is nothing to do, unless its header is misspelt.`;
    case 'replaced':
      return `The row overlaps line ${reason.by} of the same person, which counts instead. If both are right, correct the dates.`;
    case 'leader-differs':
      return 'The people file names another leader for this workplace, who counts. Correct the file that is wrong.';
    case 'ends-ahead':
      return 'The last day lies ahead, so the absence stays open. Import the file again when the day has come.';
    case 'starts-ahead':
      return 'The first day lies ahead, so nothing is opened yet. Import the file again when the day has come.';
    case 'ended-otherwise':
      return 'The absence has already ended on another day, so nothing was changed. Correct the day by hand if the file is right.';
    case 'ended-long-ago':
      return 'The absence ended longer ago than cases are kept, so it is not taken in. There is nothing to do.';
    case 'began-long-ago':
      return 'The absence began longer ago than cases are kept and has no last day, so it is not taken in. Fill in the last day if it is over.';
    case 'refused':
      return wordRefusal(reason.refusal, 'en');
    case 'unknown-replaced':
      return `${columnEn(reason.column)} is nobody with a role in the file, so the row counts as a role of its own. Correct the address.`;
    case 'unknown-workplace':
      return 'Nobody has a role at the workplace, so nobody may be told. Give it a leader under people and roles, or correct its name and import the row again: the case then moves there. The leader is told from the next date on. Tell them yourself what has passed.';
    case 'elsewhere':
      return 'The workplace or the employee number is not among those that you have in the personnel office. Ask somebody who has the whole employer to import the row.';
    case 'not-reached':
      return 'The simulation ends before the first day of the absence. Choose a later end to see it.';
  }
}

function inDanish(reason: IntakeReason): string {
  switch (reason.kind) {
    case 'cpr':
      return `${columnDa(reason.column)} indeholder noget, der ligner et CPR-nummer. Fjern det, og importér rækken igen.`;
    case 'extra-cells':
      return `Rækken har flere felter end overskriftens ${reason.columns}. Se efter et semikolon for meget, eller sæt anførselstegn om teksten med semikolon.`;
    case 'missing':
      return `${columnDa(reason.column)} er tom. Udfyld den, og importér rækken igen.`;
    case 'too-long':
      return `${columnDa(reason.column)} er længere end ${reason.longest} tegn. Forkort den.`;
    case 'bad-number':
      return `${columnDa(reason.column)} må have bogstaver, cifre, mellemrum, punktum, skråstreg og bindestreg, i alt højst ${reason.longest}. Ret den.`;
    case 'bad-date':
      return `${columnDa(reason.column)} er ikke en dato, der findes. Skriv den som 31-12-2026, 2026-12-31 eller 20261231.`;
    case 'end-before-start':
      return `${columnDa(reason.column)} ligger før ${reason.start}. Ret en af dem.`;
    case 'bad-percent':
      return `${columnDa(reason.column)} er ikke en procent fra 0 til 100. Ret den, eller lad den være tom.`;
    case 'bad-email':
      return `${columnDa(reason.column)} er ikke en e-mailadresse. Skriv den som navn@example.dk.`;
    case 'unknown-role':
      return `${columnDa(reason.column)} er ikke en kendt rolle. Skriv en af disse: ${reason.known.join(', ')}.`;
    case 'not-sickness':
      return `${columnDa(reason.column)} er ikke en kode for sygdom, så rækken åbner intet forløb. I skal ikke gøre noget.`;
    case 'pregnancy':
      return `${columnDa(reason.column)} er graviditetsbetinget sygdom, som følger en anden lov: der åbnes intet forløb. Følg selv op.`;
    case 'unknown-code':
      return `${columnDa(reason.column)} er en ukendt kode, så rækken åbner intet forløb. Betyder den sygdom, så tilføj koden i indstillingerne.`;
    case 'left-out':
      return `${columnDa(reason.column)} kan ikke bruges og er udeladt; resten af rækken er læst. ${expectedDa[reason.expected]}`;
    case 'unknown-column':
      return `${columnDa(reason.column)} er ukendt og springes over. I skal ikke gøre noget, medmindre overskriften er stavet forkert.`;
    case 'replaced':
      return `Rækken overlapper linje ${reason.by} for samme person, som gælder i stedet. Er begge rigtige, så ret datoerne.`;
    case 'leader-differs':
      return 'Personfilen nævner en anden leder for arbejdspladsen, og den gælder. Ret den fil, der er forkert.';
    case 'ends-ahead':
      return 'Slutdatoen ligger fremme, så fraværet står åbent. Importér filen igen, når dagen er kommet.';
    case 'starts-ahead':
      return 'Startdatoen ligger fremme, så der er intet oprettet endnu. Importér filen igen, når dagen er kommet.';
    case 'ended-otherwise':
      return 'Fraværet er allerede afsluttet med en anden dato, så intet er ændret. Ret datoen i forløbet, hvis filen er rigtig.';
    case 'ended-long-ago':
      return 'Fraværet sluttede for længere tid siden, end forløb gemmes, så det tages ikke med. Der er ikke noget at gøre.';
    case 'began-long-ago':
      return 'Fraværet begyndte for længere tid siden, end forløb gemmes, og har ingen slutdato, så det tages ikke med. Udfyld slutdatoen, hvis det er slut.';
    case 'refused':
      return wordRefusal(reason.refusal, 'da');
    case 'unknown-replaced':
      return `${columnDa(reason.column)} er ikke nogen med en rolle i filen, så rækken gælder som en rolle for sig. Ret adressen.`;
    case 'unknown-workplace':
      return 'Ingen har en rolle på arbejdspladsen, så måske får ingen besked. Giv den en leder under personer og roller, eller ret navnet, og importér rækken igen: så flytter forløbet dertil. Lederen får besked fra den næste dato. Fortæl selv om det, der er gået.';
    case 'elsewhere':
      return 'Arbejdspladsen eller medarbejdernummeret hører ikke til dem, du har i personale og løn. Bed en, der har hele arbejdsgiveren, om at importere rækken.';
    case 'not-reached':
      return 'Simuleringen slutter før første fraværsdag. Vælg en senere slutdato for at se den.';
  }
}

const columnEn = (column: ColumnLabel): string =>
  typeof column === 'number' ? `Column ${column}` : `The column ${column}`;
const columnDa = (column: ColumnLabel): string =>
  typeof column === 'number' ? `Kolonne ${column}` : `Kolonnen ${column}`;

const expectedEn: Readonly<Record<Expected, string>> = {
  phone: 'Write eight digits, or the whole number with + and country code.',
  email: 'Write it as name@example.dk.',
  language: 'Write da or en; Danish is used meanwhile.',
  'yes-or-no': 'Write ja or nej; it counts as nej meanwhile.',
  'age-group': 'Write <30, 31-40, 41-50, 51-60 or >60.',
  gender: 'Write kvinde, mand or andet.',
};
const expectedDa: Readonly<Record<Expected, string>> = {
  phone: 'Skriv otte cifre, eller hele nummeret med + og landekode.',
  email: 'Skriv den som navn@example.dk.',
  language: 'Skriv da eller en; imens bruges dansk.',
  'yes-or-no': 'Skriv ja eller nej; imens gælder det som nej.',
  'age-group': 'Skriv <30, 31-40, 41-50, 51-60 eller >60.',
  gender: 'Skriv kvinde, mand eller andet.',
};
