import { html } from 'hono/html';
import type { AbsenceReport, ImportReport, RowsReport } from '../../shared/intake/import-report.ts';
import type { IntakeReason, RowIssue } from '../../shared/intake/intake-reason.ts';
import { wordReason } from '../../shared/intake/reason-words.ts';
import { isAudience } from '../session/read-reader.ts';
import type { Html, View } from '../view.ts';
import { alert } from './alert.ts';

const words = {
  da: {
    files: { absence: 'Fravær', people: 'Personer og roller' },
    counts: {
      rows: 'Rækker læst',
      opened: 'Nye forløb',
      continued: 'Ændret eller fortsat',
      unchanged: 'Uændret',
      ignored: 'Sprunget over',
      rejected: 'Afvist',
    },
    lists: { rejected: 'Afviste rækker', warnings: 'Værd at vide', ignored: 'Rækker, der er sprunget over' },
    line: 'Linje',
    what: 'Hvad og hvad I kan gøre',
    allIn: 'Alle gode rækker er kommet ind',
    someRejected: 'Nogle rækker kom ikke ind',
    therest: 'Resten er kommet ind. Ret de afviste rækker, og importér filen igen.',
    first: (shown: number, of: number) => `De første ${shown} af ${of} vises.`,
    toList: 'Se forløbene',
    toPeople: 'Se, hvem der nu kan logge ind',
  },
  en: {
    files: { absence: 'Absences', people: 'People and roles' },
    counts: {
      rows: 'Rows read',
      opened: 'New cases',
      continued: 'Changed or continued',
      unchanged: 'Unchanged',
      ignored: 'Passed over',
      rejected: 'Rejected',
    },
    lists: { rejected: 'Rejected rows', warnings: 'Worth knowing', ignored: 'Rows that were passed over' },
    line: 'Line',
    what: 'What, and what you can do',
    allIn: 'All good rows went in',
    someRejected: 'Some rows did not go in',
    therest: 'The rest went in. Correct the rejected rows and import the file again.',
    first: (shown: number, of: number) => `The first ${shown} of ${of} are shown.`,
    toList: 'See the cases',
    toPeople: 'See who can log in now',
  },
} as const;

/** More than anybody mends before importing again. A file of 10 MB can have two million bad lines, which no browser shows. */
const mostShown = 500;

type Imported = Extract<ImportReport, { outcome: 'imported' }>;
type List = keyof (typeof words)['da']['lists'];

/** What an import did, in numbers, and what was wrong, line by line. */
export function importResult(view: View, { absence, people }: Imported): Html {
  const said = words[view.language];
  const rejected = (absence?.rejected.length ?? 0) + (people?.rejected.length ?? 0);
  const outcome =
    rejected === 0
      ? alert(view, { kind: 'success', heading: said.allIn })
      : alert(view, {
          kind: 'warning',
          heading: said.someRejected,
          body: html`<p class="alert-text">${said.therest}</p>`,
        });
  return html`${outcome}
    ${absence === undefined ? '' : file(view, said.files.absence, absenceCounts(view, absence), absence)}
    ${people === undefined ? '' : file(view, said.files.people, peopleCounts(view, people), people)}
    <p>${isAudience(view.reader, 'hr') ? button('/cases', said.toList) : button('/people', said.toPeople)}</p>`;
}

const button = (address: string, label: string): Html =>
  html`<a class="button button-primary" href="${address}">${label}</a>`;

type Count = readonly [name: string, count: number];

function absenceCounts({ language }: View, report: AbsenceReport): readonly Count[] {
  const { counts } = words[language];
  return [
    [counts.rows, report.rows],
    [counts.opened, report.opened],
    [counts.continued, report.continued],
    [counts.unchanged, report.unchanged],
    [counts.ignored, report.ignored.length],
    [counts.rejected, report.rejected.length],
  ];
}

const peopleCounts = ({ language }: View, { rows, rejected }: RowsReport): readonly Count[] => [
  [words[language].counts.rows, rows],
  [words[language].counts.rejected, rejected.length],
];

type Report = RowsReport & Partial<Pick<AbsenceReport, 'ignored'>>;

const file = (view: View, heading: string, counts: readonly Count[], report: Report): Html => html`<h2>${heading}</h2>
  <dl class="counts">${counts.map(([name, count]) => html`<div><dt>${name}</dt><dd>${count}</dd></div>`)}</dl>
  ${notices(view, report.notices)}
  ${issues(view, 'rejected', report.rejected)}${issues(view, 'warnings', report.warnings)}${issues(view, 'ignored', report.ignored ?? [])}`;

function notices(view: View, reasons: readonly IntakeReason[]): Html | string {
  if (reasons.length === 0) return '';
  const items = reasons.slice(0, mostShown).map((reason) => html`<li>${wordReason(reason, view.language)}</li>`);
  return html`<ul>${items}</ul>${leftOut(view, reasons)}`;
}

const leftOut = ({ language }: View, { length }: readonly unknown[]): Html | string =>
  length > mostShown ? html`<p>${words[language].first(mostShown, length)}</p>` : '';

function issues(view: View, list: List, rows: readonly RowIssue[]): Html | string {
  const { language } = view;
  const said = words[language];
  if (rows.length === 0) return '';
  return html`<table class="table table--borderless table--compact">
    <caption class="h4">${said.lists[list]}</caption>
    <thead><tr><th scope="col">${said.line}</th><th scope="col">${said.what}</th></tr></thead>
    <tbody>${rows.slice(0, mostShown).map(({ line, reason }) => html`<tr><th scope="row">${line}</th><td>${wordReason(reason, language)}</td></tr>`)}</tbody>
  </table>${leftOut(view, rows)}`;
}
