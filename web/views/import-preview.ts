import { html } from 'hono/html';
import type { ImportItem } from '../../shared/imports/import-item.ts';
import { disturbsMany } from '../../shared/intake/disturbs-many.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import type { DirectoryDiff, NamedHolder } from '../../shared/people/directory-diff.ts';
import type { ShownRows } from '../facts/import-rows.ts';
import type { SentImports } from '../facts/sent-imports.ts';
import { itemsIn } from '../facts/sent-imports.ts';
import type { Html, View } from '../view.ts';
import { alert } from './alert.ts';
import { untickedSummary } from './error-summary.ts';
import { previewWords } from './import-preview-words.ts';
import { countList, deedTable, noteTable } from './import-rows.ts';
import { importWords } from './import-words.ts';

/** As many lines as one looks through. */
export const mostPreviewed = 200;

/** What a file would do: its rows that cannot go in, those that change something, those worth a look, and of people whom it adds and takes out. */
export type Previewed = {
  readonly item: ImportItem;
  readonly rejected: ShownRows;
  readonly changing: ShownRows;
  readonly notes: ShownRows;
  readonly people: DirectoryDiff | undefined;
};

type Shown = { readonly sent: SentImports; readonly files: readonly Previewed[]; readonly unticked: boolean };

/** What the files would do, and the form that has it done. */
export function importPreview(view: View, { sent, files, unticked }: Shown): Html {
  const said = previewWords[view.language];
  const hint = html`<p class="alert-text">${said.nothingHow}</p>`;
  const many = itemsIn(sent).filter(disturbsMany);
  return html`${unticked ? untickedSummary(view, said) : ''}${alert(view, { kind: 'info', heading: said.nothing, body: hint })}
    ${files.map((file) => (file.item.kind === 'people' ? people(view, file) : absences(view, file)))}
    <form method="post" action="/import/carry-out" class="mt-6">
      ${itemsIn(sent).map(({ kind, importId }) => html`<input type="hidden" name="${kind}" value="${importId}">`)}
      ${many.map((item) => tick(view, item, unticked))}
      <div class="button-row"><button class="button button-primary">${said.go}</button>
        <button class="button button-secondary" formaction="/import/drop">${said.back}</button></div>
    </form>`;
}

function tick(view: View, { disturbed, open }: ImportItem, unticked: boolean): Html {
  const said = previewWords[view.language];
  const body = html`<p class="alert-text">${said.manyHow}</p>`;
  return html`${alert(view, { kind: 'warning', heading: said.many(disturbed, open), body })}
    <div class="form-group${unticked ? ' form-error' : ''}">
      ${unticked ? html`<span class="form-error-message" id="sure-error">${said.tick}</span>` : ''}
      <div class="form-group-checkbox"><input type="checkbox" class="form-checkbox" id="sure" name="sure" value="yes"${unticked ? html` aria-describedby="sure-error" aria-invalid="true"` : ''}>
      <label for="sure">${said.sure}</label></div></div>`;
}

const csvLink = ({ language }: View, { importId }: ImportItem): Html =>
  html`<p><a href="/import/${importId}/results.csv">${importWords[language].csv}</a></p>`;

function absences(view: View, { item, rejected, changing, notes }: Previewed): Html {
  const said = previewWords[view.language];
  const { counts } = item;
  const moves = counts.moves === undefined ? [] : (['moves'] as const);
  const names = ['opens', 'continues', 'corrects', ...moves, 'ends', 'unchanged', 'ignored', 'rejected'] as const;
  return html`<h2>${said.absence}</h2>
    ${countList(names.map((name) => [said.counts[name], counts[name] ?? 0]))}
    ${csvLink(view, item)}${noteTable(view, rejected, said.rejected)}${deedTable(view, changing)}${noteTable(view, notes)}`;
}

function people(view: View, { item, rejected, notes, people: diff }: Previewed): Html {
  const { language } = view;
  const said = previewWords[language];
  const holders = (heading: string, found: readonly NamedHolder[]): Html | string =>
    list(
      heading,
      found.map(({ holder, name }) => `${name}: ${roleNames[holder.role][language]}`),
    );
  const { added = [], takenOut = [], changed = [] } = diff ?? {};
  return html`<h2>${said.people}</h2>
    ${added.length + takenOut.length + changed.length === 0 ? html`<p>${said.noPeople}</p>` : ''}
    ${holders(said.added, added)}${list(said.changed, changed)}${holders(said.takenOut, takenOut)}
    ${(item.counts.rejected ?? 0) === 0 ? '' : html`<p>${said.kept}</p>`}
    ${csvLink(view, item)}${noteTable(view, rejected, said.rejected)}${noteTable(view, notes)}`;
}

const list = (heading: string, lines: readonly string[]): Html | string =>
  lines.length === 0
    ? ''
    : html`<h3>${heading} (${lines.length})</h3><ul>${lines.slice(0, mostPreviewed).map((line) => html`<li>${line}</li>`)}</ul>`;
