import { html } from 'hono/html';
import type { ImportItem } from '../../shared/imports/import-item.ts';
import type { ShownRows } from '../facts/import-rows.ts';
import { isAudience } from '../session/read-reader.ts';
import type { Html, View } from '../view.ts';
import { alert } from './alert.ts';
import { countList, noteTable } from './import-rows.ts';
import { importWords } from './import-words.ts';

/** More than anybody mends before importing again; the file of results holds the rest. */
export const mostNoted = 500;

export type Imported = { readonly item: ImportItem; readonly notes: ShownRows };

/** What imports did, in numbers, and what was wrong, line by line. */
export function importResult(view: View, files: readonly Imported[]): Html {
  const said = importWords[view.language];
  return html`${outcome(view, files)}
    ${files.map((file) => one(view, file))}
    <p class="mt-4">${isAudience(view.reader, 'hr') ? button('/cases', said.toList) : button('/people', said.toPeople)}</p>`;
}

function outcome(view: View, files: readonly Imported[]): Html {
  const said = importWords[view.language];
  const text = (words: string): Html => html`<p class="alert-text">${words}</p>`;
  if (files.some(({ item }) => item.state === 'failed'))
    return alert(view, { kind: 'error', heading: said.failed, body: text(said.failedHow) });
  if (files.some(({ item }) => (item.counts.rejected ?? 0) > 0))
    return alert(view, { kind: 'warning', heading: said.someRejected, body: text(said.theRest) });
  return alert(view, { kind: 'success', heading: said.allIn });
}

const button = (address: string, label: string): Html =>
  html`<a class="button button-primary" href="${address}">${label}</a>`;

function one(view: View, { item, notes }: Imported): Html {
  const said = importWords[view.language];
  const { kind, rows, counts, importId } = item;
  const names =
    kind === 'people'
      ? (['taken', 'rejected'] as const)
      : (['opened', 'continued', 'unchanged', 'ignored', 'rejected'] as const);
  return html`<h2>${said.files[kind]}</h2>
    ${countList([[said.counts.rows, rows], ...names.map((name) => [said.counts[name], counts[name] ?? 0] as const)])}
    <p><a href="/import/${importId}/results.csv">${said.csvDone}</a></p>${noteTable(view, notes)}`;
}
