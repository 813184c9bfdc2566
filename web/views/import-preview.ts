import { html } from 'hono/html';
import { disturbsMany } from '../../shared/intake/disturbs-many.ts';
import type { Deed, ImportPreview } from '../../shared/intake/preview-import.ts';
import { wordReason } from '../../shared/intake/reason-words.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import type { NamedHolder } from '../../shared/people/directory-diff.ts';
import type { Html, View } from '../view.ts';
import { alert } from './alert.ts';
import { previewWords } from './import-preview-words.ts';

/** As many lines as one looks through. */
const mostShown = 200;

export type Previewed = Extract<ImportPreview, { outcome: 'previewed' }>;

type Shown = { readonly preview: Previewed; readonly files: string; readonly unticked?: boolean };

/** What the files would do, and the form that carries them on to the import itself. */
export function importPreview(view: View, { preview, files, unticked = false }: Shown): Html {
  const said = previewWords[view.language];
  const { report } = preview;
  const hint = html`<p class="alert-text">${said.nothingHow}</p>`;
  return html`${alert(view, { kind: 'info', heading: said.nothing, body: hint })}
    ${report.absence === undefined ? '' : absences(view, preview)}
    ${report.people === undefined ? '' : people(view, preview)}
    <form method="post" action="/import/carry-out" class="mt-6">
      <input type="hidden" name="files" value="${files}">
      ${disturbsMany(preview) ? tick(view, preview, unticked) : ''}
      <div class="button-row"><button class="button button-primary">${said.go}</button>
        <a class="button button-secondary" href="/import">${said.back}</a></div>
    </form>`;
}

function tick(view: View, { disturbed, open }: Previewed, unticked: boolean): Html {
  const said = previewWords[view.language];
  const body = html`<p class="alert-text">${said.manyHow}</p>`;
  return html`${alert(view, { kind: 'warning', heading: said.many(disturbed, open), body })}
    <div class="form-group${unticked ? ' form-error' : ''}">
      ${unticked ? html`<span class="form-error-message" id="sure-error">${said.tick}</span>` : ''}
      <div class="form-group-checkbox"><input type="checkbox" class="form-checkbox" id="sure" name="sure" value="yes"${unticked ? html` aria-describedby="sure-error" aria-invalid="true"` : ''}>
      <label for="sure">${said.sure}</label></div></div>`;
}

function absences(view: View, { report: { absence }, counts, rows }: Previewed): Html {
  const said = previewWords[view.language];
  const numbers: readonly (readonly [string, number])[] = [
    [said.counts.opens, counts.opens],
    [said.counts.continues, counts.continues],
    [said.counts.corrects, counts.corrects],
    [said.counts.ends, counts.ends],
    [said.counts.unchanged, absence?.unchanged ?? 0],
    [said.counts.ignored, absence?.ignored.length ?? 0],
    [said.counts.rejected, absence?.rejected.length ?? 0],
  ];
  const does = (deeds: readonly Deed[]): string => deeds.map((deed) => said.deeds[deed]).join(', ');
  const changing = rows.map(({ line, name, does: deeds }) => [line, name, does(deeds)] as const);
  return html`<h2>${said.absence}</h2>${countList(numbers)}
    ${table(view, said.rows, changing)}
    ${issues(view, said.rejected, absence?.rejected ?? [])}${issues(view, said.warnings, absence?.warnings ?? [])}`;
}

const countList = (numbers: readonly (readonly [string, number])[]): Html =>
  html`<dl class="counts">${numbers.map(([name, count]) => html`<div><dt>${name}</dt><dd>${count}</dd></div>`)}</dl>`;

function table(
  { language }: View,
  caption: string,
  rows: readonly (readonly [number, string, string])[],
): Html | string {
  const said = previewWords[language];
  if (rows.length === 0) return '';
  return html`<table class="table table--borderless table--compact">
    <caption class="h4">${caption}</caption>
    <thead><tr><th scope="col">${said.line}</th><th scope="col">${said.who}</th><th scope="col">${said.what}</th></tr></thead>
    <tbody>${rows.map(([line, who, what]) => html`<tr><th scope="row">${line}</th><td>${who}</td><td>${what}</td></tr>`)}</tbody>
  </table>${rows.length === mostShown ? html`<p>${said.first(rows.length, rows.length)}</p>` : ''}`;
}

type Issues = NonNullable<Previewed['report']['absence']>['rejected'];

function issues({ language }: View, caption: string, rows: Issues): Html | string {
  const said = previewWords[language];
  if (rows.length === 0) return '';
  return html`<table class="table table--borderless table--compact">
    <caption class="h4">${caption}</caption>
    <thead><tr><th scope="col">${said.line}</th><th scope="col">${said.what}</th></tr></thead>
    <tbody>${rows.slice(0, mostShown).map(({ line, reason }) => html`<tr><th scope="row">${line}</th><td>${wordReason(reason, language)}</td></tr>`)}</tbody>
  </table>${rows.length > mostShown ? html`<p>${said.first(mostShown, rows.length)}</p>` : ''}`;
}

function people(view: View, { report, people: diff }: Previewed): Html {
  const { language } = view;
  const said = previewWords[language];
  const rejected = report.people?.rejected ?? [];
  const holders = (heading: string, found: readonly NamedHolder[]): Html | string =>
    list(
      heading,
      found.map(({ holder, name }) => `${name}: ${roleNames[holder.role][language]}`),
    );
  const { added = [], takenOut = [], changed = [] } = diff ?? {};
  return html`<h2>${said.people}</h2>
    ${added.length + takenOut.length + changed.length === 0 ? html`<p>${said.noPeople}</p>` : ''}
    ${holders(said.added, added)}${list(said.changed, changed)}${holders(said.takenOut, takenOut)}
    ${rejected.length === 0 ? '' : html`<p>${said.kept}</p>`}
    ${issues(view, said.rejected, rejected)}${issues(view, said.warnings, report.people?.warnings ?? [])}`;
}

const list = (heading: string, lines: readonly string[]): Html | string =>
  lines.length === 0
    ? ''
    : html`<h3>${heading} (${lines.length})</h3><ul>${lines.slice(0, mostShown).map((line) => html`<li>${line}</li>`)}</ul>`;
