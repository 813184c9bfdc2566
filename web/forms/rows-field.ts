import { html } from 'hono/html';
import type { Html, View } from '../view.ts';
import { type FormState, textIn } from './field-state.ts';
import { errorView, type Field, inputTypes, limits, type Named, type TextField } from './fields.ts';

/** The same few fields several times under each other, as a table: `rows` holds a field for each of the columns. */
export type RowsField = Named & {
  readonly kind: 'rows';
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly fields: readonly TextField[] }[];
};

/** The fields of a form one by one, those of rows among them. */
export const eachField = (fields: readonly Field[]): readonly Exclude<Field, RowsField>[] =>
  fields.flatMap((field) => (field.kind === 'rows' ? field.rows.flatMap((row) => row.fields) : [field]));

export function rowsView(view: View, { name, label, hint, columns, rows }: RowsField, state: FormState): Html {
  const about = hint === undefined ? '' : html` aria-describedby="${name}-hint"`;
  return html`<fieldset class="field-rows${columns.length > 1 ? ' field-rows-wide' : ''}" id="${name}"${about}>
    <legend class="form-label">${label}</legend>
    ${hint === undefined ? '' : html`<span class="form-hint" id="${name}-hint">${hint}</span>`}
    <table><thead><tr><td></td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows.map(
        (row) =>
          html`<tr><th scope="row">${row.label}</th>${row.fields.map((field) => html`<td>${cell(view, field, state)}</td>`)}</tr>`,
      )}</tbody></table>
  </fieldset>`;
}

/** The column says to eyes what a cell is; its own label says it to ears, with the row. */
function cell(view: View, field: TextField, state: FormState): Html {
  const { name, label } = field;
  const error = state.errors[name];
  const invalid = error === undefined ? '' : html` aria-invalid="true" aria-describedby="${name}-error"`;
  return html`<div class="${error === undefined ? '' : 'form-error'}"><label class="sr-only" for="${name}">${label}</label>
    ${errorView(view, name, error)}<input class="form-input" type="${inputTypes[field.kind]}" id="${name}" name="${name}" value="${textIn(state, name)}"${limits(field)}${invalid}></div>`;
}
